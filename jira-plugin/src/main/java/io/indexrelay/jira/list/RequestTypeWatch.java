package io.indexrelay.jira.list;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.listen.JiraCauses;
import io.indexrelay.jira.read.desk.Desk;
import io.indexrelay.jira.read.desk.Desks;
import io.indexrelay.jira.read.desk.RequestKind;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.poll.Watch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Request types, their texts and restrictions: no version of Service Management is known to publish an event of them. */
public final class RequestTypeWatch implements Watch {

    private final Transactions transactions;
    private final ActiveProjects projects;
    private final Desks desks;

    /** @param work the unit of reading on a thread of ours */
    public RequestTypeWatch(Transactions work, ProjectManager projects, Desks desks) {
        this.transactions = work;
        this.projects = new ActiveProjects(projects);
        this.desks = desks;
    }

    @Override
    public String name() {
        return "request-types";
    }

    @Override
    public Kind documents() {
        return Kind.REQUEST_TYPE;
    }

    @Override
    public Sight look(String after, int limit) {
        Map<Subject, String> states = new LinkedHashMap<>();
        transactions.inTransaction(() -> {
            projects.ids().stream().flatMap(id -> projects.find(id).stream()).forEach(project -> add(project, states));
            return states;
        });
        return Sight.whole(states);
    }

    private void add(Project project, Map<Subject, String> states) {
        Desk desk = desks.of(project).orElse(null);
        if (desk == null) {
            return;
        }
        for (RequestKind type : desks.requestTypes(desk)) {
            states.put(Subject.of(Kind.REQUEST_TYPE, type.id()), type + " " + restriction(type));
        }
    }

    /** What cannot be read is hidden by the sender. */
    private String restriction(RequestKind type) {
        try {
            return desks.allowed(type).toString();
        } catch (RuntimeException | LinkageError e) {
            return "unreadable";
        }
    }

    /** What was made by one that is gone is no request any more. Of which desk it was nothing says by now. */
    @Override
    public List<Change> changes(Subject type, Difference difference) {
        Stream<Change> itself = Stream.of(change(type, ChangeKind.UPSERTED));
        return difference == Difference.VANISHED
                ? Stream.concat(itself, serviceProjects().stream().map(project -> change(project, ChangeKind.SUBTREE)))
                        .toList()
                : itself.toList();
    }

    private List<Subject> serviceProjects() {
        return transactions.inTransaction(() -> projects.ids().stream()
                .filter(id -> projects.find(id).flatMap(desks::of).isPresent())
                .map(id -> Subject.of(Kind.PROJECT, id))
                .toList());
    }

    private static Change change(Subject subject, ChangeKind kind) {
        return JiraCauses.TABLE.judged(Change.of(subject, kind, JiraCauses.REQUEST_TYPE_UPDATED));
    }
}
