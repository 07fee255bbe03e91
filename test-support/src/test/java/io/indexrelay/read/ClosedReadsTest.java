package io.indexrelay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.snapshot.Reading;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to what cannot be read. */
class ClosedReadsTest {

    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final PrintStream before = System.err;
    private final ClosedReads reads = new ClosedReads(
            new Transactions() {
                @Override
                public <T> T inTransaction(Supplier<T> work) {
                    return work.get();
                }
            },
            NoSuchElementException.class::isInstance);

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(before);
    }

    @Test
    void saysWhyWithoutTheTextOfTheFailureWhichMayQuoteContent() {
        assertThat(failing(1, new IllegalArgumentException("secret")))
                .isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> assertThat(unreadable.why())
                        .contains("IllegalArgumentException", "log")
                        .doesNotContain("secret"));
        assertThat(failing(2, new NoSuchElementException())).isInstanceOf(Reading.Absent.class);
    }

    @Test
    void logsTheTraceOfEachReasonOnce() {
        RuntimeException first = new IllegalArgumentException("one");
        RuntimeException other = new IllegalArgumentException("another place");

        failing(1, first);
        assertThat(lines()).anyMatch(line -> line.contains("page/1")).anyMatch(line -> line.contains("\tat "));
        failing(2, first);
        assertThat(lines()).singleElement().asString().contains("page/2", "IllegalArgumentException");
        failing(3, other);
        assertThat(lines()).anyMatch(line -> line.contains("page/3")).anyMatch(line -> line.contains("\tat "));
    }

    private Reading failing(long page, RuntimeException failure) {
        return reads.snapshot(Subject.of(Kind.PAGE, page), () -> {
            throw failure;
        });
    }

    /** Since the last call. */
    private List<String> lines() {
        String text = logged.toString(StandardCharsets.UTF_8);
        logged.reset();
        return text.lines().toList();
    }
}
