package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.AppUser;
import io.indexrelay.selfcheck.PermissionCheck.Answer;
import io.indexrelay.snapshot.Person;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing leaves that the app user may not see, and what it may not see any more is withdrawn. */
class AppUserTest {

    private static final AppUser RELAY = new AppUser("relay", "relay-key");
    private static final Subject ONE = Subject.of(Kind.PROJECT, 1);
    private static final Subject TWO = Subject.of(Kind.PROJECT, 2);
    private static final Subject ISSUE = Subject.of(Kind.ISSUE, 10);
    private static final Subject COMMENT = Subject.of(Kind.COMMENT, 70);
    private static final Subject SECRET = Subject.of(Kind.COMMENT, 71);

    private final Bench bench = new Bench();

    @BeforeEach
    void projects() {
        bench.product.put(Examples.person("relay-key", "relay", "relays", "staff"));
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        browse(1, "staff");
        browse(2, "board");
        bench.product.put(Examples.project(1, "ONE"), of(1));
        bench.product.put(Examples.project(2, "TWO"), of(2));
        bench.product.put(Examples.issue(10, ONE), of(1));
        bench.product.put(Examples.issue(20, TWO), of(2));
        bench.product.put(Examples.comment(70, ISSUE, "hello"), Examples.hangingOn(ISSUE));
        bench.product.put(
                Examples.comment(71, ISSUE, "for the board"),
                new Access(List.of(List.of(Atom.document(ISSUE)), List.of(Atom.group("board")))));
        bench.appUser = RELAY;
    }

    @Test
    void sendsWhatTheAppUserMaySeeAndNothingElse() {
        bench.backfill.start("all");
        bench.settle();

        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("project/1", "issue/10", "comment/70");
        assertThat(bench.receiver.told())
                .noneMatch(
                        told -> told.contains("issue/20") || told.contains("project/2") || told.contains("comment/71"))
                .contains("access-set.upserted access-set/project:2:browse", "user.upserted user/anna-key");
    }

    @Test
    void withdrawsAndBringsBackWhatASetRulesWhenItChangesForTheAppUser() {
        filled();
        browse(1, "board");
        changedSet(1);
        bench.run();
        assertThat(bench.receiver.documents()).isEmpty();
        assertThat(reasonOf("project/1")).isEqualTo("out-of-scope");

        browse(1, "relays");
        changedSet(1);
        bench.settle();
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("project/1", "issue/10", "comment/70");
    }

    @Test
    void bringsWhatReceiversNeverHadWithAllThatHangsOnIt() {
        bench.product.put(
                Examples.comment(90, Subject.of(Kind.ISSUE, 20), "there"),
                Examples.hangingOn(Subject.of(Kind.ISSUE, 20)));
        filled();
        browse(2, "staff");
        changedSet(2);
        bench.settle();

        assertThat(bench.receiver.documents()).contains("project/2", "issue/20", "comment/90");
    }

    @Test
    void asksForNothingWhenASetChangesForOthersOnly() {
        filled();
        browse(1, "staff", "clerks");
        int before = bench.permissions.asked();
        changedSet(1);
        bench.run();

        assertThat(bench.permissions.asked()).isEqualTo(before);
        assertThat(bench.receiver.told()).endsWith("access-set.upserted access-set/project:1:browse");
    }

    @Test
    void followsASetThroughAnotherOneThatRefersToIt() {
        bench.product.putSet("project:1:browse", Access.of(List.of(Atom.set("project:1:role:5"))));
        bench.product.putSet("project:1:role:5", Access.of(List.of(Atom.user("relay-key"))));
        filled();
        assertThat(bench.receiver.documents()).contains("issue/10");
        bench.product.putSet("project:1:role:5", Access.of(List.of(Atom.user("anna-key"))));
        changed("project:1:role:5");
        bench.run();
        assertThat(bench.receiver.documents()).isEmpty();

        // The role's own change was the last word; what refers to it now admits the app user by itself.
        bench.product.putSet(
                "project:1:browse", Access.of(List.of(Atom.set("project:1:role:5"), Atom.group("relays"))));
        changed("project:1:browse");
        bench.settle();
        assertThat(bench.receiver.documents()).contains("project/1", "issue/10", "comment/70");
    }

    @Test
    void asksForEverythingWhenTheAppUsersGroupsChange() {
        filled();
        bench.product.put(Examples.person("relay-key", "relay", "board"));
        bench.changed(new Subject(Kind.USERNAME, "relay"), ChangeKind.UPSERTED, "user_updated");
        bench.run();
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("project/2", "issue/20");

        bench.product.put(Examples.person("relay-key", "relay", "staff", "board"));
        bench.changed(new Subject(Kind.USERNAME, "relay"), ChangeKind.UPSERTED, "user_updated");
        bench.settle();
        assertThat(bench.receiver.documents())
                .containsExactlyInAnyOrder(
                        "project/1", "project/2", "issue/10", "issue/20", "comment/70", "comment/71");
    }

