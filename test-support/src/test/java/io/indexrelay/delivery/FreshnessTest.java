package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row may be committed before the change that it tells of: what is read then is too old and is not sent. */
class FreshnessTest {

    private static final Instant BEFORE = Instant.parse("2026-02-28T10:00:00.123Z");
    private static final Instant AFTER = Instant.parse("2026-03-01T10:00:00.456Z");
    private static final Snapshot ISSUE = Examples.issue(10, Subject.of(Kind.PROJECT, 1));
    private static final Subject SUBJECT = ISSUE.subject();

    private final Bench bench = new Bench();

    @BeforeEach
    void sent() {
        bench.product.put(Examples.updatedAt(ISSUE, BEFORE), Access.OPEN);
        bench.changed(SUBJECT, ChangeKind.UPSERTED, "jira:issue_created").run();
    }

    @Test
    void waitsForTheStateThatTheRowTellsOf() {
        telling(ChangeKind.UPSERTED, AFTER).run();
        assertThat(bench.receiver.told()).hasSize(1);
        assertThat(bench.engine.status().held()).isEqualTo(1);

        bench.product.put(Examples.updatedAt(ISSUE, AFTER), Access.OPEN);
        bench.after(Holds.STANDARD.step()).run();
        assertThat(title()).isEqualTo("As of " + AFTER);
        assertThat(bench.receiver.told()).hasSize(2);
        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void sendsWhatIsThereWhenThatStateNeverComes() {
        telling(ChangeKind.UPSERTED, AFTER);
        bench.after(Holds.STANDARD.creation().minusMillis(1)).run();
        assertThat(bench.receiver.told()).hasSize(1);

        bench.after(Holds.STANDARD.step()).run();
        assertThat(bench.receiver.told()).hasSize(2);
        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void waitsWithAccessToo() {
        telling(ChangeKind.ACCESS_CHANGED, AFTER).run();
        assertThat(bench.receiver.told()).hasSize(1);

        bench.product.put(Examples.updatedAt(ISSUE, AFTER), Access.CLOSED);
        bench.after(Holds.STANDARD.step()).run();
        assertThat(bench.receiver.access("issue/10")).map(Object::toString).contains("{\"all\":[[]]}");
    }

    /** Databases may keep whole seconds, or round to three and a third milliseconds. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01T10:00:00.456Z,true",
        "2026-03-01T10:00:00.000Z,true",
        "2026-03-01T10:00:00.453Z,true",
        "2026-03-01T10:00:00.451Z,false",
        "2026-03-01T09:59:59.000Z,false",
        "2026-03-01T10:00:01.000Z,true"
    })
    void knowsWhatDatabasesKeep(Instant updated, boolean isSent) {
        bench.product.put(Examples.updatedAt(ISSUE, updated), Access.OPEN);
        telling(ChangeKind.UPSERTED, AFTER).run();

        assertThat(bench.receiver.told()).hasSize(isSent ? 2 : 1);
    }

    @Test
    void doesNotKeepBackWhatNarrowsMeanwhile() {
        telling(ChangeKind.UPSERTED, AFTER).run();
        bench.product.access(SUBJECT, Access.CLOSED);
        bench.changed(SUBJECT, ChangeKind.ACCESS_CHANGED, "level_changed").run();
        assertThat(bench.receiver.access("issue/10")).map(Object::toString).contains("{\"all\":[[]]}");
        assertThat(bench.waiting()).hasSize(1);
        assertThat(title()).isEqualTo("As of " + BEFORE);

        bench.product.put(Examples.updatedAt(ISSUE, AFTER), Access.CLOSED);
        bench.after(Holds.STANDARD.step()).run();
        assertThat(title()).isEqualTo("As of " + AFTER);
    }

    @Test
    void doesNotHoldTheBarrier() {
        telling(ChangeKind.ACCESS_CHANGED, AFTER);
        bench.page(Examples.page(7, "Seven")).run();

        assertThat(bench.receiver.documents()).contains("page/7");
    }

    @Test
    void readsSubTasksOnlyWhenTheirParentIsCommitted() {
        Snapshot child = Examples.subTask(11, ISSUE);
        bench.product.put(child, Access.OPEN);
        bench.changed(child.subject(), ChangeKind.UPSERTED, "jira:issue_created")
                .run();
        telling(ChangeKind.UPSERTED, AFTER);
        bench.changed(SUBJECT, ChangeKind.SUBTREE, "jira:issue_updated").run();
        assertThat(bench.receiver.told()).hasSize(2);

        bench.product.put(Examples.updatedAt(ISSUE, AFTER), Access.OPEN);
        bench.product.access(child.subject(), Access.CLOSED);
        bench.after(Holds.STANDARD.step()).run();
        assertThat(bench.receiver.access("issue/11")).map(Object::toString).contains("{\"all\":[[]]}");
        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void listsWhatHangsOnANewIssueOnlyWhenThatIsThere() {
        Snapshot created = Examples.issue(20, Subject.of(Kind.PROJECT, 1));
        bench.recorder.record(Change.of(created.subject(), ChangeKind.UPSERTED, new Cause("jira:issue_created"), false)
                .tellingOf(AFTER));
        bench.changed(created.subject(), ChangeKind.DEPENDENTS, "jira:issue_created")
                .run();
        bench.product.put(Examples.updatedAt(created, AFTER), Access.OPEN);
        bench.product.put(Examples.comment(70, created.subject(), "hello"), Examples.hangingOn(created.subject()));
        bench.after(Duration.ofSeconds(3)).run();

        assertThat(bench.receiver.documents()).contains("issue/20", "comment/70");
        assertThat(bench.waiting()).isEmpty();
    }

    private Bench telling(ChangeKind kind, Instant stateAt) {
        bench.recorder.record(
                Change.of(SUBJECT, kind, new Cause("jira:issue_updated"), kind == ChangeKind.ACCESS_CHANGED)
                        .tellingOf(stateAt));
        return bench;
    }

    private String title() {
        return bench.receiver.content("issue/10").orElseThrow().path("title").asText();
    }
}
