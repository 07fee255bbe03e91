package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.identity.Declaration;
import io.indexrelay.identity.HomeMark;
import io.indexrelay.identity.Instance;
import io.indexrelay.identity.Whereabouts;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stops the sender until an administrator says what happened: seen at the endpoint, where nothing may arrive. */
class HeldTest {

    private final Bench bench = new Bench();
    private int sent;

    @BeforeEach
    void sendsAndStops() {
        bench.page(Examples.page(7, "Seven")).run();
        beats(6);
        sent = bench.transport.received().size();
        assertThat(sent).isPositive();
    }

    @Test
    void goesOnAfterARestart() {
        bench.restarted().page(Examples.page(8, "Eight")).run();

        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
        assertThat(bench.receiver.documents()).containsExactly("page/7", "page/8");
    }

    @Test
    void sendsNothingFromADatabaseWithoutItsHome() {
        bench.home.lose();
        bench.restarted();
        holds("instance.mark");
    }

    @Test
    void goesOnByItselfWhenTheHomeIsBack() {
        HomeMark mark = bench.home.read().orElseThrow();
        bench.home.lose();
        bench.restarted();
        holds("instance.mark");

        bench.home.write(mark);
        bench.after(Duration.ofSeconds(5)).run();
        assertThat(bench.receiver.documents()).containsExactly("page/7", "page/8");
    }

    @Test
    void sendsNothingWithTheHomeOfAnother() {
        bench.home.write(new HomeMark("home-of-another", "another", 1, 1));
        bench.restarted();
        holds("belongs to another database");
    }

    @Test
    void sendsNothingFromADatabaseThatWasRestored() {
        Instance backup = bench.instances.current().orElseThrow();
        beats(6);
        bench.instances.replace(backup);
        bench.restarted();
        holds("restored from a backup");
    }

    @Test
    void sendsNothingFromADatabaseThatWasRestoredBelowTheRunningSender() {
        Instance backup = bench.instances.current().orElseThrow();
        beats(6);
        bench.instances.replace(backup);
        beats(1);
        holds("restored from a backup");
    }

    @Test
    void sendsNothingOnAMachineWhereItNeverRan() {
        bench.here = new Whereabouts("host-2", "B000-0001", "https://wiki.example.com");
        bench.restarted();
        holds("runs on host-2 now");
        assertThat(bench.engine.status().reason()).contains("host-1");
    }

    @Test
    void sendsNothingUnderAnotherAddress() {
        bench.here = new Whereabouts("host-1", "B000-0001", "https://staging.example.com");
        bench.restarted();
        holds("base URL was https://wiki.example.com and is https://staging.example.com");
    }

    @Test
    void sendsNothingUnderAnotherServerId() {
        bench.here = new Whereabouts("host-1", "B000-0002", "https://wiki.example.com");
        bench.restarted();
        holds("server id was B000-0001 and is B000-0002");
    }

    @Test
    void noticesWithinAMinuteThatTheHomeWasTakenAway() {
        bench.home.lose();
        bench.after(Duration.ofMinutes(1));
        holds("instance.mark");
    }

    @Test
    void saysWhatItMissesAndNotThatItsTablesFail() {
        bench.home.lose();
        bench.restarted().run();

        assertThat(bench.engine.ping().delivered()).isFalse();
        assertThat(bench.engine.ping().message()).contains("instance.mark");
        assertThat(bench.transport.received()).hasSize(sent);
    }

    @Test
    void goesOnWhereItWasMovedTo() {
        bench.here = new Whereabouts("host-2", "B000-0002", "https://search.example.com");
        bench.restarted();
        holds("host-2");
        Instance before = bench.instances.current().orElseThrow();

        bench.newIdentity().declare(Declaration.MOVED);
        bench.after(Duration.ofSeconds(5)).run();
        Instance after = bench.instances.current().orElseThrow();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.epoch()).isEqualTo(before.epoch());
        assertThat(after.marks().hosts()).containsExactly("host-2");
        assertThat(bench.receiver.documents()).containsExactly("page/7", "page/8");

        bench.restarted().page(Examples.page(9, "Nine")).run();
        assertThat(bench.receiver.documents()).contains("page/9");
    }

    @Test
    void sendsUnderAHigherEpochOnceItIsSaidToBeRestored() {
        Instance backup = bench.instances.current().orElseThrow();
        beats(6);
        bench.instances.replace(backup);
        bench.restarted();
        holds("restored");

        bench.newIdentity().declare(Declaration.RESTORED);
        bench.after(Duration.ofSeconds(5)).run();
        assertThat(bench.receiver.events()).last().satisfies(event -> {
            assertThat(event.path("epoch").asInt()).isEqualTo(2);
            assertThat(event.path("source").asText()).endsWith(":" + backup.id());
        });

        bench.home.lose();
        bench.restarted();
        bench.newIdentity().declare(Declaration.RESTORED);
        assertThat(bench.instances.current().orElseThrow().epoch()).isEqualTo(3);
    }

    @Test
    void countsTheEpochOnFromTheHomeWhenTheDatabaseHasForgottenIt() {
        HomeMark mark = bench.home.read().orElseThrow();
        bench.home.write(new HomeMark(mark.homeId(), mark.instanceId(), 7, mark.mark() + 100_000));

        assertThat(bench.newIdentity().declare(Declaration.RESTORED).epoch()).isEqualTo(8);
    }

    @Test
    void isAnotherInstanceOnceItIsSaidToBeACopy() {
        bench.here = new Whereabouts("host-2", "B000-0001", "https://wiki.example.com");
        bench.restarted();
        holds("host-2");
        Instance before = bench.instances.current().orElseThrow();

        bench.newIdentity().declare(Declaration.COPY);
        bench.after(Duration.ofSeconds(5)).run();
        assertThat(bench.instances.current().orElseThrow().id()).isNotEqualTo(before.id());
        assertThat(bench.receiver.events())
                .last()
                .satisfies(event -> assertThat(event.path("source").asText()).doesNotContain(before.id()));
    }

    @Test
    void aNewMachineOfTheClusterTakesOverOnceItHasSeenTheSenderLive() {
        bench.here = new Whereabouts("host-2", "B000-0001", "https://wiki.example.com");
        DeliveryEngine other = bench.newEngine("node-2");
        for (int i = 0; i < 3; i++) {
            other.runDue();
            beats(1);
        }
        bench.engine.release();
        bench.engine = other;
        bench.page(Examples.page(8, "Eight")).run();

        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
        assertThat(bench.receiver.documents()).containsExactly("page/7", "page/8");
    }

    @Test
    void aNewMachineThatNeverSawTheSenderLiveAsks() {
        bench.here = new Whereabouts("host-2", "B000-0001", "https://wiki.example.com");
        DeliveryEngine other = bench.newEngine("node-2");
        for (int i = 0; i < 7; i++) {
            other.runDue();
            bench.after(Duration.ofSeconds(10));
        }
        bench.engine = other;
        holds("host-2");
    }

    /** A change is captured, and the endpoint sees nothing, of it or of a heartbeat. */
    private void holds(String why) {
        bench.page(Examples.page(8, "Eight")).run();
        bench.after(Duration.ofMinutes(3)).run();

        assertThat(bench.engine.status().state()).isEqualTo(EngineState.HELD);
        assertThat(bench.engine.status().reason()).contains(why);
        assertThat(bench.transport.received()).hasSize(sent);
        assertThat(bench.outbox.all()).isNotEmpty();
    }

    private void beats(int times) {
        for (int i = 0; i < times; i++) {
            bench.after(Duration.ofSeconds(10));
            bench.engine.beat();
        }
    }
}
