package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Examples;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects contain issues as spaces contain pages; on issues hang comments, worklogs and attachments. */
class ProjectsTest {

    private static final Subject ONE = Subject.of(Kind.PROJECT, 1);
    private static final Subject TWO = Subject.of(Kind.PROJECT, 2);
    private static final Snapshot PARENT = Examples.issue(10, ONE);
    private static final Subject ISSUE = PARENT.subject();
    private static final Subject SUB_TASK = Subject.of(Kind.ISSUE, 11);
    private static final Subject COMMENT = Subject.of(Kind.COMMENT, 70);
    private static final Subject WORKLOG = Subject.of(Kind.WORKLOG, 80);
    private static final String[] ALL = {"project/1", "issue/10", "issue/11", "comment/70", "worklog/80"};

    private final Bench bench = new Bench();

    @BeforeEach
    void project() {
        put(Examples.project(1, "ONE"), Access.OPEN);
        put(Examples.project(2, "TWO"), Access.OPEN);
        put(PARENT, Access.OPEN);
        put(Examples.subTask(11, PARENT), Access.OPEN);
        put(Examples.comment(70, ISSUE, "hello"), Examples.hangingOn(ISSUE));
        put(Examples.worklog(80, SUB_TASK), Examples.hangingOn(SUB_TASK));
        bench.run();
        assertThat(bench.receiver.documents()).contains(ALL).hasSize(6);
    }

    @Test
    void forgetsWithADeletedProjectWhatItContainedAndWhatHungOnThat() {
        IntStream.range(100, 260).forEach(n -> put(Examples.issue(n, ONE), Access.OPEN));
        put(Examples.issue(20, TWO), Access.OPEN);
        bench.run();
        List.of(ONE, ISSUE, SUB_TASK, COMMENT, WORKLOG).forEach(bench.product::remove);
        IntStream.range(100, 260).forEach(n -> bench.product.remove(Subject.of(Kind.ISSUE, n)));
        int before = bench.receiver.told().size();
        bench.changed(ONE, ChangeKind.DELETED, "project_deleted").run();

        assertThat(bench.receiver.told().subList(before, bench.receiver.told().size()))
                .containsExactly("content.deleted project/1");
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("project/2", "issue/20");
        assertThat(bench.ledger.all().stream()
                        .filter(entry -> entry.state() == SentState.PRESENT)
                        .map(entry -> entry.key().subject().toString()))
                .containsExactlyInAnyOrder("project/2", "issue/20");
        assertThat(bench.waiting()).isEmpty();
        assertThat(bench.jobs.newest(5)).isEmpty();
    }

    @Test
    void bringsAProjectBackWithItsIssuesAndWhatHangsOnThem() {
        bench.product.hide(ONE, Reason.ARCHIVED);
        bench.changed(ONE, ChangeKind.DELETED, "project_archived").run();
        assertThat(bench.receiver.documents()).containsExactly("project/2");

        bench.product.show(ONE);
        bench.changed(ONE, ChangeKind.UPSERTED, "project_restored_archived").settle();
        assertThat(bench.receiver.documents()).contains(ALL).hasSize(6);
    }

    @Test
    void bringsAProjectBackThatWasArchivedBeforeAnythingWasSent() {
        Subject three = Subject.of(Kind.PROJECT, 3);
        Subject issue = Subject.of(Kind.ISSUE, 30);
        bench.product.put(Examples.project(3, "THREE"), Access.OPEN);
        bench.product.put(Examples.issue(30, three), Access.OPEN);
        bench.product.put(Examples.comment(71, issue, "hello"), Examples.hangingOn(issue));
        bench.changed(three, ChangeKind.UPSERTED, "project_restored_archived");
        bench.changed(three, ChangeKind.SUBTREE_UPSERTED, "project_restored_archived")
                .settle();

        assertThat(bench.receiver.documents()).contains("project/3", "issue/30", "comment/71");
    }

