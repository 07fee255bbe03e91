package io.indexrelay.jira.list;

import com.atlassian.jira.project.ProjectManager;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.listen.JiraCauses;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.poll.Watch;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Archiving and restoring a project: no version of Jira is known to publish an event of it. */
public final class ProjectWatch implements Watch {

    private static final Cause CAUSE = JiraCauses.PROJECT_ARCHIVED;

    private final Transactions transactions;
    private final ActiveProjects projects;

    /** @param work the unit of reading on a thread of ours */
    public ProjectWatch(Transactions work, ProjectManager projects) {
        this.transactions = work;
        this.projects = new ActiveProjects(projects);
    }

    @Override
    public String name() {
        return "active-projects";
    }

    @Override
    public Kind documents() {
        return Kind.PROJECT;
    }

    @Override
    public Sight look(String after, int limit) {
        Map<Subject, String> active = transactions.inTransaction(() ->
                projects.ids().stream().collect(Collectors.toMap(id -> Subject.of(Kind.PROJECT, id), id -> "active")));
        return Sight.whole(active);
    }

    /** The sender reads what it is now. One that appears may come from the archive, and then brings all it contains. */
    @Override
    public List<Change> changes(Subject project, Difference difference) {
        return switch (difference) {
            case APPEARED -> List.of(
                    change(project, ChangeKind.UPSERTED, false), change(project, ChangeKind.SUBTREE_UPSERTED, false));
            case CHANGED -> List.of(change(project, ChangeKind.UPSERTED, false));
            case VANISHED -> List.of(change(project, ChangeKind.UPSERTED, true));
        };
    }

    private static Change change(Subject project, ChangeKind kind, boolean isSeenNoMore) {
        return JiraCauses.TABLE.judged(Change.of(project, kind, CAUSE, isSeenNoMore));
    }
}
