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
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Snapshot;
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
        assertThat(bench.outbox.all()).noneMatch(row -> row.subject().equals(SEVEN));
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
    void withdrawsWhatTheReceiverHasHad() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.hide(SEVEN, Reason.TRASHED);
        bench.changed(SEVEN, ChangeKind.DELETED, "page_trashed").run();

        assertThat(event("content.deleted page/7").path("data").path("reason").asText())
                .isEqualTo("trashed");
        assertThat(bench.receiver.documents()).doesNotContain("page/7");
    }

    @Test
    void saysNothingOfWhatTheReceiverNeverHad() {
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed").run();
        bench.product.put(Examples.page(8, "Outside"), Examples.ofSpace());
        bench.product.hide(Bench.page(8), Reason.OUT_OF_SCOPE);
        bench.changed(Bench.page(8), ChangeKind.UPSERTED, "page_updated").run();

        assertThat(bench.receiver.told()).isEmpty();
        assertThat(bench.outbox.all()).isEmpty();
    }

    @Test
    void withdrawsWhatWasMaybeSent() {
        bench.transport.answer(204);
        bench.transport.takeAndBreak();
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.remove(SEVEN);
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed")
                .restarted()
                .after(Duration.ofMinutes(2))
                .run();

        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7", "content.deleted page/7");
    }

    @Test
    void holdsADeletionWhileTheObjectIsStillThere() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed").run();
        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7");
        assertThat(bench.engine.status().held()).isEqualTo(1);

        bench.product.remove(SEVEN);
        bench.after(Duration.ofSeconds(5)).run();
        assertThat(bench.receiver.told()).contains("content.deleted page/7");
    }

    @Test
    void tellsWhatIsThereWhenADeletionNeverHappens() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed");
        for (int minute = 0; minute < 14; minute++) {
            bench.run().after(Duration.ofMinutes(1));
        }
        assertThat(bench.receiver.told()).hasSize(1);

        bench.after(Duration.ofMinutes(1)).run();
        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7", "content.upserted page/7");
    }

    @Test
    void doesNotHoldADeletionThatANewerRowSupersedes() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.changed(SEVEN, ChangeKind.DELETED, "page_trashed").after(Duration.ofMillis(1));
        bench.page(Examples.page(7, "Restored")).run();

        assertThat(bench.receiver.content("page/7"))
                .map(data -> data.path("title").asText())
                .contains("Restored");
        assertThat(bench.outbox.all()).noneMatch(row -> row.subject().equals(SEVEN));
    }

    @Test
    void waitsAWhileForAnObjectThatIsNotThereYet() {
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_created").run();
        assertThat(bench.outbox.all()).hasSize(1);

        bench.product.put(Examples.page(7, "Seven"), Examples.ofSpace());
        bench.after(Duration.ofSeconds(5)).run();
        assertThat(bench.receiver.documents()).contains("page/7");
    }

    @Test
    void givesUpWaitingForAnObjectThatNeverComes() {
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_created").run();
        bench.after(Duration.ofSeconds(31)).run();

        assertThat(bench.outbox.all()).isEmpty();
        assertThat(bench.receiver.told()).isEmpty();
    }

    @Test
    void keepsTheKeyOfAHeldRowClosedToOthersOfLaterClasses() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.put(Examples.comment(70, SEVEN, "hello"), Examples.hangingOn(SEVEN));
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed").run();
        bench.changed(COMMENT, SEVEN, ChangeKind.UPSERTED, "comment_created").run();
        assertThat(bench.receiver.told()).doesNotContain("content.upserted comment/70");

        bench.page(Examples.page(8, "Eight")).run();
        assertThat(bench.receiver.told()).contains("content.upserted page/8");
    }

    @Test
    void startsNothingOfLaterClassesWhileAccessWaits() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.maxBatchEvents = 1;
        bench.page(Examples.page(8, "Eight"));
        bench.page(Examples.page(9, "Nine"));
        bench.changed(SEVEN, ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .run();

        assertThat(bench.receiver.told())
                .containsSubsequence(
                        "content.access-changed page/7", "content.upserted page/8", "content.upserted page/9");
    }

    @Test
    void doesNotPassAccessThatTheEndpointDoesNotTake() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.transport.always(delivered -> bench.transport.answered(delivered, 503, null, ""));
        bench.product.access(SEVEN, Access.CLOSED);
        bench.changed(SEVEN, ChangeKind.ACCESS_CHANGED, "content_permissions_updated");
        bench.page(Examples.page(8, "Eight")).run().after(Duration.ofMinutes(6)).run();
        assertThat(bench.transport.received())
                .noneMatch(one ->
                        one.text().contains("content.upserted") && one.text().contains("\"Eight\""));

        bench.transport.always(null);
        bench.after(Duration.ofMinutes(6)).run();
        assertThat(bench.receiver.told())
                .containsSubsequence("content.access-changed page/7", "content.upserted page/8");
    }

    @Test
    void dissolvesAnUnansweredBatchWhenSomethingNarrows() {
        bench.transport.answer(204).answer(503);
        bench.page(Examples.page(8, "Eight")).run();
        bench.product.putSet(Examples.SPACE_SET, Access.CLOSED);
        bench.changed(
                        new Subject(Kind.ACCESS_SET, Examples.SPACE_SET),
                        ChangeKind.UPSERTED,
                        "space_permissions_updated")
                .after(Duration.ofSeconds(2))
                .run();

        assertThat(bench.receiver.told())
                .containsSubsequence("access-set.upserted access-set/space:1", "content.upserted page/8");
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
    void withdrawsASetThatIsGone() {
        Subject set = new Subject(Kind.ACCESS_SET, Examples.SPACE_SET);
        bench.product.putSet(Examples.SPACE_SET, Access.OPEN);
        bench.changed(set, ChangeKind.UPSERTED, "space_permissions_updated").run();
        bench.product.removeSet(Examples.SPACE_SET);
        bench.changed(set, ChangeKind.UPSERTED, "space_permissions_updated").run();

        assertThat(bench.receiver.told())
                .containsExactly("access-set.upserted access-set/space:1", "access-set.deleted access-set/space:1");
    }

    @Test
    void hidesWhatCannotBeReadAndTriesAgain() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.breakReading(SEVEN, "corrupt ancestors");
        bench.changed(SEVEN, ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .run();
        assertThat(bench.receiver.documents()).doesNotContain("page/7");
        assertThat(event("content.deleted page/7").path("data").path("reason").asText())
                .isEqualTo("undeliverable");
        assertThat(bench.engine.status().hidden()).containsEntry(SEVEN, "corrupt ancestors");

        bench.product.mendReading(SEVEN);
        bench.after(Duration.ofMinutes(11)).run();
        assertThat(bench.receiver.documents()).contains("page/7");
        assertThat(bench.engine.status().hidden()).isEmpty();
    }

    @Test
    void sendsClosedWhatChangesEachTimeItIsRead() {
        int[] readings = {0};
        bench.product.whileReading(() -> {
            readings[0]++;
            bench.product.put(Examples.page(7, "Version " + readings[0]), Access.OPEN);
        });
        bench.product.put(Examples.page(7, "Version 0"), Access.OPEN);
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_updated").run();

        assertThat(readings[0]).isEqualTo(3);
        assertThat(bench.receiver.access("page/7")).map(JsonNode::toString).contains("{\"all\":[[]]}");
        assertThat(bench.engine.status().hidden()).containsKey(SEVEN);
    }

    @Test
    void readsAgainWhatChangedOnceWhileItWasRead() {
        boolean[] changed = {false};
        bench.product.put(Examples.page(7, "Before"), Access.OPEN);
        bench.product.whileReading(() -> {
            if (!changed[0]) {
                changed[0] = true;
                bench.product.put(Examples.page(7, "After"), Access.CLOSED);
            }
        });
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_updated").run();

        assertThat(bench.receiver.content("page/7"))
                .map(data -> data.path("title").asText())
                .contains("After");
        assertThat(bench.receiver.access("page/7")).map(JsonNode::toString).contains("{\"all\":[[]]}");
    }

    @Test
    void resolvesUserNamesThroughTheProductAndThenThroughTheLedger() {
        Subject named = new Subject(Kind.USERNAME, "anna");
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        bench.changed(named, ChangeKind.UPSERTED, "user_created").run();
        bench.product.removePerson("anna-key");
        bench.changed(named, ChangeKind.DELETED, "user_removed").run();

        assertThat(bench.receiver.told()).containsExactly("user.upserted user/anna-key", "user.deleted user/anna-key");
        assertThat(bench.outbox.all()).isEmpty();
    }

    @Test
    void readsBothUsersWhenANameWentFromOneToTheOther() {
        bench.product.put(Examples.person("old-key", "anna"));
        bench.changed(new Subject(Kind.USERNAME, "anna"), ChangeKind.UPSERTED, "user_created")
                .run();
        bench.product.removePerson("old-key");
        bench.product.put(Examples.person("new-key", "anna"));
        bench.changed(new Subject(Kind.USERNAME, "anna"), ChangeKind.UPSERTED, "user_created")
                .run();

        assertThat(bench.receiver.told())
                .containsExactlyInAnyOrder(
                        "user.upserted user/old-key", "user.upserted user/new-key", "user.deleted user/old-key");
    }

    @Test
    void forgetsANameThatNobodyKnows() {
        bench.changed(new Subject(Kind.USERNAME, "nobody"), ChangeKind.DELETED, "user_removed")
                .run();

        assertThat(bench.outbox.all()).isEmpty();
        assertThat(bench.receiver.told()).isEmpty();
    }

    @Test
    void sendsOnlyThoseUsersWhoseGroupsAreOthersThanSent() {
        IntStream.range(0, 1203).forEach(n -> {
            bench.product.put(Examples.person("key-" + n, "name-" + n, "staff"));
            bench.changed(new Subject(Kind.USER, "key-" + n), ChangeKind.UPSERTED, "user_created");
        });
        bench.run();
        int before = bench.receiver.told().size();
        bench.product.put(Examples.person("key-5", "name-5"));
        bench.product.put(Examples.person("key-1202", "name-1202", "staff", "admins"));
        bench.changed(new Subject(Kind.GROUP, "staff"), ChangeKind.UPSERTED, "group_changed")
                .run();

        assertThat(bench.receiver.told().subList(before, bench.receiver.told().size()))
                .containsExactlyInAnyOrder("user.upserted user/key-5", "user.upserted user/key-1202");
        assertThat(bench.outbox.all()).isEmpty();
        assertThat(bench.jobs.newest(10)).isEmpty();
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
    void queuesWhatHangsOnADocumentThatComesAgain() {
        Snapshot page = Examples.page(7, "Seven");
        bench.product.put(Examples.comment(70, SEVEN, "hello"), Examples.hangingOn(SEVEN));
        bench.page(page);
        bench.changed(COMMENT, SEVEN, ChangeKind.UPSERTED, "comment_created").run();
        bench.product.hide(SEVEN, Reason.TRASHED);
        bench.changed(SEVEN, ChangeKind.DELETED, "page_trashed").run();
        assertThat(bench.receiver.documents()).isEmpty();
        assertThat(bench.ledger.dependents(SEVEN))
                .extracting(LedgerEntry::state)
                .containsExactly(SentState.DELETED);

        bench.product.show(SEVEN);
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_restored").run();
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("page/7", "comment/70");
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
    void hidesADocumentWhoseRuleIsTooLargeToSend() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.maxEventBytes = 3000;
        bench.product.access(
                SEVEN,
                Access.of(IntStream.range(0, 500)
                        .mapToObj(n -> Atom.user("user-" + n))
                        .toList()));
        bench.changed(SEVEN, ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .run();

        assertThat(bench.receiver.documents()).doesNotContain("page/7");
        assertThat(bench.engine.status().hidden().get(SEVEN)).contains("maxEventBytes 3000");
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
        assertThat(bench.outbox.all()).hasSize(1);
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
    void hidesWhatAReaderThrowsOn() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.whileReading(() -> {
            throw new IllegalStateException("broken reader");
        });
        bench.page(Examples.page(7, "Edited")).run();

        assertThat(bench.receiver.documents()).doesNotContain("page/7");
        assertThat(bench.engine.status().hidden()).containsEntry(SEVEN, "reading failed: IllegalStateException");
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
