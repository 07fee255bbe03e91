package io.indexrelay.confluence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.SpaceManager;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.snapshot.AttachmentBytes;
import io.indexrelay.testsupport.contract.AttachmentBytesContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ConfluenceAttachmentBytesTest extends AttachmentBytesContract {

    private final AttachmentManager manager = mock(AttachmentManager.class);
    private final AtomicBoolean isInTransaction = new AtomicBoolean();
    private final AtomicBoolean isClosed = new AtomicBoolean();

    @Override
    protected AttachmentBytes attachments() {
        ContentLoader loader = new ContentLoader(
                mock(PageManager.class), mock(SpaceManager.class), Optional::empty, () -> Optional.of(manager));
        return new ConfluenceAttachmentBytes(new Watched(), loader, () -> Optional.of(manager));
    }

    @Override
    protected Subject attach(byte[] content) {
        Attachment attachment = attachment(1);
        when(manager.getAttachmentData(attachment)).thenAnswer(call -> {
            assertThat(isInTransaction).isTrue();
            return new ByteArrayInputStream(content) {
                @Override
                public void close() {
                    isClosed.set(true);
                }
            };
        });
        return Subject.of(Kind.ATTACHMENT, 1);
    }

    @Override
    protected Subject missing() {
        return Subject.of(Kind.ATTACHMENT, 404);
    }

    @Override
    protected Subject lost() {
        Attachment attachment = attachment(2);
        when(manager.getAttachmentData(attachment)).thenThrow(new IllegalStateException("the file is lost"));
        return Subject.of(Kind.ATTACHMENT, 2);
    }

    @Test
    void holdsNoTransactionWhileBytesAreReadAndClosesThem() throws IOException {
        Subject attachment = attach(new byte[] {7});
        boolean wasInTransaction = attachments().read(attachment, in -> isInTransaction.get());

        assertThat(wasInTransaction).isFalse();
        assertThat(isClosed).isTrue();
    }

    @Test
    void saysSoWhereTheProductDoesNotOfferAttachments() {
        ContentLoader loader =
                new ContentLoader(mock(PageManager.class), mock(SpaceManager.class), Optional::empty, Optional::empty);
        AttachmentBytes none = new ConfluenceAttachmentBytes(new Watched(), loader, Optional::empty);

        assertThatThrownBy(() -> none.read(Subject.of(Kind.ATTACHMENT, 1), InputStream::readAllBytes))
                .hasMessageContaining("AttachmentManager");
    }

    private Attachment attachment(long id) {
        Attachment attachment = new Attachment();
        attachment.setId(id);
        when(manager.getAttachment(id)).thenReturn(attachment);
        return attachment;
    }

    private final class Watched implements Transactions {
        @Override
        public <T> T inTransaction(Supplier<T> work) {
            isInTransaction.set(true);
            try {
                return work.get();
            } finally {
                isInTransaction.set(false);
            }
        }
    }
}
