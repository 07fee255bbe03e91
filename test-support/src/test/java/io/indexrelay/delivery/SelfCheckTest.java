package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.access.Portal;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.selfcheck.CheckPorts;
import io.indexrelay.selfcheck.Direction;
import io.indexrelay.selfcheck.Finding;
import io.indexrelay.selfcheck.PermissionCheck.Answer;
import io.indexrelay.selfcheck.SelfCheck;
import io.indexrelay.snapshot.Person;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.product.InMemoryPermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What receivers have, against the product's own answer. */
class SelfCheckTest {

    private static final Duration TICK = Duration.ofSeconds(10);
    private static final Subject SPACE_SET = new Subject(Kind.ACCESS_SET, Examples.SPACE_SET);
    private static final Subject COMMENT = Subject.of(Kind.COMMENT, 30);
    private static final Subject SELF_CHECK = new Subject(Kind.SELF_CHECK, "");

    private final Bench bench = new Bench();
    private final InMemoryPermissions permissions = new InMemoryPermissions(bench.product);
    private String obstacle = "";
    private SelfCheck check = newCheck("node-1");

    @BeforeEach
    void fill() {
        bench.product.putSet(Examples.SPACE_SET, Access.of(List.of(Atom.group("staff"), Atom.user("carl-key"))));
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        bench.product.put(Examples.person("bert-key", "bert"));
        bench.product.put(new Person("dora-key", "dora", null, "Dora", false, List.of("staff"), List.of()));
        IntStream.rangeClosed(1, 3).forEach(id -> bench.page(Examples.page(id, "Page " + id)));
        bench.product.put(Examples.comment(30, Bench.page(3), "Hello"), Examples.hangingOn(Bench.page(3)));
        bench.changed(COMMENT, Bench.page(3), ChangeKind.UPSERTED, "comment_created");
        List.of("anna-key", "bert-key", "dora-key")
                .forEach(key -> bench.changed(new Subject(Kind.USER, key), ChangeKind.UPSERTED, "user_created"));
        bench.settle();
        assertThat(bench.receiver.sees("anna-key", "page/3")).isTrue();
    }

