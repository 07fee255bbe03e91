package io.indexrelay.jira.list;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.access.SchemeRows;
import io.indexrelay.jira.access.SetIds;
import io.indexrelay.jira.listen.JiraCauses;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.poll.Watch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The security levels that issues of each project can have. A level that is deleted has no event, and its issues get
 * another one without events (read in Jira 6.3.15).
 */
public final class LevelWatch implements Watch {

    private static final Cause CAUSE = JiraCauses.SECURITY_LEVEL_REMOVED;

    private final Transactions transactions;
    private final ProjectManager projects;
    private final SchemeRows rows;

    /** @param work the unit of reading on a thread of ours */
    public LevelWatch(Transactions work, ProjectManager projects, SchemeRows rows) {
        this.transactions = work;
        this.projects = projects;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "security-levels";
    }

    /** One subject for each project: its levels are few, and it is the project that is read again. */
    @Override
    public Sight look(String after, int limit) {
        Map<Subject, String> levels = new LinkedHashMap<>();
        transactions.inTransaction(() -> {
            for (Project project : projects.getProjects()) {
                levels.put(
                        Subject.of(Kind.PROJECT, project.getId()),
                        rows.levelsOf(project).stream().sorted().toList().toString());
            }
            return levels;
        });
        return Sight.whole(levels);
    }

    /** A level more is in no issue yet, and one that comes with another scheme has an event; both are looked at all the same. */
    @Override
    public List<Change> changes(Subject project, Difference difference) {
        if (difference != Difference.CHANGED) {
            return List.of();
        }
        long id = Long.parseLong(project.id());
        return List.of(
                        SetIds.changed(SetIds.levelsOf(id), CAUSE),
                        Change.of(project, ChangeKind.SUBTREE, CAUSE),
                        Change.of(project, ChangeKind.RELEVELLED, CAUSE))
                .stream()
                .map(JiraCauses.TABLE::judged)
                .toList();
    }
}