    /** The issue's own row came too late: receivers had dropped it, with its comment, together with the project. */
    @Test
    void sendsAgainWhatHangsOnAnIssueThatLeftItsProjectBeforeThatWasDeleted() {
        bench.product.put(Examples.issue(10, TWO), Access.OPEN);
        bench.product.remove(ONE);
        bench.changed(ONE, ChangeKind.DELETED, "project_deleted").run();
        assertThat(bench.receiver.documents()).doesNotContain("issue/10", "comment/70");

        bench.changed(ISSUE, ChangeKind.ACCESS_CHANGED, "jira:issue_updated").run();
        assertThat(bench.receiver.documents()).contains("issue/10", "comment/70");
    }

    @Test
    void sendsInTheNextBatchWhatADeletedProjectTakesAlong() {
        bench.product.put(Examples.issue(10, TWO), Access.OPEN);
        bench.product.remove(ONE);
        bench.changed(ONE, ChangeKind.DELETED, "project_deleted");
        bench.changed(ISSUE, ChangeKind.ACCESS_CHANGED, "jira:issue_updated").run();

        assertThat(bench.receiver.documents()).contains("issue/10", "comment/70");
    }

    /** So much waits that the issue comes up before the ledger has forgotten what the project contained. */
    @Test
    void knowsWhatADeletedProjectTookAlongBeforeTheLedgerForgetsIt() {
        IntStream.range(1000, 1600).forEach(n -> put(Examples.page(n, "Page"), Access.OPEN));
        bench.run();
        bench.maxBatchEvents = 1;
        bench.product.put(Examples.issue(10, TWO), Access.OPEN);
        bench.product.remove(ONE);
        bench.changed(ONE, ChangeKind.DELETED, "project_deleted");
        bench.changed(ISSUE, ChangeKind.ACCESS_CHANGED, "jira:issue_updated");
        IntStream.range(1000, 1600)
                .forEach(n -> bench.changed(Bench.page(n), ChangeKind.ACCESS_CHANGED, "content_permissions_updated"));
        bench.run();

        assertThat(bench.receiver.documents()).contains("issue/10", "comment/70");
    }

    @Test
    void keepsTheSubjectOfAnIssueThatMovesToAnotherProject() {
        put(Examples.issue(10, TWO), Access.OPEN);
        bench.run();
        bench.product.remove(ONE);
        bench.product.remove(SUB_TASK);
        bench.changed(ONE, ChangeKind.DELETED, "project_deleted").run();

        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("project/2", "issue/10", "comment/70");
        assertThat(bench.receiver.told()).doesNotContain("content.deleted issue/10");
        assertThat(bench.receiver
                        .content("issue/10")
                        .orElseThrow()
                        .path("container")
                        .path("id")
                        .asText())
                .isEqualTo("2");
    }

    @Test
    void reachesSubTasksOfTheProductAndOfTheLedger() {
        bench.product.put(Examples.subTask(12, PARENT), Access.OPEN);
        bench.product.put(Examples.issue(11, ONE), Access.CLOSED);
        bench.changed(ISSUE, ChangeKind.SUBTREE, "jira:issue_updated").run();

        assertThat(bench.receiver.told())
                .contains("content.access-changed issue/11")
                .doesNotContain("content.upserted issue/12");
        bench.changed(ISSUE, ChangeKind.SUBTREE_UPSERTED, "jira:issue_updated").run();

        assertThat(bench.receiver.told()).contains("content.upserted issue/12");
        assertThat(bench.receiver.sees("nobody", "issue/11")).isFalse();
        assertThat(bench.jobs.newest(5)).isEmpty();
    }

    @Test
    void doesOnceWhatASubtreeIsAskedForTwice() {
        int before = bench.receiver.told().size();
        bench.product.put(Examples.issue(11, ONE), Access.CLOSED);
        bench.changed(ISSUE, ChangeKind.SUBTREE, "jira:issue_updated");
        bench.changed(ISSUE, ChangeKind.SUBTREE_UPSERTED, "jira:issue_updated").run();

        assertThat(bench.receiver.told().subList(before, bench.receiver.told().size()))
                .containsExactly("content.upserted issue/11");
    }

