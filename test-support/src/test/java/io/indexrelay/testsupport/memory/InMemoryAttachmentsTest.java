package io.indexrelay.testsupport.memory;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.AttachmentBytes;
import io.indexrelay.testsupport.contract.AttachmentBytesContract;
import io.indexrelay.testsupport.product.InMemoryAttachments;

class InMemoryAttachmentsTest extends AttachmentBytesContract {

    private final InMemoryAttachments attachments = new InMemoryAttachments();

    @Override
    protected AttachmentBytes attachments() {
        return attachments;
    }

    @Override
    protected Subject attach(byte[] content) {
        Subject subject = Subject.of(Kind.ATTACHMENT, 1);
        attachments.put(subject, content);
        return subject;
    }

    @Override
    protected Subject missing() {
        return Subject.of(Kind.ATTACHMENT, 404);
    }

    @Override
    protected Subject lost() {
        Subject subject = Subject.of(Kind.ATTACHMENT, 2);
        attachments.put(subject, () -> {
            throw new IllegalStateException("the file is lost");
        });
        return subject;
    }
}
