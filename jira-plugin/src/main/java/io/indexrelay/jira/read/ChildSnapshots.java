package io.indexrelay.jira.read;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.worklog.Worklog;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies what hangs on an issue into a snapshot: comments, worklogs, and of attachments what is known about them. */
public final class ChildSnapshots {

    private final FieldLayoutManager layouts;
    private final InternalComments internal;

    public ChildSnapshots(FieldLayoutManager layouts, InternalComments internal) {
        this.layouts = layouts;
        this.internal = internal;
    }

    Snapshot of(Comment comment, Links links) {
        Issue issue = comment.getIssue();
        return snapshot(
                Subject.of(Kind.COMMENT, comment.getId()),
                issue,
                links.comment(issue.getKey(), comment.getId()),
                "",
                FieldRules.of(layouts, issue).bodyOf(IssueFieldConstants.COMMENT, comment.getBody()),
                comment.getAuthorKey(),
                Times.of(comment.getCreated()),
                Times.of(comment.getUpdated(), comment.getCreated()),
                new Facts().put("internal", internal.of(comment.getId()).orElse(null)));
    }

    Snapshot of(Worklog worklog, Links links) {
        Issue issue = worklog.getIssue();
        return snapshot(
                Subject.of(Kind.WORKLOG, worklog.getId()),
                issue,
                links.worklog(issue.getKey(), worklog.getId()),
                "",
                FieldRules.of(layouts, issue).bodyOf(IssueFieldConstants.WORKLOG, worklog.getComment()),
                worklog.getAuthorKey(),
                Times.of(worklog.getCreated()),
                Times.of(worklog.getUpdated(), worklog.getCreated()),
                new Facts().put("timeSpentSeconds", worklog.getTimeSpent()));
    }

    Snapshot of(Attachment attachment, Links links) {
        String name = attachment.getFilename();
        return snapshot(
                Subject.of(Kind.ATTACHMENT, attachment.getId()),
                attachment.getIssue(),
                links.attachment(attachment),
                name == null ? "" : name,
                null,
                attachment.getAuthorKey(),
                Times.of(attachment.getCreated()),
                Times.of(attachment.getCreated()),
                new Facts()
                        .put("fileName", name)
                        .put("mediaType", attachment.getMimetype())
                        .put("size", attachment.getFilesize()));
    }

    private static Snapshot snapshot(
            Subject subject,
            Issue issue,
            String url,
            String title,
            Snapshot.@Nullable Body body,
            @Nullable String author,
            Instant created,
            Instant updated,
            Facts facts) {
        Subject owner = Subject.of(Kind.ISSUE, issue.getId());
        Map<String, Object> fields =
                facts.put("projectKey", issue.getProjectObject().getKey()).asMap();
        return new Snapshot(
                subject, owner, null, url, title, owner, null, List.of(), body, author, created, updated, null,
                List.of(), fields);
    }
}
