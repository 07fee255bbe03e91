package io.indexrelay.refhost.manager;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.refhost.testing.MovedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers by a clock that the test moves; {@code truth} is what a table would hold. */
class LateCacheTest {

    private static final Duration LIVES = Duration.ofSeconds(3);

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-21T12:00:00Z"));
    private String truth = "old";
    private final LateCache late = new LateCache(clock, LIVES, 2);
    private final DataSourceTransactionManager transactions = new DataSourceTransactionManager(h2());
    private final TransactionTemplate transaction = new TransactionTemplate(transactions);

    @Test
    void keepsAnAnswerForItsTimeFromWhenItWasFirstGiven() {
        assertThat(asked()).isEqualTo("old");
        truth = "new";
        clock.move(LIVES.minusMillis(1));
        assertThat(asked()).isEqualTo("old");
        clock.move(Duration.ofMillis(1));
        assertThat(asked()).isEqualTo("new");
    }

    @Test
    void keepsNothingWhereItIsOff() {
        LateCache off = LateCache.none();
        assertThat(off.<String>get("q", () -> truth)).isEqualTo("old");
        truth = "new";
        assertThat(off.<String>get("q", () -> truth)).isEqualTo("new");
    }

    @Test
    void dropsWhatThisNodeChangesWhenItCommitsAndBeforeListenersHearOfIt() {
        asked();
        List<String> heard = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int outcome) {
                    heard.add(asked());
                }
            });
            truth = "new";
            late.changed();
            assertThat(asked()).as("in the transaction itself").isEqualTo("new");
            assertThat(onAnotherThread()).as("before the commit").isEqualTo("old");
        });
        assertThat(heard).containsExactly("new");
        assertThat(asked()).isEqualTo("new");
    }

    @Test
    void dropsAtOnceWhatIsChangedOutsideOfATransaction() {
        asked();
        truth = "new";
        late.changed();
        assertThat(asked()).isEqualTo("new");
    }

    @Test
    void doesNotKeepWhatWasReadWhileThisNodeChangedSomething() {
        assertThat(late.<String>get("q", () -> {
                    late.changed();
                    return "read before that";
                }))
                .isEqualTo("read before that");
        assertThat(asked()).isEqualTo("old");
    }

    @Test
    void doesNotKeepWhatATransactionReadThatBeganBeforeAnotherChangedSomething() {
        transaction.executeWithoutResult(status -> {
            assertThat(late.find("q")).isNull();
            CompletableFuture.runAsync(late::changed).join();
            late.keep("q", "read before that");
        });
        assertThat(late.find("q")).isNull();
        transaction.executeWithoutResult(status -> late.keep("q", "read after it"));
        assertThat(late.find("q")).isEqualTo("read after it");
    }

    @Test
    void aSuspendedTransactionGoesOnAskingTheTables() {
        asked();
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            late.changed();
            truth = "new";
            assertThat(own.<String>execute(inner -> asked())).isEqualTo("old");
            assertThat(asked()).isEqualTo("new");
        });
    }

    @Test
    void workThatMustBeExactIsNeitherAnsweredNorKept() {
        asked();
        truth = "new";
        assertThat(late.<String>exactly(this::asked)).isEqualTo("new");
        assertThat(asked()).isEqualTo("old");
    }

    @Test
    void whatIsReadAgainMeanwhileDoesNotTakeThePlaceOfWhatIsKept() {
        late.keep("q", "first");
        late.keep("q", "second");
        assertThat(late.find("q")).isEqualTo("first");
    }

    @Test
    void keepsSoManyAndForgetsTheOldest() {
        for (String question : List.of("1", "2", "3")) {
            late.keep(question, question);
        }
        assertThat(late.find("1")).isNull();
        assertThat(late.find("2")).isEqualTo("2");
        assertThat(late.find("3")).isEqualTo("3");
        late.forget("3");
        assertThat(late.find("3")).isNull();
    }

    private String asked() {
        return late.get("q", () -> truth);
    }

    private String onAnotherThread() {
        return CompletableFuture.supplyAsync(this::asked).join();
    }

    private static JdbcDataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:late");
        return h2;
    }
}
