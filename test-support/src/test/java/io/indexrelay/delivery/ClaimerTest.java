package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.testsupport.MutableClock;
import io.indexrelay.testsupport.memory.InMemoryOutbox;
import io.indexrelay.testsupport.memory.InMemoryStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Where looks at a long queue begin. */
class ClaimerTest {

    private static final int AT_ONCE = 2;

    private final MutableClock clock = MutableClock.started();
    private final InMemoryOutbox outbox = new InMemoryOutbox(new InMemoryStore());
    private final List<Instant> begun = new ArrayList<>();
    private final Claimer claimer = claimer();

    @Test
    void ofALongQueueWhatIsGoneIsNotPassedAgain() {
        capture(RowClass.CONTENT, 1, 2, 3, 4, 5, 6, 7);

        assertThat(pages(RowClass.CONTENT)).containsExactly(1L, 2L);
        assertThat(pages(RowClass.CONTENT)).containsExactly(3L, 4L);
        assertThat(begun).containsExactly(Instant.EPOCH, due(1));
        assertThat(pages(RowClass.CONTENT)).containsExactly(5L, 6L);
        assertThat(pages(RowClass.CONTENT)).containsExactly(7L);
        assertThat(pages(RowClass.CONTENT)).isEmpty();
    }

    @Test
    void aRowThatIsCommittedLateIsFoundAfterAWhile() {
        capture(RowClass.CONTENT, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(pages(RowClass.CONTENT)).containsExactly(2L, 3L);
        capture(RowClass.CONTENT, 1);

        assertThat(pages(RowClass.CONTENT)).containsExactly(4L, 5L);
        clock.advance(Claimer.FROM_THE_FIRST);
        assertThat(pages(RowClass.CONTENT)).containsExactly(1L, 6L);
    }

    @Test
    void aRowThatIsCommittedLateIsFoundAtOnceWhenTheQueueComesToItsEnd() {
        capture(RowClass.CONTENT, 2, 3, 4);
        assertThat(pages(RowClass.CONTENT)).containsExactly(2L, 3L);
        capture(RowClass.CONTENT, 1);

        assertThat(pages(RowClass.CONTENT)).containsExactlyInAnyOrder(1L, 4L);
    }

    @Test
    void whatWasClaimedAndNotSentIsClaimedAgain() {
        capture(RowClass.CONTENT, 1, 2, 3, 4, 5);
        assertThat(claimed(RowClass.CONTENT)).containsExactly(1L, 2L);
        assertThat(claimed(RowClass.CONTENT)).containsExactly(1L, 2L);
    }

    /** Everything else waits for it. */
    @Test
    void classOneIsAlwaysLookedAtFromItsFirstRow() {
        capture(RowClass.ACCESS, 2, 3, 4, 5, 6);
        assertThat(pages(RowClass.ACCESS)).containsExactly(2L, 3L);
        capture(RowClass.ACCESS, 1);

        assertThat(pages(RowClass.ACCESS)).containsExactly(1L, 4L);
        assertThat(begun).containsOnly(Instant.EPOCH);
    }

    /** Claims, as if all of it were sent. */
    private List<Long> pages(RowClass rowClass) {
        List<Claim> claims = claims(rowClass);
        claims.forEach(claim -> outbox.delete(claim.ids()));
        return ids(claims);
    }

    private List<Long> claimed(RowClass rowClass) {
        return ids(claims(rowClass));
    }

    private List<Claim> claims(RowClass rowClass) {
        return claimer.claim(rowClass, AT_ONCE, clock.instant(), clock.instant(), row -> false);
    }

    private static List<Long> ids(List<Claim> claims) {
        return claims.stream()
                .map(claim -> Long.parseLong(claim.subject().id()))
                .toList();
    }

    private void capture(RowClass rowClass, long... pages) {
        LongStream.of(pages).forEach(id -> {
            Subject page = Subject.of(Kind.PAGE, id);
            outbox.add(List.of(new NewRow(
                    rowClass, due(id), page, page, ChangeKind.UPSERTED, new Cause("page_updated"), due(id))));
        });
    }

    private static Instant due(long page) {
        return MutableClock.started().instant().minusSeconds(60).plusMillis(page);
    }

    /** Notes where looks at due rows begin. */
    private Claimer claimer() {
        Outbox watched = (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("due")) {
                        begun.add((Instant) arguments[2]);
                    }
                    try {
                        return method.invoke(outbox, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        Bench bench = new Bench();
        return new Claimer(watched, bench.product, bench.ledger, Duration.ofMinutes(10));
    }
}
