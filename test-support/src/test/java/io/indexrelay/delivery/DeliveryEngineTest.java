package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.payload.Version;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.endpoint.Delivered;
import io.indexrelay.testsupport.endpoint.SignatureCheck;
import io.indexrelay.testsupport.memory.OpenTransaction;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
