package io.indexrelay.jira.read;

import com.atlassian.jira.exception.AttachmentNotFoundException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.attachment.Attachment;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.snapshot.AttachmentBytes;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads attachments from wherever Jira keeps them. They are looked up in a unit of work of their own and streamed outside of
 * it, because who reads may be slow and would keep a connection to the database.
 */
public final class JiraAttachmentBytes implements AttachmentBytes {

    private final Transactions work;
    private final JiraLoader loader;
    private final AttachmentManager attachments;

    public JiraAttachmentBytes(Transactions work, JiraLoader loader, AttachmentManager attachments) {
        this.work = work;
        this.loader = loader;
        this.attachments = attachments;
    }

    @Override
    public <T> T read(Subject attachment, Reader<T> reader) throws IOException {
        return attachments.streamAttachmentContent(find(attachment), reader::from);
    }

    private Attachment find(Subject subject) throws IOException {
        try {
            Optional<Attachment> found = work.inTransaction(() -> loader.attachment(subject));
            return found.orElseThrow(() -> new IOException("there is no " + subject));
        } catch (AttachmentNotFoundException e) {
            throw new IOException("there is no " + subject, e);
        }
    }
}
