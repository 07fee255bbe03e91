package io.indexrelay.jira.list;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.access.SetIds;
import io.indexrelay.jira.listen.JiraCauses;
import io.indexrelay.jira.read.desk.Desks;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.poll.Watch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which projects have a portal and who comes into it: no event tells of open access or of an organization that was added,
 * nor that Service Management itself came or went.
 */
public final class DeskWatch implements Watch {

    private final Transactions transactions;
    private final ProjectManager projects;
    private final Desks desks;

    /** @param work the unit of reading on a thread of ours */
    public DeskWatch(Transactions work, ProjectManager projects, Desks desks) {
        this.transactions = work;
        this.projects = projects;
        this.desks = desks;
    }

    @Override
    public String name() {
        return "service-desks";
    }

    @Override
    public Sight look(String after, int limit) {
        Map<Subject, String> states = new LinkedHashMap<>();
        for (Project project : transactions.inTransaction(() -> List.copyOf(projects.getProjects()))) {
            transactions
                    .inTransaction(() -> desks.state(project))
                    .ifPresent(state -> states.put(Subject.of(Kind.PROJECT, project.getId()), state.toString()));
        }
        return Sight.whole(states);
    }

    /** The sets go first, and open or close all at once; then the project comes again, with or without a portal. */
    @Override
    public List<Change> changes(Subject project, Difference difference) {
        Change sets = SetIds.changed(SetIds.ofProject(Long.parseLong(project.id())), JiraCauses.SERVICE_DESK_UPDATED);
        Stream<Change> changes = difference == Difference.CHANGED
                ? Stream.of(sets)
                : Stream.of(sets, Change.of(project, ChangeKind.SUBTREE_UPSERTED, JiraCauses.SERVICE_DESK_UPDATED));
        return changes.map(JiraCauses.TABLE::judged).toList();
    }
}
