package io.indexrelay.refhost.jira.act;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.Verb;
import io.indexrelay.refhost.jira.issue.AttachmentChanges;
import io.indexrelay.refhost.jira.issue.Audience;
import io.indexrelay.refhost.jira.issue.CommentChanges;
import io.indexrelay.refhost.jira.issue.WorklogChanges;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What hangs on issues: comments, worklogs and attachments. */
public final class DiscussionVerbs {

    private final Acting acting;
    private final Found found;
    private final CommentChanges comments;
    private final WorklogChanges worklogs;
    private final AttachmentChanges attachments;

    public DiscussionVerbs(
            Acting acting,
            Found found,
            CommentChanges comments,
            WorklogChanges worklogs,
            AttachmentChanges attachments) {
        this.acting = acting;
        this.found = found;
        this.comments = comments;
        this.worklogs = worklogs;
        this.attachments = attachments;
    }

    public Map<String, Verb> verbs() {
        return Map.of(
                "comment", this::comment,
                "editComment", this::editComment,
                "deleteComment", this::deleteComment,
                "worklog", this::worklog,
                "editWorklog", this::editWorklog,
                "deleteWorklog", this::deleteWorklog,
                "attach", this::attach,
                "deleteAttachment", this::deleteAttachment);
    }

    private Issue live(Action action, String field) {
        Issue issue = found.issue(action, field);
        IssueVerbs.mustBeLive(issue);
        return issue;
    }

    /** As {@link Acting#mustOn}, on an issue that is not archived. */
    private void mustOnLive(String what, @Nullable String author, Issue issue, String doWhat) {
        IssueVerbs.mustBeLive(issue);
        acting.mustOn(what, author, issue, doWhat);
    }

    private Done comment(Action action) {
        Issue issue = live(action, "on");
        acting.must("ADD_COMMENTS", issue, "comment on " + issue.getKey());
        Audience audience = found.audience(action).orElse(Audience.EVERYBODY);
        Comment comment =
                comments.create(acting.occasion(), issue, action.text("body"), audience, action.flag("internal"));
        return Done.of(Found.subject(comment));
    }

    /** With {@code internal} and no {@code body} only the mark changes, which is another event. */
    private Done editComment(Action action) {
        Comment comment = found.comment(action);
        mustOnLive("EDIT_*_COMMENTS", comment.getAuthorKey(), comment.getIssue(), "edit " + Found.subject(comment));
        if (action.has("internal")) {
            comments.mark(acting.occasion(), comment, action.flag("internal"));
        }
        if (!action.has("internal") || action.has("body")) {
            comments.edit(acting.occasion(), comment, action.text("body"), found.audience(action));
        }
        return Done.of(Found.subject(comment));
    }

    private Done deleteComment(Action action) {
        Comment comment = found.comment(action);
        mustOnLive("DELETE_*_COMMENTS", comment.getAuthorKey(), comment.getIssue(), "delete " + Found.subject(comment));
        comments.delete(acting.occasion(), comment);
        return Done.of(Found.subject(comment));
    }

    private Done worklog(Action action) {
        Issue issue = live(action, "issue");
        acting.must("WORK_ON_ISSUES", issue, "log work on " + issue.getKey());
        Worklog worklog = worklogs.create(
                acting.occasion(),
                issue,
                IssueVerbs.number("seconds", action.text("seconds")),
                action.optional("body").orElse(""),
                found.audience(action).orElse(Audience.EVERYBODY));
        return Done.of(Found.subject(worklog));
    }

    private Done editWorklog(Action action) {
        Worklog worklog = found.worklog(action);
        mustOnLive("EDIT_*_WORKLOGS", worklog.getAuthorKey(), worklog.getIssue(), "edit " + Found.subject(worklog));
        worklogs.edit(
                acting.occasion(),
                worklog,
                action.optional("seconds")
                        .map(text -> IssueVerbs.number("seconds", text))
                        .orElse(worklog.getTimeSpent()),
                action.optional("body").orElse(worklog.getComment()),
                found.audience(action));
        return Done.of(Found.subject(worklog));
    }

    private Done deleteWorklog(Action action) {
        Worklog worklog = found.worklog(action);
        mustOnLive("DELETE_*_WORKLOGS", worklog.getAuthorKey(), worklog.getIssue(), "delete " + Found.subject(worklog));
        worklogs.delete(acting.occasion(), worklog);
        return Done.of(Found.subject(worklog));
    }

    private Done attach(Action action) {
        Issue issue = live(action, "to");
        acting.must("CREATE_ATTACHMENTS", issue, "attach files to " + issue.getKey());
        Attachment attachment = attachments.attach(
                acting.occasion(), issue, action.text("name"), Base64Texts.bytes(action.text("base64")));
        return Done.of(Found.subject(attachment));
    }

    private Done deleteAttachment(Action action) {
        Attachment attachment = found.attachment(action);
        mustOnLive(
                "DELETE_*_ATTACHMENTS",
                attachment.getAuthorKey(),
                attachment.getIssue(),
                "delete " + Found.subject(attachment));
        String subject = Found.subject(attachment);
        attachments.delete(acting.occasion(), attachment);
        return Done.of(subject);
    }
}
