package io.indexrelay.jira.read;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.exception.AttachmentNotFoundException;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.util.io.InputStreamConsumer;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.AttachmentBytes;
import io.indexrelay.testsupport.contract.AttachmentBytesContract;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;

class JiraAttachmentBytesTest extends AttachmentBytesContract {

    private final FakeJira jira = new FakeJira();

    @Override
    protected AttachmentBytes attachments() {
        return new JiraAttachmentBytes(FakeJira.DIRECT, jira.loader(), jira.attachments);
    }

    @Override
    protected Subject attach(byte[] content) {
        try {
            Attachment attachment = attachment(1);
            when(jira.attachments.streamAttachmentContent(eq(attachment), any()))
                    .thenAnswer(call -> call.<InputStreamConsumer<?>>getArgument(1)
                            .withInputStream(new ByteArrayInputStream(content)));
            return Subject.of(Kind.ATTACHMENT, 1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Subject missing() {
        doThrow(new AttachmentNotFoundException("404")).when(jira.attachments).getAttachment(404L);
        return Subject.of(Kind.ATTACHMENT, 404);
    }

    @Override
    protected Subject lost() {
        try {
            Attachment attachment = attachment(2);
            when(jira.attachments.streamAttachmentContent(eq(attachment), any()))
                    .thenThrow(new FileNotFoundException("/var/jira/attachments/2"));
            return Subject.of(Kind.ATTACHMENT, 2);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Attachment attachment(long id) {
        Attachment attachment = mock(Attachment.class);
        when(jira.attachments.getAttachment(id)).thenReturn(attachment);
        return attachment;
    }
}
