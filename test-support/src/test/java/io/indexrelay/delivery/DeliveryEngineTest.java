package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.KeyType;
import io.indexrelay.config.Secret;
import io.indexrelay.config.SettingsException;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.delivery.Terms.Term;
import io.indexrelay.payload.Version;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.endpoint.Delivered;
import io.indexrelay.testsupport.endpoint.SignatureCheck;
import io.indexrelay.testsupport.memory.OpenTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryEngineTest {

    private static final Subject SEVEN = Bench.page(7);
    private static final Subject COMMENT = Subject.of(Kind.COMMENT, 70);

    private final Bench bench = new Bench();

    @Test
    void sendsAChangeWithTheStateOfNowAndForgetsItsRow() {
        bench.page(Examples.page(7, "Old"));
        bench.page(Examples.page(7, "New")).run();

        assertThat(bench.receiver.told()).containsOnlyOnce("content.upserted page/7");
        assertThat(bench.receiver.content("page/7"))
                .map(data -> data.path("title").asText())
                .contains("New");
        assertThat(bench.waiting()).noneMatch(row -> row.subject().equals(SEVEN));
    }

    @Test
    void writesDownWhatWasSent() {
        bench.page(Examples.page(7, "Seven")).run();

        LedgerEntry entry = bench.ledger.list(Kind.PAGE, "", 1).get(0);
        JsonNode event = event("content.upserted page/7");
        assertThat(entry.state()).isEqualTo(SentState.PRESENT);
        assertThat(entry.intended()).isEqualTo(Version.NONE);
        assertThat(entry.version().paddedSequence())
                .isEqualTo(event.path("sequence").asText());
        assertThat(entry.contentFingerprint()).hasSize(64);
        assertThat(entry.accessFingerprint()).hasSize(64);
        assertThat(entry.container()).isEqualTo(Examples.SPACE);
    }

    @Test
    void signsEveryRequestAndNamesItself() {
        bench.page(Examples.page(7, "Seven")).run();

        assertThat(bench.transport.received())
                .isNotEmpty()
                .allMatch(one -> SignatureCheck.verifies(one, List.of(Bench.SECRET)))
                .allMatch(one -> one.header("user-agent").orElse("").equals("IndexRelay/0.1.0 (Confluence/9.2.1)"))
                .allMatch(one -> one.header("webhook-id").orElse("").matches("msg_[0-9A-Za-z]{27}"))
                .allMatch(one -> one.header("x-tenant").orElse("").equals("seven"))
                .allMatch(one -> one.header("content-type")
                        .orElse("")
                        .equals("application/cloudevents-batch+json; charset=utf-8"));
    }

    @Test
    void compressesOnlyLargeBodiesAndOnlyWhenSwitchedOn() {
        bench.page(Examples.withText(Examples.page(7, "Large"), "x".repeat(5000)))
                .run();
        assertThat(lastBatch().header("content-encoding")).contains("gzip");

        bench.gzip = false;
        bench.page(Examples.withText(Examples.page(8, "Large"), "x".repeat(5000)))
                .run();
        assertThat(lastBatch().header("content-encoding")).isEmpty();
    }

    @Test
    void compressesNothingForAnHourWhenTheEndpointDoesNotTakeIt() {
        bench.run();
        bench.transport.answer(415);
        large(7);
        List<Delivered> both = bench.transport.received().stream()
                .filter(one -> one.text().contains("\"sequence\""))
                .toList();
        assertThat(both)
                .extracting(one -> one.header("content-encoding").orElse(""))
                .as("at once, and under the same id")
                .containsExactly("gzip", "");
        assertThat(both.get(0).header("webhook-id")).isEqualTo(both.get(1).header("webhook-id"));

        bench.after(Duration.ofMinutes(59));
        large(8);
        assertThat(lastBatch().header("content-encoding")).isEmpty();
        bench.after(Duration.ofMinutes(1));
        large(9);
        assertThat(lastBatch().header("content-encoding")).contains("gzip");
    }

    private void large(long id) {
        bench.page(Examples.withText(Examples.page(id, "Large"), "x".repeat(5000)))
                .run();
    }

    @Test
    void sendsAnAccessChangeOnlyAsSuchWhenTheReceiverHasTheDocument() {
        bench.product.put(Examples.page(7, "Seven"), Examples.ofSpace());
        bench.changed(SEVEN, ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .run();
        assertThat(bench.receiver.told()).contains("content.upserted page/7");

        bench.product.access(SEVEN, Access.CLOSED);
        bench.changed(SEVEN, ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .run();
        assertThat(bench.receiver.told()).contains("content.access-changed page/7");
        assertThat(bench.receiver.access("page/7")).map(JsonNode::toString).contains("{\"all\":[[]]}");
    }

    @Test
    void sendsOneEventForSeveralRowsTheStrongest() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.page(Examples.page(7, "Edited"));
        bench.changed(SEVEN, ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .run();

        assertThat(bench.receiver.told().stream().filter(told -> told.endsWith("page/7")))
                .containsExactly("content.upserted page/7", "content.upserted page/7");
    }

    @Test
    void sendsTheSetsThatADocumentRefersTo() {
        bench.product.putSet(Examples.SPACE_SET, Access.of(List.of(Atom.set("site:use"), Atom.group("staff"))));
        bench.product.putSet("site:use", Access.OPEN);
        bench.page(Examples.page(7, "Seven")).run();

        assertThat(bench.receiver.told())
                .containsExactly(
                        "content.upserted page/7",
                        "access-set.upserted access-set/space:1",
                        "access-set.upserted access-set/site:use");
    }

    @Test
    void ordersEventsOfAKeyByTheirNumbers() {
        bench.product.put(Examples.comment(70, SEVEN, "hello"), Examples.hangingOn(SEVEN));
        for (int i = 0; i < 5; i++) {
            bench.page(Examples.page(7, "Edit " + i));
            bench.changed(COMMENT, SEVEN, ChangeKind.UPSERTED, "comment_updated")
                    .run();
        }

        assertThat(bench.receiver.violations()).isEmpty();
        assertThat(bench.receiver.documents()).contains("page/7", "comment/70");
    }

    @Test
    void losesNothingWhenALowerIdCommitsLater() {
        bench.product.put(Examples.page(7, "Seven"), Examples.ofSpace());
        OpenTransaction slow =
                bench.store.begin().with(() -> bench.changed(SEVEN, ChangeKind.UPSERTED, "page_updated"));
        bench.page(Examples.page(8, "Eight")).run();
        assertThat(bench.receiver.documents()).containsExactly("page/8");

        slow.commit();
        bench.run();
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("page/7", "page/8");
    }

    @Test
    void keepsARowThatWasCommittedWhileItsSubjectWasOnItsWay() {
        bench.page(Examples.page(7, "First")).run();
        bench.page(Examples.page(7, "Second"));
        boolean[] done = {false};
        bench.transport.beforeAnswer(() -> {
            if (!done[0]) {
                done[0] = true;
                bench.page(Examples.page(7, "Third"));
            }
        });
        bench.run();

        assertThat(bench.receiver.content("page/7"))
                .map(data -> data.path("title").asText())
                .contains("Third");
        assertThat(bench.receiver.told().stream().filter("content.upserted page/7"::equals))
                .hasSize(3);
    }

    @Test
    void keepsBatchesWithinTheirLimits() {
        bench.maxBatchEvents = 10;
        bench.maxBatchBytes = 4000;
        IntStream.range(0, 40)
                .forEach(n -> bench.page(Examples.withText(Examples.page(n, "P" + n), "x".repeat(n * 60))));
        bench.run();

        assertThat(bench.receiver.documents()).hasSize(40);
        assertThat(bench.transport.received())
                .allMatch(one -> one.body().length <= 4000 || one.text().split("\"specversion\"", -1).length == 2)
                .allMatch(one -> one.text().split("\"specversion\"", -1).length - 1 <= 10);
    }

    @Test
    void beatsEachMinuteAndWhilePausedToo() {
        bench.paused = true;
        bench.page(Examples.page(7, "Seven"))
                .run()
                .after(Duration.ofSeconds(59))
                .run()
                .after(Duration.ofSeconds(1))
                .run();

        assertThat(bench.receiver.events())
                .hasSize(2)
                .allMatch(event -> event.path("type").asText().equals("io.indexrelay.heartbeat.v1"));
        assertThat(bench.receiver.events().get(0).path("data").path("state").asText())
                .isEqualTo("paused");
        assertThat(bench.receiver.events().get(0).has("sequence")).isFalse();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.PAUSED);
        assertThat(bench.waiting()).hasSize(1);
    }

    @Test
    void takesAPingPastTheQueueAndSaysWhyNot() {
        assertThat(bench.engine.ping()).isEqualTo(new PingResult(true, 204, 3, "taken"));
        bench.transport.answer(401);
        assertThat(bench.engine.ping().delivered()).isFalse();
        assertThat(bench.engine.ping().delivered()).isTrue();
        bench.transport.breakOff();
        assertThat(bench.engine.ping().message()).isEqualTo("CONNECT: connection refused");
    }

    @ParameterizedTest
    @CsvSource({
        "400, the endpoint answered 400",
        "401, the endpoint answered 401: look at its address and keys",
        "410, the endpoint answered 410: it is gone",
        "413, the endpoint answered 413",
        "503, the endpoint answered 503",
        "307, the endpoint answered 307: redirects are not followed"
    })
    void saysWhatTheEndpointMadeOfAPing(int status, String message) {
        bench.transport.answer(status);

        assertThat(bench.engine.ping()).isEqualTo(new PingResult(false, status, 3, message));
    }

    @Test
    void saysWhatIsMissingAndCallsNobodyWhileItHasNoKey() {
        bench.keys = List::of;
        bench.page(Examples.page(7, "Seven")).run();

        assertThat(bench.engine.status().state()).isEqualTo(EngineState.NOT_CONFIGURED);
        assertThat(bench.engine.status().reason()).isEqualTo("no endpoint or no key is set");
        assertThat(bench.engine.ping()).isEqualTo(new PingResult(false, null, 0, "no endpoint or no key is set"));
        assertThat(bench.transport.received()).isEmpty();

        bench.keys = () -> List.of(new SigningKey(KeyType.HMAC, Secret.of(Bench.SECRET)));
        bench.run();
        assertThat(bench.receiver.documents()).containsExactly("page/7");
    }

    /** Texts of settings' errors say what to do; others may name anything, so their kind alone is shown. */
    @Test
    void saysWhatIsWrongWithItsSettingsAndNothingOfOtherErrors() {
        bench.keys = () -> {
            throw new SettingsException("secrets.key cannot be read: set it again");
        };
        assertThatThrownBy(bench::run).isInstanceOf(SettingsException.class);
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.FAILING);
        assertThat(bench.engine.status().reason()).endsWith(": secrets.key cannot be read: set it again");

        bench.keys = () -> {
            throw new IllegalStateException("jdbc:postgresql://db/confluence?password=secret");
        };
        assertThatThrownBy(bench::run).isInstanceOf(IllegalStateException.class);
        assertThat(bench.engine.status().reason()).endsWith(": IllegalStateException");
    }

    /** What fails on a node that has lost its office meanwhile is no failure of the relay. */
    @Test
    void standsByAndDoesNotFailWhenAnotherNodeTookOfficeMeanwhile() {
        bench.run();
        bench.keys = () -> {
            bench.terms.take(new Term(9_000_000_000L, "other", "node-2", bench.clock.instant()));
            bench.engine.beat();
            throw new IllegalStateException("the tables are locked");
        };

        assertThat(bench.engine.runDue().state()).isEqualTo(EngineState.STANDBY);
        assertThat(bench.engine.status().reason()).isEqualTo("another node took office");
        assertThat(bench.engine.status().term()).isNull();
    }

    @Test
    void showsItsLastSuccessItsLastFailureAndHowFarItIs() {
        bench.run();
        IntStream.rangeClosed(1, 3).forEach(n -> bench.page(Examples.page(n, "Page " + n)));
        bench.run();
        Instant taken = bench.clock.instant();
        assertThat(bench.engine.status().lastSuccess()).isEqualTo(new EngineStatus.Attempt(taken, "HTTP 204", 3));
        assertThat(bench.engine.status().lastFailure()).isNull();
        long highest = bench.ledger.all().stream()
                .mapToLong(entry -> entry.version().sequence())
                .max()
                .orElseThrow();
        assertThat(bench.engine.status().lastSequence()).isEqualTo(highest);
        assertThat(bench.engine.status().term()).isEqualTo(bench.terms.highest().orElseThrow());

        bench.transport.answer(503);
        bench.page(Examples.page(4, "Four")).after(Duration.ofSeconds(1)).run();
        Instant failed = bench.clock.instant();
        assertThat(bench.engine.status().lastFailure()).isEqualTo(new EngineStatus.Attempt(failed, "HTTP 503", 3));
        assertThat(bench.engine.status().lastSuccess()).extracting("at").isEqualTo(taken);
        assertThat(bench.engine.status().lastSequence()).isEqualTo(highest);
        assertThat(bench.engine.status().inFlight()).isEqualTo(1);

        bench.transport.breakOff();
        bench.after(Duration.ofSeconds(2)).run();
        assertThat(bench.engine.status().lastFailure())
                .isEqualTo(new EngineStatus.Attempt(bench.clock.instant(), "CONNECT: connection refused", 3));
    }

    @Test
    void saysOfEachRunHowManyEventsGotTheirReceipt() {
        bench.run();
        IntStream.rangeClosed(1, 3).forEach(n -> bench.page(Examples.page(n, "Page " + n)));
        bench.transport.answer(delivered -> bench.transport.answered(
                delivered,
                200,
                null,
                "{\"results\":[{\"id\":\""
                        + delivered.text().split("\"id\":\"", 2)[1].split("\"", 2)[0] + "\",\"status\":\"retry\"}]}"));
        assertThat(bench.engine.runDue().sent()).isEqualTo(2);

        bench.transport.answer(503);
        bench.page(Examples.page(4, "Four"));
        assertThat(bench.engine.runDue().sent()).isZero();
    }

    @Test
    void countsWhatTheEndpointTookByTheMinute() {
        bench.run();
        IntStream.rangeClosed(1, 3).forEach(n -> bench.page(Examples.page(n, "Page " + n)));
        bench.run();
        assertThat(bench.engine.eventsPerMinute()).isZero();

        bench.after(Duration.ofMinutes(1));
        assertThat(bench.engine.eventsPerMinute()).isEqualTo(3);
    }

    @Test
    void carriesOriginAndNativeCause() {
        bench.page(Examples.page(7, "Seven")).run();

        JsonNode event = event("content.upserted page/7");
        assertThat(event.path("origin").asText()).isEqualTo("live");
        assertThat(event.path("cause").asText()).isEqualTo("page_updated");
    }

    @Test
    void recordsSeveralSubjectsInOneInsert() {
        bench.product.put(Examples.page(7, "Seven"), Examples.ofSpace());
        bench.product.put(Examples.page(8, "Eight"), Examples.ofSpace());
        bench.recorder.record(List.of(
                Change.of(SEVEN, ChangeKind.UPSERTED, new io.indexrelay.change.Cause("page_updated"), false),
                Change.of(Bench.page(8), ChangeKind.UPSERTED, new io.indexrelay.change.Cause("page_updated"), false)));
        bench.run();

        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("page/7", "page/8");
    }

    private JsonNode event(String told) {
        return bench.receiver.events().stream()
                .filter(event -> told.equals(event.path("type").asText().replaceAll("^io\\.indexrelay\\.|\\.v1$", "")
                        + " " + event.path("subject").asText()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private Delivered lastBatch() {
        return bench.transport.received().stream()
                .filter(one -> one.text().contains("\"sequence\""))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
