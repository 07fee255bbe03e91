package io.indexrelay.confluence.read;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.snapshot.AttachmentBytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads attachments from wherever Confluence keeps them. The stream is opened in a transaction and read after it, because who
 * reads may be slow and would keep a connection to the database. Where bytes can be read in the transaction only, as they
 * could when old versions kept them in the database, reading fails and the attachment goes without.
 */
public final class ConfluenceAttachmentBytes implements AttachmentBytes {

    private final Transactions transactions;
    private final ContentLoader loader;
    private final Supplier<Optional<AttachmentManager>> attachments;

    /** @param attachments looked up at use: a product may not offer it */
    public ConfluenceAttachmentBytes(
            Transactions transactions, ContentLoader loader, Supplier<Optional<AttachmentManager>> attachments) {
        this.transactions = transactions;
        this.loader = loader;
        this.attachments = attachments;
    }

    @Override
    public <T> T read(Subject attachment, Reader<T> reader) throws IOException {
        Optional<InputStream> opened = transactions.inTransaction(() -> open(attachment));
        try (InputStream bytes = opened.orElseThrow(() -> new IOException("there is no " + attachment))) {
            return reader.from(bytes);
        }
    }

    private Optional<InputStream> open(Subject subject) {
        return loader.content(subject)
                .map(Attachment.class::cast)
                .flatMap(attachment -> attachments.get().map(manager -> manager.getAttachmentData(attachment)));
    }
}