    @Test
    void findsNothingWhereNothingIsWrong() {
        ticks(20);

        assertThat(check.status().checked()).isGreaterThan(50);
        assertThat(check.status().findings()).isEmpty();
        assertThat(check.status().drifted()).isZero();
        assertThat(check.status().suspects()).isZero();
        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void hidesWhatTwoLooksFoundWider() {
        deny("anna-key", 3);
        untilSuspected();
        ticks(2);
        assertThat(bench.receiver.sees("anna-key", "page/3"))
                .as("half a minute is not over")
                .isTrue();

        ticks(3);
        assertThat(bench.receiver.sees("anna-key", "page/3")).isFalse();
        assertThat(bench.receiver.sees("anna-key", "comment/30")).isFalse();
        assertThat(bench.receiver.sees("anna-key", "page/2")).isTrue();
        assertThat(bench.engine.status().hidden().get(Bench.page(3)))
                .contains("wider", "user anna-key", "set:space:1 (group:staff)");
        assertThat(bench.deadLetters.newest(DeadLetter.Fate.HIDDEN, 10))
                .extracting(DeadLetter::subject)
                .containsExactly(Bench.page(3));
        assertThat(check.status().wider()).isEqualTo(1);
        assertThat(check.status().hidden()).isEqualTo(1);
        assertThat(bench.receiver.told()).contains("content.access-changed page/3", "self-check self-check");
    }

    @Test
    void forgetsWhatTheSecondLookDoesNotFind() {
        deny("anna-key", 3);
        untilSuspected();
        permissions.answerByTheRules();
        ticks(6);

        assertThat(check.status().findings()).isEmpty();
        assertThat(check.status().suspects()).isZero();
        assertThat(check.status().wider()).isZero();
        assertThat(bench.receiver.sees("anna-key", "page/3")).isTrue();
    }

    /** It is closed there already, or will be in a moment: no finding. */
    @Test
    void judgesNothingWhileARowWaitsForTheDocumentASetOrTheUser() {
        for (Subject waiting : List.of(Bench.page(3), SPACE_SET, new Subject(Kind.USER, "anna-key"))) {
            deny("anna-key", 3);
            bench.paused = true;
            bench.changed(waiting, ChangeKind.ACCESS_CHANGED, "somebody_did_something");
            IntStream.range(0, 8).forEach(n -> tickWithoutSending());
            assertThat(check.status().suspects()).as(waiting.toString()).isZero();
            assertThat(check.status().hidden()).isZero();

            bench.paused = false;
            permissions.answerByTheRules();
            bench.settle();
        }
    }

    @Test
    void keepsASuspicionUntilNothingWaitsAnyMore() {
        deny("anna-key", 3);
        untilSuspected();
        bench.paused = true;
        bench.changed(SPACE_SET, ChangeKind.ACCESS_CHANGED, "somebody_did_something");
        IntStream.range(0, 8).forEach(n -> tickWithoutSending());
        assertThat(check.status().hidden()).isZero();

        bench.paused = false;
        bench.run();
        ticks(5);
        assertThat(check.status().hidden()).isEqualTo(1);
    }

    @Test
    void waitsForRowsOfWhichNobodyKnowsWhomTheyConcern() {
        deny("anna-key", 3);
        bench.paused = true;
        bench.changed(new Subject(Kind.GROUP, "staff"), Subject.CONTROL, ChangeKind.ACCESS_CHANGED, "group_changed");
        IntStream.range(0, 8).forEach(n -> tickWithoutSending());

        assertThat(check.status().suspects()).isZero();
        assertThat(check.status().hidden()).isZero();
    }

    @Test
    void showsAHiddenDocumentAgainAfterTwoLooksThatAgree() {
        hide(3);
        permissions.answerByTheRules();
        ticks(3);
        assertThat(bench.receiver.sees("anna-key", "page/3"))
                .as("the first look that agreed was less than half a minute ago")
                .isFalse();

        ticks(6);
        assertThat(bench.receiver.sees("anna-key", "page/3")).isTrue();
        assertThat(check.status().hidden()).isZero();
        assertThat(bench.engine.status().hidden()).isEmpty();
        assertThat(bench.deadLetters.newest(DeadLetters.NEWEST, 10)).isEmpty();
    }

    @Test
    void doesNotShowItWhileAnybodyElseWouldSeeTooMuch() {
        hide(3);
        bench.product.put(Examples.person("emil-key", "emil", "staff"));
        bench.changed(new Subject(Kind.USER, "emil-key"), ChangeKind.UPSERTED, "user_created")
                .settle();
        permissions.answerByTheRules();
        deny("emil-key", 3);
        for (int tick = 0; tick < 12; tick++) {
            ticks(1);
            assertThat(bench.receiver.sees("anna-key", "page/3")).isFalse();
        }
    }

    /** The user whom it was found for cannot be asked any more about what was too wide, and nobody else can be. */
    @Test
    void doesNotShowItBecauseTheUserItWasFoundForLostAccess() {
        hide(3);
        bench.product.put(Examples.person("emil-key", "emil", "staff"));
        bench.changed(new Subject(Kind.USER, "emil-key"), ChangeKind.UPSERTED, "user_created")
                .settle();
        bench.product.people().stream()
                .map(Person::key)
                .filter(key -> !key.equals("anna-key"))
                .forEach(key -> permissions.answer(key, Bench.page(3), new Answer.Unknown("not now")));
        permissions.answer("", Bench.page(3), new Answer.Unknown("not now"));
        bench.product.put(Examples.person("anna-key", "anna"));
        bench.changed(new Subject(Kind.USER, "anna-key"), ChangeKind.UPSERTED, "user_updated")
                .settle();
        ticks(12);

        assertThat(bench.receiver.sees("emil-key", "page/3")).isFalse();
        assertThat(check.status().hidden()).isEqualTo(1);
    }

    @Test
    void showsAHiddenDocumentAgainWhenSomebodyEditsIt() {
        hide(3);
        bench.page(Examples.page(3, "Edited")).run();

        assertThat(bench.receiver.sees("anna-key", "page/3")).isTrue();
        assertThat(bench.checks.count(Direction.WIDER)).isZero();

        ticks(12);
        assertThat(bench.receiver.sees("anna-key", "page/3"))
                .as("it is found again")
                .isFalse();
    }

    @Test
    void keepsItHiddenThroughWhateverIsNoEdit() {
        hide(3);
        bench.changed(Bench.page(3), ChangeKind.ACCESS_CHANGED, "content_permissions_updated");
        bench.backfill.start("all");
        bench.settle();

        assertThat(bench.receiver.documents()).contains("page/3");
        assertThat(bench.receiver.sees("anna-key", "page/3")).isFalse();
        assertThat(bench.engine.status().hidden()).containsKey(Bench.page(3));
    }

    /** The project or space comes again with all it has, and whatever hangs on a page; nobody edited any of it. */
    @Test
    void keepsItHiddenWhenWhatItIsInComesAgain() {
        hide(3);
        bench.changed(Bench.page(3), ChangeKind.DEPENDENTS_UPSERTED, "page_moved");
        bench.changed(Examples.SPACE, ChangeKind.SUBTREE_UPSERTED, "space_unarchived");
        bench.settle();

        assertThat(bench.receiver.documents()).contains("page/3");
        assertThat(bench.receiver.sees("anna-key", "page/2")).isTrue();
        assertThat(bench.receiver.sees("anna-key", "page/3")).isFalse();
        assertThat(bench.checks.count(Direction.WIDER)).isEqualTo(1);
    }

    @Test
    void keepsItHiddenAfterARestart() {
        hide(3);
        bench.restarted();
        check = newCheck("node-1");
        bench.changed(Bench.page(3), ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .settle();
        ticks(3);

        assertThat(bench.receiver.sees("anna-key", "page/3")).isFalse();
        assertThat(bench.engine.status().hidden()).containsKey(Bench.page(3));
    }

    @Test
    void forgetsAHiddenDocumentThatIsDeleted() {
        hide(3);
        bench.product.remove(Bench.page(3));
        bench.changed(Bench.page(3), ChangeKind.DELETED, "page_removed").settle();
        ticks(3);

        assertThat(bench.receiver.documents()).doesNotContain("page/3");
        assertThat(check.status().hidden()).isZero();
        assertThat(bench.engine.status().hidden()).isEmpty();
    }

    @Test
    void onlyTellsWhatIsNarrower() {
        permissions.answer("bert-key", Bench.page(2), new Answer.Yes());
        ticks(12);

        assertThat(check.status().narrower()).isEqualTo(1);
        assertThat(check.status().hidden()).isZero();
        assertThat(check.status().findings())
                .extracting(Finding::direction, Finding::subject, Finding::userKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Direction.NARROWER, Bench.page(2), "bert-key"));
        assertThat(check.status().findings().get(0).why()).contains("none of [set:space:1");
        assertThat(bench.receiver.sees("anna-key", "page/2")).isTrue();

        permissions.answerByTheRules();
        ticks(3);
        assertThat(check.status().findings()).isEmpty();
    }

    @Test
    void doesNotCallNarrowerWhatIsListedAsSuch() {
        bench.product.narrow(Examples.SPACE_SET, "an app's entry admits nobody here");
        permissions.answer("bert-key", Bench.page(2), new Answer.Yes());
        ticks(12);

        assertThat(check.status().narrower()).isZero();
    }

    /** Nobody told of it: no event, no row. */
    @Test
    void sendsAgainWhatHasDriftedInSilence() {
        bench.product.putSet(Examples.SPACE_SET, Access.of(List.of(Atom.user("bert-key"))));
        bench.product.put(Examples.person("anna-key", "anna", "others"));
        ticks(8);
        bench.settle();

        assertThat(bench.receiver.sees("anna-key", "page/1")).isFalse();
        assertThat(bench.receiver.sees("bert-key", "page/1")).isTrue();
        assertThat(bench.receiver
                        .content("user/anna-key")
                        .orElseThrow()
                        .path("groups")
                        .toString())
                .isEqualTo("[\"others\"]");
        assertThat(check.status().drifted()).isEqualTo(2);
        assertThat(check.status().findings()).isEmpty();
        assertThat(bench.receiver.events().stream()
                        .filter(event -> event.path("subject").asText().equals("access-set/space:1"))
                        .reduce((first, second) -> second)
                        .orElseThrow()
                        .path("origin")
                        .asText())
                .isEqualTo("reconcile");
    }

    @Test
    void withdrawsWhatWentInSilence() {
        bench.product.remove(Bench.page(1));
        ticks(12);

        assertThat(bench.receiver.documents()).doesNotContain("page/1").contains("page/2");
    }

    @Test
    void hidesThePageWhereACommentShowsTooMuchBecauseOfIt() {
        ticks(1);
        SelfCheck other = newCheck("node-1");
        other.step();
        deny("anna-key", 3);
        bench.product.access(COMMENT, Access.of(List.of(Atom.document(Bench.page(3))), List.of(Atom.ANYONE)));
        bench.changed(COMMENT, Bench.page(3), ChangeKind.ACCESS_CHANGED, "comment_updated")
                .run();
        other.step();
        bench.after(Duration.ofSeconds(30));
        other.step();

        assertThat(bench.checks.ofSubject(Bench.page(3))).hasSize(1);
        assertThat(bench.checks.ofSubject(COMMENT)).isEmpty();
    }

    @Test
    void hidesTheCommentAloneWhereOnlyItsOwnRuleIsWider() {
        permissions.answer("anna-key", COMMENT, new Answer.No());
        untilHidden();

        assertThat(bench.receiver.sees("anna-key", "comment/30")).isFalse();
        assertThat(bench.receiver.sees("anna-key", "page/3")).isTrue();
    }

    @Test
    void hidesWhatReceiversShowInThePortalAndTheProductDoesNotShowThere() {
        showInPortal();
        permissions.answerInPortal("bert-key", Bench.page(3), new Answer.No());
        untilHidden();

        assertThat(bench.engine.status().hidden().get(Bench.page(3)))
                .contains("wider", "user bert-key", "user:bert-key in the portal");
        assertThat(bench.receiver.sees("anna-key", "page/3"))
                .as("a rule that is wrong in one place is not believed in the other")
                .isFalse();

        permissions.answerByTheRules();
        ticks(9);
        assertThat(bench.engine.status().hidden()).isEmpty();
    }

    @Test
    void tellsWhatIsNarrowerInThePortal() {
        showInPortal();
        permissions.answerInPortal("anna-key", Bench.page(3), new Answer.Yes());
        ticks(12);

        assertThat(check.status().findings())
                .extracting(Finding::direction, Finding::userKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Direction.NARROWER, "anna-key"));
        assertThat(check.status().findings().get(0).why()).startsWith("none of").endsWith(" in the portal");
    }

