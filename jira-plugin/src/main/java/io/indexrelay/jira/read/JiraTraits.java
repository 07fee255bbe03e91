package io.indexrelay.jira.read;

import com.atlassian.jira.exception.AttachmentNotFoundException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.project.Project;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.desk.Desks;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.scope.Traits;
import io.indexrelay.scope.Traits.File;
import io.indexrelay.scope.Traits.Named;
import io.indexrelay.scope.Traits.Place;
import io.indexrelay.scope.TraitsReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the scope goes by, in one unit of work for each, as the product has it: a field that the field configuration hides
 * counts all the same. Labels above a sub-task are those of its parent.
 */
public final class JiraTraits implements TraitsReader {

    /** {@code project:10000:browse}, {@code step:<hash>:3:10000:own} and {@code request:10001}. */
    private static final Pattern COLON = Pattern.compile(":");

    private static final String PROJECT_SET = "project";
    private static final String STEP_SET = "step";
    private static final String REQUEST_SET = "request";

    private final Transactions work;
    private final JiraLoader loader;
    private final IssueSecurityLevelManager levels;
    private final Desks desks;
    private final String everyUser;

    /**
     * @param work a {@link JiraWork}
     * @param everyUser the set of whoever may use Jira
     */
    public JiraTraits(
            Transactions work, JiraLoader loader, IssueSecurityLevelManager levels, Desks desks, String everyUser) {
        this.work = work;
        this.loader = loader;
        this.levels = levels;
        this.desks = desks;
        this.everyUser = everyUser;
    }

    @Override
    public Optional<Traits> of(Subject document) {
        try {
            return work.inTransaction(() -> object(document));
        } catch (AttachmentNotFoundException e) {
            return Optional.empty();
        }
    }

    private Optional<Traits> object(Subject subject) {
        return switch (subject.kind()) {
            case PROJECT -> loader.project(subject)
                    .map(project -> Traits.ofPlace(subject, place(project, project.isArchived())));
            case ISSUE -> loader.issue(subject).flatMap(issue -> issue(subject, issue));
            case COMMENT -> loader.comment(subject).flatMap(comment -> on(comment.getIssue(), subject, null));
            case WORKLOG -> loader.worklog(subject).flatMap(worklog -> on(worklog.getIssue(), subject, null));
            case ATTACHMENT -> loader.attachment(subject)
                    .flatMap(attachment -> on(attachment.getIssue(), subject, file(attachment)));
            case REQUEST_TYPE -> desks.requestType(Integer.parseInt(subject.id()))
                    .flatMap(desks::deskOf)
                    .flatMap(desk -> loader.project(Subject.of(Kind.PROJECT, desk.projectId())))
                    .map(project -> Traits.lyingIn(place(project, project.isArchived()), subject));
            default -> Optional.of(Traits.ofLone(subject));
        };
    }

    private Optional<Traits> on(@Nullable Issue issue, Subject subject, @Nullable File file) {
        return issue == null
                ? Optional.empty()
                : issue(Subject.of(Kind.ISSUE, issue.getId()), issue)
                        .map(holder -> Traits.hangingOn(holder, subject, file));
    }

    private Optional<Traits> issue(Subject subject, Issue issue) {
        Project project = issue.getProjectObject();
        if (project == null) {
            return Optional.empty();
        }
        Issue parent = issue.isSubTask() ? issue.getParentObject() : null;
        return Optional.of(Traits.ofIssue(
                subject,
                place(project, issue.isArchived() || project.isArchived()),
                labels(issue),
                parent == null ? List.of() : labels(parent),
                type(issue.getIssueType()),
                level(issue)));
    }

    private static @Nullable Named type(@Nullable IssueConstant type) {
        return type == null ? null : new Named(type.getId(), type.getName());
    }

    /** A level that is gone still keeps people out, and is named by its id alone. */
    private @Nullable Named level(Issue issue) {
        Long id = issue.getSecurityLevelId();
        if (id == null) {
            return null;
        }
        IssueSecurityLevel level = levels.getSecurityLevel(id);
        return new Named(id.toString(), level == null ? id.toString() : level.getName());
    }

    private static List<String> labels(Issue issue) {
        return issue.getLabels() == null
                ? List.of()
                : issue.getLabels().stream().map(Label::getLabel).toList();
    }

    private static File file(Attachment attachment) {
        return new File(
                attachment.getMimetype() == null ? "" : attachment.getMimetype(),
                attachment.getFilesize() == null ? Long.MAX_VALUE : attachment.getFilesize());
    }

    private static Place place(Project project, boolean isArchived) {
        return new Place(project.getKey(), "", isArchived);
    }

    @Override
    public Optional<Subject> placeOfSet(String setId) {
        return ownerOfSet(setId).flatMap(owner -> owner.kind() == Kind.ISSUE ? projectOf(owner) : Optional.of(owner));
    }

    private Optional<Subject> projectOf(Subject issue) {
        return work.inTransaction(() -> loader.issue(issue)
                .map(Issue::getProjectObject)
                .map(project -> Subject.of(Kind.PROJECT, project.getId())));
    }

    @Override
    public Optional<Subject> ownerOfSet(String setId) {
        String[] part = COLON.split(setId, -1);
        if (part.length >= 3 && part[0].equals(PROJECT_SET)) {
            return Optional.of(new Subject(Kind.PROJECT, part[1]));
        }
        if (part.length == 2 && part[0].equals(REQUEST_SET)) {
            return Optional.of(new Subject(Kind.ISSUE, part[1]));
        }
        return part.length >= 5 && part[0].equals(STEP_SET)
                ? Optional.of(new Subject(Kind.PROJECT, part[3]))
                : Optional.empty();
    }

    @Override
    public String everyUser() {
        return everyUser;
    }
}
