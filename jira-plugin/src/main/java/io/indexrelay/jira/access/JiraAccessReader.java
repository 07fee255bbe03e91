package io.indexrelay.jira.access;

import com.atlassian.jira.exception.AttachmentNotFoundException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.sharing.SharedEntity;
import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReader;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.AccessReading.Absent;
import io.indexrelay.access.AccessReading.Known;
import io.indexrelay.access.Atom;
import io.indexrelay.access.Portal;
import io.indexrelay.access.SetReading;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.InternalComments;
import io.indexrelay.jira.read.JiraLoader;
import io.indexrelay.jira.read.SharedState;
import io.indexrelay.jira.read.Visibility;
import io.indexrelay.jira.read.desk.Desk;
import io.indexrelay.jira.read.desk.Desks;
import io.indexrelay.jira.read.desk.RequestKind;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.read.ClosedReads;
import io.indexrelay.read.FoldedNames;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a document, from rows and never by asking for people. What hangs on an issue is seen by whoever sees the
 * issue; a comment or worklog with a level needs its group or its role as well, and its author has no exemption (read in
 * Jira 6.3.15). Filters and dashboards go by their shares.
 */
public final class JiraAccessReader implements AccessReader {

    private final ClosedReads reads;
    private final JiraLoader loader;
    private final IssueRules issues;
    private final SetRules sets;
    private final PortalRules portal;
    private final Desks desks;
    private final InternalComments internal;

    /** @param work a {@link io.indexrelay.jira.read.JiraWork} */
    public JiraAccessReader(
            Transactions work,
            JiraLoader loader,
            IssueRules issues,
            SetRules sets,
            PortalRules portal,
            Desks desks,
            InternalComments internal) {
        this.reads = new ClosedReads(work, AttachmentNotFoundException.class::isInstance);
        this.loader = loader;
        this.issues = issues;
        this.sets = sets;
        this.portal = portal;
        this.desks = desks;
        this.internal = internal;
    }

    @Override
    public AccessReading ofDocument(Subject subject) {
        return reads.access(subject, () -> object(subject));
    }

    @Override
    public SetReading ofSet(String setId) {
        return reads.set(setId, () -> sets.read(setId));
    }

    private AccessReading object(Subject subject) {
        return switch (subject.kind()) {
            case PROJECT -> loader.project(subject)
                    .filter(project -> Visibility.hiddenBecause(project).isEmpty())
                    .map(JiraAccessReader::project)
                    .orElseGet(Absent::new);
            case ISSUE -> loader.issue(subject)
                    .filter(issue -> Visibility.hiddenBecause(issue).isEmpty())
                    .map(this::issue)
                    .orElseGet(Absent::new);
            case COMMENT -> loader.comment(subject).map(this::comment).orElseGet(Absent::new);
            case REQUEST_TYPE -> desks.requestType(Integer.parseInt(subject.id()))
                    .flatMap(type -> desks.deskOf(type).map(desk -> requestType(type, desk)))
                    .orElseGet(Absent::new);
            case WORKLOG -> loader.worklog(subject)
                    .map(JiraAccessReader::worklog)
                    .orElseGet(Absent::new);
            case ATTACHMENT -> loader.attachment(subject)
                    .map(JiraAccessReader::attachment)
                    .orElseGet(Absent::new);
            case FILTER -> loader.shared()
                    .filter(subject)
                    .map(JiraAccessReader::shared)
                    .orElseGet(Absent::new);
            case DASHBOARD -> loader.shared()
                    .dashboard(subject)
                    .map(JiraAccessReader::shared)
                    .orElseGet(Absent::new);
            default -> throw new IllegalArgumentException(subject + " is no document of Jira");
        };
    }

    private static AccessReading shared(SharedEntity shared) {
        return new Known(ShareRules.of(shared), SharedState.of(shared));
    }

    private static AccessReading project(Project project) {
        String stamp = project.getKey() + " " + project.getName() + " " + project.getDescription();
        return new Known(Access.of(List.of(Atom.set(SetIds.visible(project.getId())))), stamp);
    }

    private AccessReading issue(Issue issue) {
        Access inJira = issues.of(issue, issue.getProjectObject());
        return new Known(portal.of(issue).map(inJira::with).orElse(inJira), stamp(issue, issue.getUpdated()));
    }

    private static AccessReading requestType(RequestKind type, Access access) {
        return new Known(access, type.toString());
    }

    private AccessReading requestType(RequestKind type, Desk desk) {
        return loader.project(Subject.of(Kind.PROJECT, desk.projectId()))
                .filter(project -> Visibility.hiddenBecause(project).isEmpty())
                .map(project -> requestType(type, portal.of(type, desk)))
                .orElseGet(Absent::new);
    }

    /** Customers see public comments alone, and of those with a level nobody's but its own people. */
    private AccessReading comment(Comment comment) {
        AccessReading reading =
                child(comment.getIssue(), comment.getGroupLevel(), comment.getRoleLevelId(), comment.getUpdated());
        if (!(reading instanceof Known known)) {
            return reading;
        }
        return shown(comment.getIssue(), known.access())
                .filter(shown -> !internal.of(comment.getId()).orElse(false))
                .<AccessReading>map(shown -> new Known(known.access().with(shown), known.stamp()))
                .orElse(known);
    }

    /** The first clause names the issue as Jira shows it. */
    private Optional<Portal> shown(Issue issue, Access inJira) {
        List<List<Atom>> ofLevel = inJira.all().subList(1, inJira.all().size());
        return ofLevel.isEmpty() ? portal.of(issue) : portal.of(issue, ofLevel);
    }

    private static AccessReading worklog(Worklog worklog) {
        return child(worklog.getIssue(), worklog.getGroupLevel(), worklog.getRoleLevelId(), worklog.getUpdated());
    }

    private static AccessReading attachment(Attachment attachment) {
        return child(attachment.getIssue(), null, null, attachment.getCreated());
    }

    private static AccessReading child(
            @Nullable Issue issue, @Nullable String groupLevel, @Nullable Long roleLevel, @Nullable Date updated) {
        if (issue == null || Visibility.hiddenBecause(issue).isPresent()) {
            return new Absent();
        }
        List<List<Atom>> clauses = new ArrayList<>();
        clauses.add(List.of(Atom.document(Subject.of(Kind.ISSUE, issue.getId()))));
        if (groupLevel != null || roleLevel != null) {
            clauses.add(level(issue, groupLevel, roleLevel));
        }
        return new Known(new Access(clauses), stamp(issue, updated));
    }

    /** One of both, where a level names both. A group that is gone has no members, and the set of a role that is gone none. */
    private static List<Atom> level(Issue issue, @Nullable String group, @Nullable Long role) {
        List<Atom> admitted = new ArrayList<>();
        if (group != null && !group.isEmpty()) {
            admitted.add(Atom.group(FoldedNames.fold(group)));
        }
        if (role != null) {
            admitted.add(Atom.set(SetIds.role(issue.getProjectId(), role)));
        }
        return admitted;
    }

    /** The issue's key and status stand in what is sent of it, and a move or a transition may keep the time of its update. */
    private static String stamp(Issue issue, @Nullable Date updated) {
        String status = issue.getStatus() == null ? "" : issue.getStatus().getId();
        return issue.getKey() + " " + status + " " + (updated == null ? 0 : updated.getTime());
    }
}