    @Test
    void withdrawsWhenOnlyWhoMaySeeADocumentChanged() {
        filled();
        bench.product.access(ISSUE, Access.of(List.of(Atom.user("anna-key"))));
        bench.changed(ISSUE, ChangeKind.ACCESS_CHANGED, "jira:issue_updated").run();
        assertThat(bench.receiver.documents()).containsExactly("project/1");
        assertThat(bench.receiver.told()).doesNotContain("content.access-changed issue/10");

        bench.product.access(ISSUE, of(1));
        bench.changed(ISSUE, ChangeKind.ACCESS_CHANGED, "jira:issue_updated").settle();
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("project/1", "issue/10", "comment/70");
    }

    @Test
    void bringsPagesInWhenARestrictionAboveThemIsLifted() {
        var top = Examples.page(7, "Top");
        var below = Examples.page(8, "Below", top);
        Access open = Access.of(List.of(Atom.ANYONE));
        Access restricted = new Access(List.of(List.of(Atom.ANYONE), List.of(Atom.set("page:7"))));
        bench.product.putSet("page:7", Access.of(List.of(Atom.group("board"))));
        bench.product.put(top, restricted);
        bench.product.put(below, restricted);
        filled();
        assertThat(bench.receiver.documents()).doesNotContain("page/7", "page/8");

        bench.product.removeSet("page:7");
        bench.product.access(top.subject(), open);
        bench.product.access(below.subject(), open);
        changed("page:7");
        bench.changed(top.subject(), ChangeKind.ACCESS_CHANGED, "content_permissions_updated");
        bench.changed(top.subject(), ChangeKind.SUBTREE, "content_permissions_updated")
                .settle();
        assertThat(bench.receiver.documents()).contains("page/7", "page/8");
    }

    @Test
    void walksWhenTheAppUserIsSetChangedOrRemoved() {
        bench.appUser = null;
        filled();
        assertThat(bench.receiver.documents()).hasSize(6);

        bench.appUser = RELAY;
        bench.engine.settingsChanged();
        bench.settle();
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("project/1", "issue/10", "comment/70");

        bench.product.put(Examples.person("chair-key", "chair", "board"));
        bench.appUser = new AppUser("chair", "chair-key");
        bench.restarted().settle();
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("project/2", "issue/20");

        bench.appUser = null;
        bench.engine.settingsChanged();
        bench.settle();
        assertThat(bench.receiver.documents()).hasSize(6);
        assertThat(bench.jobs.open()).isEmpty();
    }

    @Test
    void sendsNothingBeforeABackfillWhenTheAppUserIsSetFirst() {
        bench.settle();

        assertThat(bench.receiver.told()).isEmpty();
    }

    @Test
    void letsNothingOutWhileTheAppUserIsInactiveRenamedOrGone() {
        filled();
        int before = bench.receiver.told().size();
        Person relay = bench.product.byKey("relay-key").orElseThrow();
        bench.product.put(new Person("relay-key", "relay", null, "Relay", false, relay.groups(), List.of()));
        closed("inactive", before);
        bench.product.put(new Person("relay-key", "renamed", null, "Relay", true, relay.groups(), List.of()));
        closed("renamed", before);
        bench.product.put(Examples.person("other-key", "relay", "staff", "board"));
        closed("renamed", before);
        bench.product.removePerson("relay-key");
        closed("not there", before);
        bench.product.breakPerson("relay-key");
        closed("cannot be read", before);

        bench.product.mendPerson("relay-key");
        bench.product.removePerson("other-key");
        bench.product.put(relay);
        bench.settle();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("project/1", "issue/10", "comment/70");
    }

    @Test
    void hidesWhatNobodyCanTellAboutAndAsksAgain() {
        filled();
        bench.permissions.answer("relay-key", ISSUE, new Answer.Unknown("no answer"));
        bench.changed(ISSUE, ChangeKind.UPSERTED, "jira:issue_updated").run();
        assertThat(bench.receiver.documents()).containsExactly("project/1");
        assertThat(bench.engine.status().hidden().get(ISSUE)).contains("no answer");

        bench.permissions.answerByTheRules();
        bench.settle();
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("project/1", "issue/10", "comment/70");
    }

    private void closed(String why, int before) {
        bench.changed(ISSUE, ChangeKind.UPSERTED, "jira:issue_updated");
        bench.after(Duration.ofMinutes(2)).run();

        assertThat(bench.engine.status().state()).isEqualTo(EngineState.APP_USER);
        assertThat(bench.engine.status().reason()).contains("app user \"relay\"", why);
        assertThat(bench.receiver.told()).hasSize(before);
        assertThat(bench.waiting()).isNotEmpty();
    }

    private void filled() {
        bench.backfill.start("all");
        bench.settle();
    }

    private void browse(long project, String... groups) {
        bench.product.putSet(
                "project:" + project + ":browse",
                Access.of(List.of(groups).stream().map(Atom::group).toList()));
    }

    private void changedSet(long project) {
        changed("project:" + project + ":browse");
    }

    private void changed(String set) {
        bench.recorder.record(Change.of(
                new Subject(Kind.ACCESS_SET, set), ChangeKind.ACCESS_CHANGED, new Cause("permission_scheme_updated")));
    }

    private static Access of(long project) {
        return Access.of(List.of(Atom.set("project:" + project + ":browse")));
    }

    private String reasonOf(String subject) {
        return bench.receiver.events().stream()
                .filter(event -> event.path("subject").asText().equals(subject))
                .reduce((first, last) -> last)
                .orElseThrow()
                .path("data")
                .path("reason")
                .asText();
    }
}
