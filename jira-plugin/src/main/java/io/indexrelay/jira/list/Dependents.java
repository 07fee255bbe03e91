package io.indexrelay.jira.list;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.worklog.WorklogManager;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What hangs on an issue: comments, worklogs, attachments. Jira has no way to ask for their ids alone. */
public final class Dependents {

    private final IssueManager issues;
    private final CommentManager comments;
    private final WorklogManager worklogs;
    private final AttachmentManager attachments;

    public Dependents(
            IssueManager issues, CommentManager comments, WorklogManager worklogs, AttachmentManager attachments) {
        this.issues = issues;
        this.comments = comments;
        this.worklogs = worklogs;
        this.attachments = attachments;
    }

    /** By ascending text of the subject; empty when the issue is not there. */
    List<Listed> of(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        return issue == null ? List.of() : of(issue);
    }

    List<Listed> of(Issue issue) {
        Subject root = Subject.of(Kind.ISSUE, issue.getId());
        List<Listed> listed = new ArrayList<>();
        comments.getComments(issue).forEach(comment -> listed.add(listed(Kind.COMMENT, comment.getId(), root)));
        worklogs.getByIssue(issue).forEach(worklog -> listed.add(listed(Kind.WORKLOG, worklog.getId(), root)));
        attachments
                .getAttachments(issue)
                .forEach(attachment -> listed.add(listed(Kind.ATTACHMENT, attachment.getId(), root)));
        listed.sort(Comparator.comparing(Listed::subject));
        return listed;
    }

    /** When each was last updated, by the product's own time. */
    Map<Subject, Instant> updates(Issue issue) {
        Map<Subject, Instant> updates = new HashMap<>();
        comments.getComments(issue)
                .forEach(comment -> updates.put(
                        Subject.of(Kind.COMMENT, comment.getId()),
                        IssueStamps.moment(comment.getUpdated(), comment.getCreated())));
        worklogs.getByIssue(issue)
                .forEach(worklog -> updates.put(
                        Subject.of(Kind.WORKLOG, worklog.getId()),
                        IssueStamps.moment(worklog.getUpdated(), worklog.getCreated())));
        attachments
                .getAttachments(issue)
                .forEach(attachment -> updates.put(
                        Subject.of(Kind.ATTACHMENT, attachment.getId()),
                        IssueStamps.moment(attachment.getCreated(), null)));
        return updates;
    }

    private static Listed listed(Kind kind, long id, Subject root) {
        return new Listed(Subject.of(kind, id), root);
    }
}