    @Test
    void saysNothingOfAPortalAboutWhichNobodyCanBeAsked() {
        showInPortal();
        permissions.answerInPortal("bert-key", Bench.page(3), new Answer.No());
        permissions.cannotBeAskedInPortal();
        ticks(12);

        assertThat(check.status().findings()).isEmpty();
        assertThat(check.status().unanswered()).isZero();
        assertThat(check.status().checked()).isPositive();
    }

    /** Page 3, to bert, who does not see it otherwise. */
    private void showInPortal() {
        Access inPortal = Access.of(List.of(Atom.user("bert-key")));
        bench.product.access(
                Bench.page(3),
                Access.of(List.of(Atom.set(Examples.SPACE_SET)))
                        .with(new Portal("https://www.example.com/portal/3", inPortal)));
        bench.changed(Bench.page(3), ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .settle();
    }

    @Test
    void saysNothingOfWhatTheProductCannotAnswer() {
        List.of("", "anna-key", "bert-key", "dora-key").forEach(user -> List.of(1, 2, 3)
                .forEach(page -> permissions.answer(user, Bench.page(page), new Answer.Unknown("not now"))));
        ticks(6);

        assertThat(check.status().findings()).isEmpty();
        assertThat(check.status().unanswered()).isPositive();
    }

    @Test
    void looksAtNothingWhileSomethingIsInTheWay() {
        obstacle = "paused by an administrator";
        check.start(10);
        ticks(5);

        assertThat(permissions.asked()).isZero();
        assertThat(check.status().waitsFor()).isEqualTo("paused by an administrator");
        assertThat(bench.jobs.newest(1).get(0).note()).contains("paused by an administrator");

        obstacle = "";
        ticks(12);
        assertThat(bench.jobs.newest(1).get(0).state()).isEqualTo(State.DONE);
    }

    @Test
    void leavesTheFirstBackfillAlone() {
        bench.backfill.start("all");
        assertThat(check.step()).isFalse();
        assertThat(check.status().waitsFor()).contains("first backfill");

        bench.settle();
        bench.backfill.start("all");
        check.step();
        assertThat(check.status().waitsFor()).as("a later one").isEmpty();
    }

    @Test
    void looksAtWhatAPermissionChangeTouched() {
        ticks(1);
        SelfCheck other = newCheck("node-1");
        other.step();
        bench.product.putSet(Examples.SPACE_SET, Access.of(List.of(Atom.group("staff"), Atom.user("bert-key"))));
        bench.changed(SPACE_SET, ChangeKind.ACCESS_CHANGED, "space_permissions_updated")
                .run();
        int before = permissions.asked();
        other.step();

        assertThat(permissions.asked()).as("not its turn, and it looked").isGreaterThan(before);
    }

    @Test
    void goesRoundAmongTheNodes() {
        SelfCheck second = newCheck("node-2");
        for (int tick = 0; tick < 12; tick++) {
            bench.after(TICK);
            check.step();
            second.step();
        }
        assertThat(bench.checks.nodes()).hasSize(2).allSatisfy(node -> assertThat(node.checked())
                .isGreaterThan(20));

        Instant last = bench.checks.nodes().stream()
                .filter(node -> node.node().equals("node-1"))
                .findFirst()
                .orElseThrow()
                .looked();
        ticks(12);
        assertThat(bench.checks.nodes().stream()
                        .filter(node -> node.node().equals("node-1"))
                        .findFirst()
                        .orElseThrow()
                        .looked())
                .as("a node that is gone keeps nobody waiting for long")
                .isAfter(last.plusSeconds(60));
    }

    @Test
    void checksAsManyAsAnAdministratorAsksFor() {
        Job job = check.start(25).orElseThrow();
        assertThat(check.start(5)).as("one at a time").isEmpty();
        ticks(12);

        Job done = bench.jobs.find(job.id()).orElseThrow();
        assertThat(done.kind()).isEqualTo("self-check");
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.done()).isBetween(25L, 30L);
        assertThat(bench.receiver.told()).endsWith("self-check self-check");
        assertThat(check.start(5)).isPresent();
    }

