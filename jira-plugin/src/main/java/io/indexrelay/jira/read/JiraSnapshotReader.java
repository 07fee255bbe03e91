package io.indexrelay.jira.read;

import com.atlassian.jira.exception.AttachmentNotFoundException;
import com.atlassian.jira.issue.Issue;
import io.indexrelay.admin.Host;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.desk.Desk;
import io.indexrelay.jira.read.desk.Desks;
import io.indexrelay.jira.read.desk.RequestKind;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.read.ClosedReads;
import io.indexrelay.snapshot.Reading;
import io.indexrelay.snapshot.Reading.Absent;
import io.indexrelay.snapshot.Reading.Present;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.snapshot.SnapshotReader;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads projects, issues, comments, worklogs, attachments, request types, filters and dashboards; one unit of work for each. */
public final class JiraSnapshotReader implements SnapshotReader {

    private final ClosedReads reads;
    private final JiraLoader loader;
    private final ProjectSnapshots projects;
    private final IssueSnapshots issues;
    private final ChildSnapshots children;
    private final Links links;
    private final Desks desks;

    /** @param work a {@link JiraWork} */
    public JiraSnapshotReader(
            Transactions work,
            JiraLoader loader,
            ProjectSnapshots projects,
            IssueSnapshots issues,
            ChildSnapshots children,
            Desks desks,
            Host host) {
        this.desks = desks;
        this.reads = new ClosedReads(work, AttachmentNotFoundException.class::isInstance);
        this.loader = loader;
        this.projects = projects;
        this.issues = issues;
        this.children = children;
        this.links = new Links(host);
    }

    @Override
    public Reading read(Subject subject) {
        return reads.snapshot(subject, () -> object(subject));
    }

    private Reading object(Subject subject) {
        return switch (subject.kind()) {
            case PROJECT -> loader.project(subject)
                    .map(project -> reading(Visibility.hiddenBecause(project), project, projects::of))
                    .orElseGet(JiraSnapshotReader::deleted);
            case ISSUE -> loader.issue(subject)
                    .map(issue -> onIssue(issue, issue, issues::of))
                    .orElseGet(JiraSnapshotReader::deleted);
            case COMMENT -> loader.comment(subject)
                    .map(comment -> onIssue(comment.getIssue(), comment, children::of))
                    .orElseGet(JiraSnapshotReader::deleted);
            case WORKLOG -> loader.worklog(subject)
                    .map(worklog -> onIssue(worklog.getIssue(), worklog, children::of))
                    .orElseGet(JiraSnapshotReader::deleted);
            case ATTACHMENT -> loader.attachment(subject)
                    .map(attachment -> onIssue(attachment.getIssue(), attachment, children::of))
                    .orElseGet(JiraSnapshotReader::deleted);
            case FILTER -> loader.shared()
                    .filter(subject)
                    .map(filter -> reading(Optional.empty(), filter, SharedSnapshots::of))
                    .orElseGet(JiraSnapshotReader::deleted);
            case DASHBOARD -> loader.shared()
                    .dashboard(subject)
                    .map(dashboard -> reading(Optional.empty(), dashboard, SharedSnapshots::of))
                    .orElseGet(JiraSnapshotReader::deleted);
            case REQUEST_TYPE -> desks.requestType(Integer.parseInt(subject.id()))
                    .flatMap(type -> desks.deskOf(type).flatMap(desk -> requestType(type, desk)))
                    .orElseGet(JiraSnapshotReader::deleted);
            default -> throw new IllegalArgumentException(subject + " is no document of Jira");
        };
    }

    private Optional<Reading> requestType(RequestKind type, Desk desk) {
        return loader.project(Subject.of(Kind.PROJECT, desk.projectId()))
                .map(project -> reading(
                        Visibility.hiddenBecause(project),
                        project,
                        (container, known) -> RequestTypeSnapshots.of(type, desk, container, known)));
    }

    private <T> Reading onIssue(@Nullable Issue issue, T object, BiFunction<T, Links, Snapshot> snapshots) {
        return reading(Visibility.hiddenBecause(issue), object, snapshots);
    }

    private <T> Reading reading(Optional<Reason> hidden, T object, BiFunction<T, Links, Snapshot> snapshots) {
        Function<Reason, Reading> absent = Absent::new;
        return hidden.map(absent).orElseGet(() -> new Present(snapshots.apply(object, links)));
    }

    private static Reading deleted() {
        return new Absent(Reason.DELETED);
    }
}