    @Test
    void reachesEveryIssueOfAProject() {
        IntStream.range(1000, 2203).forEach(n -> put(Examples.issue(n, ONE), Access.OPEN));
        bench.run();
        int before = bench.receiver.told().size();
        bench.product.visible().keySet().stream()
                .filter(one -> one.kind() == Kind.ISSUE)
                .forEach(issue -> bench.product.access(issue, Access.CLOSED));
        bench.changed(ONE, ChangeKind.SUBTREE, "permission_scheme_updated").run();

        assertThat(bench.receiver.told().subList(before, bench.receiver.told().size()))
                .hasSize(1205)
                .doesNotHaveDuplicates()
                .allMatch(told -> told.startsWith("content.access-changed issue/"));
    }

    @Test
    void comparesWhatHangsOnAnIssue() {
        bench.product.remove(COMMENT);
        bench.product.put(Examples.comment(72, ISSUE, "new"), Examples.hangingOn(ISSUE));
        bench.product.put(Examples.worklog(81, ISSUE), Examples.hangingOn(ISSUE));
        int before = bench.receiver.told().size();
        bench.changed(ISSUE, ChangeKind.DEPENDENTS, "comment_deleted").run();
        bench.changed(ISSUE, ChangeKind.DEPENDENTS, "comment_deleted").run();

        assertThat(bench.receiver.told().subList(before, bench.receiver.told().size()))
                .containsExactlyInAnyOrder(
                        "content.deleted comment/70", "content.upserted comment/72", "content.upserted worklog/81");
    }

    @Test
    void readsAllAgainThatHangsOnAnIssue() {
        bench.product.put(Examples.comment(70, ISSUE, "other address"), Examples.hangingOn(ISSUE));
        int before = bench.receiver.told().size();
        bench.changed(ISSUE, ChangeKind.DEPENDENTS, "jira:issue_updated");
        bench.changed(ISSUE, ChangeKind.DEPENDENTS_UPSERTED, "jira:issue_updated")
                .run();

        assertThat(bench.receiver.told().subList(before, bench.receiver.told().size()))
                .containsExactly("content.upserted comment/70");
    }

    @Test
    void syncsOneProject() {
        bench.product.remove(SUB_TASK);
        bench.product.remove(WORKLOG);
        bench.backfill.start("project/1");
        bench.run();

        assertThat(bench.receiver.told()).endsWith("sync.completed sync/project:1");
        assertThat(bench.receiver.documents())
                .containsExactlyInAnyOrder("project/1", "project/2", "issue/10", "comment/70");
    }

    @Test
    void sendsEachOfAThousandIssuesOnceWithItsLastState() {
        bench.paused = true;
        for (int change = 0; change < 3; change++) {
            for (int n = 5000; n < 6000; n++) {
                Snapshot issue = Examples.withText(Examples.issue(n, ONE), "change " + change);
                put(issue, Access.of(List.of(Atom.user("user-" + change))));
            }
        }
        assertThat(bench.waiting()).hasSize(3000);
        bench.paused = false;
        int before = bench.receiver.told().size();
        bench.settle();

        List<String> told =
                bench.receiver.told().subList(before, bench.receiver.told().size());
        assertThat(told).hasSize(1000).doesNotHaveDuplicates();
        for (int n = 5000; n < 6000; n++) {
            assertThat(bench.receiver.content("issue/" + n).orElseThrow().toString())
                    .contains("change 2", "user:user-2");
        }
        assertThat(bench.waiting()).isEmpty();
    }

    private void put(Snapshot snapshot, Access access) {
        bench.product.put(snapshot, access);
        bench.recorder.record(new Change(
                snapshot.subject(),
                snapshot.partitionKey(),
                ChangeKind.UPSERTED,
                new Cause("jira:issue_updated"),
                false));
    }
}
