package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.ChangeKind;
import io.indexrelay.delivery.Terms.Term;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class OfficeTest {

    private final Bench bench = new Bench();

    @Test
    void takesOfficeWithTheTimeAsItsNumber() {
        bench.run();

        assertThat(bench.terms.highest())
                .map(Term::number)
                .contains(bench.clock.instant().getEpochSecond());
    }

    @Test
    void growsAboveATermFromTheFuture() {
        bench.terms.take(new Term(9_000_000_000L, "t", "node-1", bench.clock.instant()));
        bench.run();

        assertThat(bench.terms.highest()).map(Term::number).contains(9_000_000_001L);
    }

    /** Two nodes that see a free office at the same moment insert the same number; the table lets one of them. */
    @Test
    void isNotInOfficeWhenAnotherNodeTookTheNumberFirst() {
        Terms raced = new Terms() {
            @Override
            public Optional<Term> highest() {
                return bench.terms.highest();
            }

            @Override
            public boolean take(Term term) {
                bench.terms.take(new Term(term.number(), "first", "node-1", term.beat()));
                return bench.terms.take(term);
            }

            @Override
            public boolean beat(Term term, Instant beat) {
                return bench.terms.beat(term, beat);
            }

            @Override
            public void deleteBelow(long number) {
                bench.terms.deleteBelow(number);
            }
        };
        AtomicReference<String> lock = new AtomicReference<>("");
        Office office = new Office(
                raced,
                new RandomIds(new Random(7)),
                bench.clock,
                bench.clock.nanos(),
                "node-2",
                locked(lock, "node-2"));

        assertThat(office.take()).isFalse();
        assertThat(office.isHeld()).isFalse();
        assertThat(office.beat()).isFalse();
        assertThat(lock).as("the lock goes to whoever is in office").hasValue("");
    }

    /** A sender whose term is over may keep nobody waiting by a beat of it. */
    @Test
    void doesNotBeatOnForATermThatIsOver() {
        Office office = new Office(
                bench.terms, new RandomIds(new Random(7)), bench.clock, bench.clock.nanos(), "node-1", () -> true);
        assertThat(office.take()).isTrue();
        assertThat(office.beat()).isTrue();
        bench.terms.take(new Term(9_000_000_000L, "other", "node-2", bench.clock.instant()));

        assertThat(office.beat()).isFalse();
        assertThat(office.term()).isEmpty();
    }

    @Test
    void leavesOfficeToANodeWhoseBeatMoves() {
        bench.run();
        DeliveryEngine other = bench.newEngine("node-2");
        for (int i = 0; i < 10; i++) {
            bench.engine.beat();
            assertThat(other.runDue().state()).isEqualTo(EngineState.STANDBY);
            bench.after(Duration.ofSeconds(10));
        }
    }

    @Test
    void takesOfficeWhenTheBeatHasStoodStill() {
        bench.run();
        DeliveryEngine other = bench.newEngine("node-2");
        other.runDue();
        bench.after(Duration.ofSeconds(29));
        assertThat(other.runDue().state()).isEqualTo(EngineState.STANDBY);
        bench.after(Duration.ofSeconds(1));
        other.runDue();

        assertThat(other.isInOffice()).isTrue();
        bench.engine.beat();
        assertThat(bench.engine.isInOffice()).isFalse();
    }

    @Test
    void waitsForHalfAsLongWhereTheProductsLockIsFree() {
        AtomicReference<String> lock = new AtomicReference<>("");
        bench.candidacy = locked(lock, "node-1");
        bench.engine = bench.newEngine("node-1");
        bench.run();
        assertThat(lock).hasValue("node-1");
        bench.candidacy = locked(lock, "node-2");
        DeliveryEngine other = bench.newEngine("node-2");
        other.runDue();
        bench.after(Duration.ofSeconds(15));
        assertThat(other.runDue().state())
                .as("the holder is slow, and has the lock")
                .isEqualTo(EngineState.STANDBY);
        lock.set("");
        other.runDue();

        assertThat(other.isInOffice()).isTrue();
        assertThat(lock).hasValue("node-2");
        bench.engine.beat();
        assertThat(bench.engine.isInOffice()).isFalse();
        other.release();
        assertThat(lock).as("given back with the office").hasValue("");
    }

    /** The products' locks may outlive their holder for minutes, and may tell two nodes at once that they have it. */
    @Test
    void believesNoLockAgainstABeat() {
        Candidacy lying = locked(new AtomicReference<>(""), "");
        bench.candidacy = lying;
        bench.engine = bench.newEngine("node-1");
        bench.run();
        DeliveryEngine other = bench.newEngine("node-2");
        for (int i = 0; i < 10; i++) {
            bench.engine.beat();
            assertThat(other.runDue().state()).isEqualTo(EngineState.STANDBY);
            bench.after(Duration.ofSeconds(10));
        }
        bench.candidacy = locked(new AtomicReference<>("node-0"), "node-3");
        DeliveryEngine third = bench.newEngine("node-3");
        third.runDue();
        bench.after(Duration.ofSeconds(30));
        third.runDue();

        assertThat(third.isInOffice()).as("another's lock, for ever").isTrue();
    }

    private static Candidacy locked(AtomicReference<String> lock, String node) {
        return new Candidacy() {
            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public boolean takesLock() {
                return lock.compareAndSet("", node) || node.equals(lock.get());
            }

            @Override
            public void givesLockBack() {
                lock.compareAndSet(node, "");
            }
        };
    }

    @Test
    void takesAnOfficeThatWasGivenBackAtOnce() {
        bench.run();
        DeliveryEngine other = bench.newEngine("node-2");
        assertThat(other.runDue().state()).isEqualTo(EngineState.STANDBY);
        bench.engine.release();
        other.runDue();

        assertThat(other.isInOffice()).isTrue();
        assertThat(bench.engine.isInOffice()).isFalse();
    }

    @Test
    void doesNotGiveBackWhatIsAnothersByNow() {
        bench.run();
        bench.terms.take(new Term(9_000_000_000L, "other", "node-2", bench.clock.instant()));
        bench.engine.release();

        assertThat(bench.terms.highest()).map(Term::beat).contains(bench.clock.instant());
    }

    @Test
    void standsByWhileItIsNoneOfTheSenderNodes() {
        bench.isCandidate = false;
        bench.page(Examples.page(7, "Seven")).run();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.STANDBY);
        assertThat(bench.engine.status().reason()).contains("senderNodes");
        assertThat(bench.terms.highest()).isEmpty();

        bench.isCandidate = true;
        bench.run();
        assertThat(bench.receiver.documents()).containsExactly("page/7");
    }

    @Test
    void givesTheOfficeBackWhenItIsNoSenderNodeAnyMore() {
        bench.run();
        bench.isCandidate = false;
        bench.engine.beat();
        bench.run();
        assertThat(bench.engine.isInOffice()).isFalse();

        bench.isCandidate = true;
        DeliveryEngine other = bench.newEngine("node-2");
        other.runDue();
        assertThat(other.isInOffice()).isTrue();
    }

    @Test
    void dropsItsTermAndTakesAnotherAfterAnImport() {
        bench.run();
        long term = bench.terms.highest().orElseThrow().number();
        bench.engine.startOver();
        bench.run();

        assertThat(bench.terms.highest()).map(Term::number).hasValueSatisfying(number -> assertThat(number)
                .isGreaterThan(term));
        assertThat(bench.engine.isInOffice()).isTrue();
    }

    @Test
    void numbersOfALaterTermAreAlwaysHigher() {
        Sequence earlier = new Sequence(1_772_000_000L);
        Sequence later = new Sequence(1_772_000_001L);
        long last = 0;
        for (int i = 0; i < 1000; i++) {
            last = earlier.next();
        }
        assertThat(later.next()).isGreaterThan(last).isEqualTo(1_772_000_001_000_000_001L);
    }

    @Test
    void deletesNothingWhenTheTermWasLostWhileTheBatchWasOnItsWay() {
        bench.page(Examples.page(7, "Old state"));
        bench.run();
        bench.page(Examples.page(7, "State that the stale sender reads"));
        DeliveryEngine stale = bench.engine;
        DeliveryEngine successor = bench.newEngine("node-1");
        boolean[] done = {false};
        bench.transport.beforeAnswer(() -> {
            if (!done[0]) {
                done[0] = true;
                bench.page(Examples.page(7, "Newest"));
                bench.engine = successor;
                bench.run();
            }
        });
        while (stale.runDue().more()) {
            assertThat(stale.isInOffice()).isTrue();
        }

        assertThat(stale.isInOffice()).isFalse();
        assertThat(bench.receiver.content("page/7"))
                .map(data -> data.path("title").asText())
                .contains("Newest");
        assertThat(bench.waiting()).isEmpty();
        assertThat(bench.deliveries.ofSubject(Bench.page(7), DeliveryLog.NEWEST, 10))
                .as("the stale one arrived as well, and the log says so")
                .hasSize(3);
    }

    @Test
    void aStaleSenderDoesNotDropARowAboutWhichItHasNothingToSay() {
        bench.run();
        DeliveryEngine stale = bench.engine;
        bench.product.put(Examples.page(7, "Seven"), Examples.ofSpace());
        bench.product.whileReading(() -> {
            bench.product.whileReading(() -> {});
            bench.terms.take(new Term(9_000_000_000L, "other", "node-2", bench.clock.instant()));
        });
        bench.product.hide(Bench.page(7), io.indexrelay.snapshot.Reading.Reason.OUT_OF_SCOPE);
        bench.changed(Bench.page(7), ChangeKind.UPSERTED, "page_updated");
        stale.runDue();

        assertThat(stale.isInOffice()).isFalse();
        assertThat(bench.waiting()).hasSize(1);
    }

    @Test
    void keepsTheIdentityOfTheInstance() {
        bench.page(Examples.page(7, "Seven")).run();
        String id = bench.instances.current().orElseThrow().id();
        bench.restarted().page(Examples.page(8, "Eight")).run();

        assertThat(bench.instances.current().orElseThrow().id()).isEqualTo(id);
        assertThat(bench.receiver.events())
                .allMatch(event -> event.path("source").asText().equals("urn:indexrelay:confluence:" + id));
    }
}
