package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Budget;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.backfill.Throttle;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackfillTest {

    private final Bench bench = new Bench();

    @BeforeEach
    void fill() {
        bench.product.putSet(Examples.SPACE_SET, Access.of(List.of(Atom.group("staff"))));
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        IntStream.range(0, 25).forEach(n -> bench.product.put(Examples.page(100 + n, "Page " + n), Examples.ofSpace()));
    }

    @Test
    void sendsEverythingBetweenStartedAndCompleted() {
        bench.backfill.start("all");
        bench.run();

        List<String> told = bench.receiver.told();
        assertThat(told).hasSize(29).startsWith("sync.started sync/all").endsWith("sync.completed sync/all");
        assertThat(bench.receiver.documents()).hasSize(25);
        assertThat(bench.receiver.sees("anna-key", "page/100")).isTrue();
        assertThat(bench.receiver.events().stream()
                        .filter(event -> event.has("subject"))
                        .map(event -> event.path("origin").asText()))
                .containsOnly("backfill");
        Job job = bench.jobs.newest(1).get(0);
        assertThat(job.state()).isEqualTo(State.DONE);
        assertThat(job.done()).isEqualTo(27);
        assertThat(job.total()).isEqualTo(27);
        assertThat(job.generation()).isEqualTo(1);
    }

    @Test
    void saysWhyItDoesNotGoOnUntilItDoes() {
        bench.product.breakListing("content");
        bench.backfill.start("all");
        assertThatThrownBy(bench::run).hasMessageContaining("does not list");

        assertThat(bench.jobs.newest(1).get(0).note())
                .isEqualTo("content: the product does not list its content. It is tried again.");

        bench.product.breakListing("");
        bench.run();
        assertThat(bench.receiver.documents()).as("before its pause is over").isEmpty();
        bench.after(Duration.ofSeconds(1)).run();
        assertThat(bench.jobs.newest(1).get(0).note()).isEmpty();
        assertThat(bench.jobs.newest(1).get(0).state()).isEqualTo(State.DONE);
    }

    @Test
    void givesUpAfterManyTriesAndThenReceiversSweepNothing() {
        bench.page(Examples.page(7, "Deleted without an event")).settle();
        bench.product.remove(Bench.page(7));
        bench.product.breakListing("content");
        bench.backfill.start("all");
        int tries = 0;
        for (int minute = 0; minute < 60; minute++) {
            try {
                bench.run();
            } catch (IllegalStateException failed) {
                tries++;
            }
            bench.after(Duration.ofMinutes(1));
        }

        Job job = bench.jobs.newest(1).get(0);
        assertThat(job.state()).isEqualTo(State.FAILED);
        assertThat(job.note())
                .startsWith("content: the product does not list its content. Given up after 12 tries.")
                .endsWith("start anew.");
        assertThat(tries).isEqualTo(12);
        assertThat(events("sync.completed")).isEmpty();
        assertThat(bench.receiver.documents()).containsExactly("page/7");

        bench.product.breakListing("");
        assertThat(bench.backfill.start("all")).isPresent();
        bench.run();
        assertThat(bench.receiver.documents()).hasSize(25).doesNotContain("page/7");
    }

    @Test
    void openWalksTakeTurns() {
        bench.maxBatchEvents = 1000;
        IntStream.range(0, 25).forEach(n -> bench.product.put(Examples.page(300 + n, "More " + n), Examples.ofSpace()));
        bench.backfill = wide();
        bench.backfill.start("all");
        bench.backfill.start("space/1");
        while (bench.engine.runDue().more()) {}
        for (int unit = 0; unit < 20; unit++) {
            assertThat(bench.backfill.step()).isTrue();
            List<Long> done = bench.jobs.open().stream().map(Job::done).toList();
            assertThat(Math.abs(done.get(0) - done.get(1)))
                    .as("after %s units: %s", unit, done)
                    .isLessThan(16);
        }
    }

    @Test
    void aWalkCompletesThoughAnotherGoesOn() {
        bench.maxBatchEvents = 2;
        bench.backfill.start("all");
        bench.backfill.start("space/2");
        for (int i = 0; i < 200; i++) {
            bench.engine.runDue();
            bench.backfill.step();
            bench.after(Duration.ofMillis(5));
        }

        List<String> told = bench.receiver.told();
        assertThat(told.indexOf("sync.completed sync/space:2"))
                .isBetween(1, told.size() / 2)
                .isLessThan(told.indexOf("sync.completed sync/all"));
    }

    @Test
    void aFailingWalkKeepsNoOtherBack() {
        bench.product.breakListing("users");
        bench.backfill.start("all");
        bench.product.breakDependents(Bench.page(103));
        bench.backfill.start("space/1");
        for (int second = 0; second < 60; second++) {
            try {
                bench.run();
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessageContaining("does not list its users");
            }
            bench.product.breakListing(second < 5 ? "users" : "");
            bench.after(Duration.ofSeconds(1));
        }

        assertThat(bench.jobs.newest(2)).extracting(Job::state).containsOnly(State.DONE);
    }

    @Test
    void whatCannotBeListedOfOneObjectIsCountedAndNothingIsSwept() {
        bench.page(Examples.page(7, "Deleted without an event")).run();
        bench.product.remove(Bench.page(7));
        bench.product.breakDependents(Bench.page(103));
        bench.backfill.start("space/1");
        bench.run();

        assertThat(bench.jobs.newest(1).get(0).failed()).isEqualTo(1);
        assertThat(events("sync.completed").get(0).at("/data/failed").asInt()).isEqualTo(1);
        assertThat(bench.receiver.documents()).hasSize(26).contains("page/7");

        bench.product.breakDependents(null);
        bench.backfill.start("space/1");
        bench.run();
        assertThat(bench.receiver.documents()).hasSize(25).doesNotContain("page/7");
    }

    @Test
    void countsTheSameObjectsInDoneAndInTotal() {
        Subject page = Bench.page(103);
        IntStream.range(0, 4)
                .forEach(n -> bench.product.put(Examples.comment(500 + n, page, "Text"), Examples.hangingOn(page)));
        bench.backfill.start("space/1");
        bench.engine.runDue();
        bench.engine.runDue();
        bench.backfill.step();
        assertThat(bench.jobs.open().get(0).total()).isEqualTo(25);
        bench.product.remove(Bench.page(124));
        bench.run();

        Job job = bench.jobs.newest(1).get(0);
        assertThat(job.done()).isEqualTo(24);
        assertThat(job.total()).as("of what there was in the end").isEqualTo(24);
        assertThat(job.queued()).isEqualTo(28);
        assertThat(events("sync.completed").get(0).at("/data/counts/queued").asInt())
                .isEqualTo(28);
    }

    @Test
    void restsUnderLoadSaysSoAndGoesOnByItself() {
        double[] load = {9};
        bench.throttle = new Throttle(
                () -> new Budget(100, 0, 2, Duration.ZERO), () -> OptionalDouble.of(load[0]), bench.clock.nanos());
        bench.backfill = bench.newBackfill();
        bench.backfill.start("all");
        bench.run();

        assertThat(bench.receiver.documents()).isEmpty();
        assertThat(bench.jobs.open().get(0).note())
                .isEqualTo(
                        "It rests while this node has more to do than backfill.maxLoad 2.0 a processor (now 9.0); it goes"
                                + " on by itself.");
        assertThat(bench.backfill.isWalking()).isTrue();

        load[0] = 1;
        bench.run();
        assertThat(bench.receiver.documents()).hasSize(25);
        assertThat(bench.jobs.newest(1).get(0).note()).isEmpty();
    }

    private Backfill wide() {
        return new Backfill(
                bench.outbox, bench.jobs, bench.product, bench.store, bench.clock, new Backfill.Limits(3, 1000, 1000));
    }

    @Test
    void tellsInCompletedWhichStartItBelongsTo() {
        bench.backfill.start("all");
        bench.run();
        bench.backfill.start("all");
        bench.run();

        List<JsonNode> started = events("sync.started");
        List<JsonNode> completed = events("sync.completed");
        assertThat(completed).hasSize(2);
        for (int i = 0; i < 2; i++) {
            JsonNode data = completed.get(i).path("data");
            assertThat(data.path("scope").asText()).isEqualTo("all");
            assertThat(data.path("generation").asInt()).isEqualTo(i + 1);
            assertThat(data.path("failed").asInt()).isZero();
            assertThat(data.path("started").path("sequence"))
                    .isEqualTo(started.get(i).path("sequence"));
            assertThat(data.path("started").path("epoch").asInt()).isEqualTo(1);
        }
        assertThat(bench.receiver.documents()).hasSize(25);
    }

    /** Receivers sweep what is older than the start; a set that only documents name must not be swept with it. */
    @Test
    void aSecondWalkSendsAgainTheSetsThatItDoesNotList() {
        bench.product.leaveUnlisted(Examples.SPACE_SET);
        for (int walk = 1; walk <= 3; walk++) {
            bench.backfill.start("all");
            bench.run();

            assertThat(bench.receiver.sees("anna-key", "page/100"))
                    .as("after walk %s", walk)
                    .isTrue();
        }
    }

    @Test
    void aSetThatAdmitsFewerThanTheProductMayGoesOutIsListedAndDoesNotSpoilTheSync() {
        bench.product.narrow(Examples.SPACE_SET, "an entry of a type that an app brought");
        bench.backfill.start("all");
        bench.run();

        assertThat(bench.receiver.sees("anna-key", "page/100")).isTrue();
        assertThat(bench.engine.status().hidden())
                .containsEntry(
                        Subject.parse("access-set/" + Examples.SPACE_SET), "an entry of a type that an app brought");
        assertThat(events("sync.completed").get(0).at("/data/failed").asInt()).isZero();
        assertThat(bench.outbox.counts().waiting()).as("rows that wait").isZero();
    }

    @Test
    void aMethodThatAVersionLacksHidesWhatNeedsItAndNothingElse() {
        bench.product.unlink(Subject.parse("page/107"));
        bench.backfill.start("all");
        bench.run();

        assertThat(bench.receiver.documents()).hasSize(24).doesNotContain("page/107");
        assertThat(bench.engine.status().hidden().keySet()).hasToString("[page/107]");
    }

    @Test
    void goesOnWhereARestartLeftIt() {
        bench.maxBatchEvents = 2;
        bench.backfill.start("all");
        for (int i = 0; i < 200 && bench.jobs.open().size() == 1; i++) {
            bench.restarted();
            bench.engine.runDue();
            bench.restarted();
            bench.engine.runDue();
            bench.backfill.step();
        }
        bench.run();

        assertThat(bench.receiver.documents()).hasSize(25);
        assertThat(bench.jobs.newest(1).get(0).state()).isEqualTo(State.DONE);
        assertThat(events("sync.completed")).hasSize(1);
        assertThat(bench.jobs.newest(1).get(0).done()).isEqualTo(27);
    }

    @Test
    void listsNothingBeforeTheStartHasItsReceipt() {
        bench.transport.always(delivered -> bench.transport.answered(delivered, 503, null, ""));
        bench.backfill.start("all");
        bench.run().after(Duration.ofMinutes(6)).run();

        assertThat(bench.waiting()).hasSize(1);
    }

    @Test
    void completesOnlyWhenEveryRowHasItsReceipt() {
        bench.backfill.start("all");
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.text().contains("\"page/105\"") ? 503 : 200, null, ""));
        bench.run();
        assertThat(events("sync.completed")).isEmpty();
        bench.after(Duration.ofMinutes(6)).run();
        assertThat(events("sync.completed")).isEmpty();

        bench.transport.always(null);
        bench.after(Duration.ofMinutes(6)).run();
        assertThat(events("sync.completed")).hasSize(1);
    }

    @Test
    void keepsTheQueueSmall() {
        bench.maxBatchEvents = 1;
        bench.backfill.start("all");
        int[] most = {0};
        bench.transport.beforeAnswer(
                () -> most[0] = Math.max(most[0], bench.waiting().size()));
        bench.run();

        assertThat(most[0]).isBetween(5, 13);
        assertThat(bench.receiver.documents()).hasSize(25);
    }

    @Test
    void waitsBehindLiveChanges() {
        bench.maxBatchEvents = 5;
        bench.backfill.start("all");
        for (int i = 0; i < 6; i++) {
            bench.engine.runDue();
            bench.backfill.step();
        }
        bench.page(Examples.page(7, "Live"));
        assertThat(bench.waiting()).anyMatch(row -> row.rowClass() == RowClass.BACKFILL);
        bench.engine.runDue();

        assertThat(bench.receiver.told().get(bench.receiver.told().size() - 1)).isEqualTo("content.upserted page/7");
    }

    @Test
    void countsWhatCouldNotBeReadSoThatNothingIsSwept() {
        bench.product.breakReading(Bench.page(110), "corrupt");
        bench.backfill.start("all");
        bench.run();

        assertThat(events("sync.completed").get(0).path("data").path("failed").asInt())
                .isEqualTo(1);
        assertThat(bench.engine.status().hidden()).containsEntry(Bench.page(110), "corrupt");
        bench.product.mendReading(Bench.page(110));
        bench.after(Duration.ofMinutes(11)).run();
        assertThat(bench.receiver.documents()).hasSize(25);
    }

    @Test
    void letsTheReceiverSweepWhatIsNoLongerThere() {
        bench.page(Examples.page(7, "Deleted without an event")).run();
        bench.product.remove(Bench.page(7));
        bench.backfill.start("all");
        bench.run();

        assertThat(bench.receiver.documents()).hasSize(25).doesNotContain("page/7");
    }

    @Test
    void pausesResumesAndRefusesASecondOfItsScope() {
        assertThat(bench.backfill.start("all")).isPresent();
        assertThat(bench.backfill.start("all")).isEmpty();
        assertThat(bench.backfill.resume("all")).isEmpty();
        assertThat(bench.backfill.pause("all")).map(Job::state).contains(State.PAUSED);
        bench.run();
        assertThat(bench.receiver.documents()).isEmpty();

        assertThat(bench.backfill.resume("all")).map(Job::state).contains(State.RUNNING);
        bench.run();
        assertThat(bench.receiver.documents()).hasSize(25);
        assertThat(bench.backfill.pause("all")).isEmpty();
    }

    @Test
    void sendsNoCompletedAfterItWasCancelled() {
        bench.backfill.start("all");
        bench.engine.runDue();
        bench.engine.runDue();
        bench.backfill.step();
        bench.backfill.step();
        assertThat(bench.backfill.cancel("all")).map(Job::state).contains(State.CANCELLED);
        bench.run();

        assertThat(events("sync.started")).hasSize(1);
        assertThat(events("sync.completed")).isEmpty();
        assertThat(bench.backfill.start("all")).map(Job::generation).contains(2L);
        bench.run();
        assertThat(events("sync.completed")).hasSize(1);
    }

    @Test
    void namesAContainerAsItsScope() {
        bench.backfill.start("space/1");
        bench.run();

        JsonNode completed = events("sync.completed").get(0);
        assertThat(completed.path("subject").asText()).isEqualTo("sync/space:1");
        assertThat(completed.path("data").path("scope").toString()).isEqualTo("{\"kind\":\"space\",\"id\":\"1\"}");
    }

    @Test
    void listsNoMoreWhileTheEndpointTakesNothing() {
        bench.transport.answer(204).answer(204);
        bench.transport.always(delivered -> bench.transport.answered(delivered, 503, null, ""));
        bench.backfill.start("all");
        for (int minute = 0; minute < 30; minute++) {
            bench.run().after(Duration.ofMinutes(1));
        }
        assertThat(bench.jobs.newest(1).get(0).startedVersion()).isNotEmpty();
        assertThat(bench.waiting()).hasSizeLessThanOrEqualTo(3);

        bench.transport.always(null);
        bench.after(Duration.ofMinutes(1)).run();
        assertThat(bench.receiver.documents()).hasSize(25);
    }

    @Test
    void listsNoMoreWhileLiveChangesPileUp() {
        bench.backfill.start("all");
        bench.engine.runDue();
        bench.engine.runDue();
        IntStream.range(200, 240).forEach(n -> bench.page(Examples.page(n, "Live " + n)));
        assertThat(bench.backfill.step()).as("begins its first phase").isTrue();
        assertThat(bench.backfill.step()).as("lists").isFalse();

        bench.run();
        assertThat(events("sync.completed")).hasSize(1);
    }

    @Test
    void getsItsShareWhileLiveChangesNeverEnd() {
        bench.maxBatchEvents = 1;
        bench.backfill.start("all");
        bench.run();
        bench.backfill.start("all");
        IntStream.range(0, 5).forEach(n -> {
            bench.engine.runDue();
            bench.backfill.step();
        });
        int[] edits = {0};
        bench.transport.beforeAnswer(() -> bench.page(Examples.page(7, "Edit " + edits[0]++)));
        bench.page(Examples.page(7, "Live"));
        int before = bench.receiver.told().size();
        for (int i = 0; i < 100; i++) {
            bench.engine.runDue();
            bench.backfill.step();
        }

        List<String> told =
                bench.receiver.told().subList(before, bench.receiver.told().size());
        assertThat(told.stream().filter("content.upserted page/7"::equals).count())
                .isBetween(55L, 95L);
        assertThat(told.stream().filter(one -> !one.endsWith("page/7")).count()).isGreaterThanOrEqualTo(5);
    }

    private List<JsonNode> events(String type) {
        return bench.receiver.events().stream()
                .filter(event -> event.path("type").asText().equals("io.indexrelay." + type + ".v1"))
                .toList();
    }
}