    @Test
    void waitsWithTheResultForSecondLooks() {
        deny("anna-key", 1);
        deny("anna-key", 2);
        deny("anna-key", 3);
        Job job = check.start(20).orElseThrow();
        ticks(2);
        assertThat(bench.jobs.find(job.id()).orElseThrow().done()).isGreaterThanOrEqualTo(20);
        assertThat(bench.jobs.find(job.id()).orElseThrow().state()).isEqualTo(State.RUNNING);

        ticks(12);
        assertThat(bench.jobs.find(job.id()).orElseThrow().state()).isEqualTo(State.DONE);
        assertThat(check.status().hidden()).isEqualTo(3);
    }

    @Test
    void stopsWhenAnAdministratorSaysSo() {
        assertThat(check.stop()).isEmpty();
        Job job = check.start(10_000).orElseThrow();
        check.step();
        assertThat(check.stop()).isPresent();
        long done = bench.jobs.find(job.id()).orElseThrow().done();
        ticks(3);

        assertThat(bench.jobs.find(job.id()).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(bench.jobs.find(job.id()).orElseThrow().done()).isEqualTo(done);
    }

    @Test
    void failsWhereReceiversHaveNothing() {
        bench.ledger.clear();
        Job job = check.start(10).orElseThrow();
        ticks(2);

        assertThat(bench.jobs.find(job.id()).orElseThrow().state()).isEqualTo(State.FAILED);
        assertThat(bench.jobs.find(job.id()).orElseThrow().note()).contains("no documents yet");
    }

    @Test
    void tellsItsCountsEveryHour() {
        ticks(3);
        assertThat(bench.receiver.told()).doesNotContain("self-check self-check");
        bench.after(Duration.ofHours(1));
        ticks(2);

        assertThat(bench.receiver.told()).contains("self-check self-check");
        var data = bench.receiver.events().stream()
                .filter(event -> event.path("subject").asText().equals(SELF_CHECK.toString()))
                .findFirst()
                .orElseThrow()
                .path("data");
        assertThat(data.path("checked").asLong()).isPositive();
        assertThat(data.path("wider").asLong()).isZero();
        assertThat(data.path("narrower").asLong()).isZero();
        assertThat(data.path("since").asText()).isNotEmpty();
    }

    @Test
    void givesTheCountsUpThatTheEndpointRefuses() {
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.text().contains("self-check") ? 422 : 200, null, ""));
        check.start(4);
        ticks(20);
        bench.page(Examples.page(9, "After it")).settle();

