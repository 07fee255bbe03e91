package io.indexrelay.snapshot;

import io.indexrelay.change.Subject;
import java.io.IOException;
import java.io.InputStream;

/**
 * Opens what an attachment consists of. Implemented by each plugin, through the product's own in-process managers, so it
 * does not matter where the product keeps its files.
 *
 * <p>Called on threads of ours, more than one at a time, without a user. The bytes may be many and their reader slow, as it
 * may pass them on to a network: implementations hold no transaction and no connection to the database while they are read,
 * and never have more of them in memory than a buffer.
 */
public interface AttachmentBytes {

    /** A product whose attachments have no bytes for us. */
    AttachmentBytes NONE = new AttachmentBytes() {
        @Override
        public <T> T read(Subject attachment, Reader<T> reader) throws IOException {
            throw new IOException("this product has no attachments");
        }
    };

    /**
     * Hands the bytes of the attachment's latest version to the reader, once, and closes them afterwards. Every call opens
     * them anew; two calls may see different bytes.
     *
     * @return what the reader made of them
     * @throws IOException when the attachment or its file is not there, when it cannot be read, or from the reader
     */
    <T> T read(Subject attachment, Reader<T> reader) throws IOException;

    /** Takes the bytes as they come. Need not read all of them, and must not keep the stream. */
    interface Reader<T> {
        T from(InputStream bytes) throws IOException;
    }
}
