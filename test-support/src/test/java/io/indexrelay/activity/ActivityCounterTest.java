package io.indexrelay.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.testsupport.MutableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityCounterTest {

    private static final Subject PAGE = Subject.of(Kind.PAGE, 1);

    private final MutableClock clock = MutableClock.started();
    private final AtomicInteger wakes = new AtomicInteger();
    private ActivityCounter counter = counting(100, 10);

    private ActivityCounter counting(int persons, int folded) {
        ActivityCounter made = new ActivityCounter(clock, new CountingLimits(persons, folded), wakes::incrementAndGet);
        made.counting(true);
        return made;
    }

    @Test
    void countsByObjectPersonAndHour() {
        counter.record(Act.VIEW, PAGE, "anna");
        counter.record(Act.VIEW, PAGE, "anna");
        counter.record(Act.EDIT, PAGE, "anna");
        counter.record(Act.VIEW, PAGE, "");
        counter.record(Act.COMMENT, Subject.of(Kind.PAGE, 2), "anna");
        clock.advance(Duration.ofHours(1));
        counter.record(Act.VIEW, PAGE, "anna");

        assertThat(counter.drain().counts())
                .extracting(count -> count.subject() + " " + count.userKey() + " " + count.views() + " " + count.edits()
                        + " " + count.comments() + " " + count.viewers())
                .containsExactlyInAnyOrder(
                        "page/1 anna 2 1 0 1", "page/1  1 0 0 0", "page/2 anna 0 0 1 0", "page/1 anna 1 0 0 1");
        assertThat(counter.drain().isEmpty()).isTrue();
        assertThat(counter.size()).isZero();
    }

    @Test
    void countsNothingUntilItIsToldTo() {
        ActivityCounter off = new ActivityCounter(clock, CountingLimits.STANDARD, () -> {});
        off.record(Act.VIEW, PAGE, "anna");
        assertThat(off.drain().isEmpty()).isTrue();
    }

    @Test
    void doesNotEvenRememberWhomItIgnores() {
        counter.ignore(Set.of("anna"));
        counter.record(Act.VIEW, PAGE, "anna");
        assertThat(counter.size()).isZero();
    }

    @Test
    void losesNothingWhileItIsEmptied() throws InterruptedException {
        int each = 200_000;
        counter = counting(100_000, 1_000);
        AtomicBoolean isDone = new AtomicBoolean();
        AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
        List<Counts> drained = new ArrayList<>();
        Thread emptying = new Thread(() -> {
            while (!isDone.get()) {
                drained.add(counter.drain());
            }
        });
        List<Thread> people = new ArrayList<>();
        for (String person : List.of("anna", "bert")) {
            people.add(new Thread(() -> {
                for (int i = 0; i < each; i++) {
                    counter.record(Act.VIEW, Subject.of(Kind.PAGE, i % 50), person);
                }
            }));
        }
        emptying.setUncaughtExceptionHandler((thread, failure) -> failed.set(failure));
        emptying.start();
        people.forEach(Thread::start);
        for (Thread person : people) {
            person.join();
        }
        isDone.set(true);
        emptying.join();
        drained.add(counter.drain());

        assertThat(failed).hasValue(null);
        assertThat(drained.stream().mapToLong(Counts::acts).sum()).isEqualTo(2L * each);
        assertThat(drained.stream().mapToLong(Counts::dropped).sum()).isZero();
    }

    @Test
    void asksOnceToBeEmptiedBeforeItIsFull() {
        for (int i = 1; i <= 75; i++) {
            assertThat(wakes).as("after %s", i - 1).hasValue(0);
            counter.record(Act.VIEW, Subject.of(Kind.PAGE, i), "anna");
        }
        for (int i = 76; i <= 100; i++) {
            counter.record(Act.VIEW, Subject.of(Kind.PAGE, i), "anna");
        }
        assertThat(wakes).hasValue(1);
    }

    @Test
    void saysWhatItHadNoRoomFor() {
        counter = counting(2, 1);
        counter.record(Act.VIEW, PAGE, "anna");
        counter.record(Act.VIEW, PAGE, "bert");
        counter.record(Act.VIEW, PAGE, "carl");
        counter.record(Act.EDIT, PAGE, "dora");
        counter.record(Act.VIEW, Subject.of(Kind.PAGE, 2), "carl");
        counter.record(Act.VIEW, PAGE, "anna");

        Counts counts = counter.drain();
        assertThat(counts.acts()).isEqualTo(6);
        assertThat(counts.dropped()).isEqualTo(1);
        assertThat(folded(counts)).isEqualTo("1 views 1 edits 1 viewers");
    }

    @Test
    void saysWhatOthersHadNoRoomFor() {
        counter.dropped(3);
        counter.record(Act.VIEW, PAGE, "anna");
        Counts counts = counter.drain();
        assertThat(counts.dropped()).isEqualTo(3);
        assertThat(counts.acts()).isEqualTo(4);
        assertThat(counter.drain().dropped()).isZero();
    }

    @Test
    void putsBackTheMostActiveAndFoldsTheOthers() {
        counter = counting(4, 1);
        for (String person : List.of("anna", "bert", "bert", "carl", "carl", "dora", "")) {
            counter.record(Act.VIEW, PAGE, person);
        }
        Counts counts = counter.drain();
        counter.putBack(counts);

        Counts again = counter.drain();
        assertThat(again.acts()).isEqualTo(7);
        assertThat(again.counts().stream().filter(count -> count.userKey() != null))
                .extracting(Count::userKey)
                .containsExactlyInAnyOrder("bert", "carl");
        assertThat(folded(again)).isEqualTo("3 views 0 edits 2 viewers");
    }

    @Test
    void forgetsWhatOnePersonDid() {
        counter.record(Act.VIEW, PAGE, "anna");
        counter.record(Act.VIEW, PAGE, "bert");
        counter.erase("anna");
        assertThat(counter.drain().counts()).extracting(Count::userKey).containsExactly("bert");
        assertThat(counter.size()).isZero();
    }

    @Test
    void dropsWhatOneEntryCannotHold() {
        int most = (1 << 20) - 1;
        for (int i = 0; i <= most; i++) {
            counter.record(Act.VIEW, PAGE, "anna");
        }
        counter.record(Act.EDIT, PAGE, "anna");
        Counts counts = counter.drain();
        assertThat(counts.dropped()).isEqualTo(1);
        assertThat(counts.counts()).singleElement().matches(count -> count.views() == most && count.edits() == 1);
    }

    private static @Nullable String folded(Counts counts) {
        return counts.counts().stream()
                .filter(count -> count.userKey() == null)
                .map(count -> count.views() + " views " + count.edits() + " edits " + count.viewers() + " viewers")
                .findFirst()
                .orElse(null);
    }
}