        assertThat(bench.receiver.documents()).contains("page/9");
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
    }

    private SelfCheck newCheck(String node) {
        return new SelfCheck(
                new CheckPorts(bench.ports(), bench.checks, permissions),
                bench::settings,
                () -> obstacle,
                () -> node.equals("node-1"),
                node,
                bench.clock,
                bench.clock.nanos(),
                new Random(7),
                () -> {});
    }

    /** The product lets this user see the page no more, by a rule that nobody here knows. */
    private void deny(String userKey, long page) {
        permissions.answer(userKey, Bench.page(page), new Answer.No());
        if (page == 3) {
            permissions.answer(userKey, COMMENT, new Answer.No());
        }
    }

    private void hide(long page) {
        deny("anna-key", page);
        untilHidden();
        assertThat(bench.receiver.sees("anna-key", "page/" + page)).isFalse();
        bench.after(TICK);
    }

    private void untilHidden() {
        for (int tick = 0; tick < 60 && check.status().hidden() == 0; tick++) {
            ticks(1);
        }
        bench.run();
        assertThat(check.status().hidden()).isEqualTo(1);
    }

    private void untilSuspected() {
        for (int tick = 0; tick < 60 && check.status().suspects() == 0; tick++) {
            tickWithoutSending();
        }
        assertThat(check.status().suspects()).isPositive();
    }

    private void ticks(int count) {
        for (int tick = 0; tick < count; tick++) {
            tickWithoutSending();
            bench.run();
        }
    }

    private void tickWithoutSending() {
        bench.after(TICK);
        for (int step = 0; step < 1000 && check.step(); step++) {
            bench.clock.advance(Duration.ofMillis(1));
        }
    }
}
