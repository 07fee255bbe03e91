package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import io.indexrelay.refhost.jira.event.Occasion;
import java.util.List;

/** Attachments: added and deleted. There is no event of theirs, only a change item of the issue's. */
public final class AttachmentChanges {

    private static final String FIELD = "Attachment";

    private final Attachments attachments;
    private final IssueEdits edits;

    public AttachmentChanges(Attachments attachments, IssueEdits edits) {
        this.attachments = attachments;
        this.edits = edits;
    }

    public Attachment attach(Occasion occasion, Issue issue, String name, byte[] content) {
        Attachment attachment = attachments.insert(issue, occasion, name, content);
        edits.updated(
                occasion,
                issue,
                List.of(History.item(FIELD, null, null, String.valueOf(attachment.getId()), name)),
                false);
        return attachment;
    }

    public void delete(Occasion occasion, Attachment attachment) {
        Issue issue = attachment.getIssue();
        attachments.delete(attachment.getId());
        edits.updated(
                occasion,
                issue,
                List.of(History.item(FIELD, String.valueOf(attachment.getId()), attachment.getFilename(), null, null)),
                false);
    }
}
