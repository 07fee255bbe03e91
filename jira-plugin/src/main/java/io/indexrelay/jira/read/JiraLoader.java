package io.indexrelay.jira.read;

import com.atlassian.jira.exception.AttachmentNotFoundException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.indexrelay.change.Subject;
import java.util.Optional;

/** Loads objects by id, whatever their state. Call it inside a unit of work ({@link JiraWork}). */
public final class JiraLoader {

    private final ProjectManager projects;
    private final IssueManager issues;
    private final CommentManager comments;
    private final WorklogManager worklogs;
    private final AttachmentManager attachments;
    private final SharedObjects shared;

    public JiraLoader(
            ProjectManager projects,
            IssueManager issues,
            CommentManager comments,
            WorklogManager worklogs,
            AttachmentManager attachments,
            SharedObjects shared) {
        this.projects = projects;
        this.issues = issues;
        this.comments = comments;
        this.worklogs = worklogs;
        this.attachments = attachments;
        this.shared = shared;
    }

    /** Filters and dashboards. */
    public SharedObjects shared() {
        return shared;
    }

    public Optional<Project> project(Subject subject) {
        return Optional.ofNullable(projects.getProjectObj(idOf(subject)));
    }

    public Optional<Issue> issue(Subject subject) {
        return Optional.ofNullable(issues.getIssueObject(idOf(subject)));
    }

    public Optional<Comment> comment(Subject subject) {
        return Optional.ofNullable(comments.getCommentById(idOf(subject)));
    }

    public Optional<Worklog> worklog(Subject subject) {
        return Optional.ofNullable(worklogs.getById(idOf(subject)));
    }

    /**
     * @throws AttachmentNotFoundException when there is none. To be caught outside the unit of work: a manager that is
     *     transactional has doomed its transaction by then
     */
    public Optional<Attachment> attachment(Subject subject) {
        return Optional.ofNullable(attachments.getAttachment(idOf(subject)));
    }

    private static Long idOf(Subject subject) {
        return Long.valueOf(subject.id());
    }
}
