package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.AttachmentBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The second pass over an attachment: streams it to the endpoint, and only as the very bytes that the first pass saw. The
 * last piece is kept back until all of them were read again; where they are others by now, it never goes out, and what
 * arrives is not whole.
 */
final class BlobBody implements Transport.Content {

    /** A line that is slower is taken for a broken one, in bytes a second. */
    static final long SLOWEST = 128 * 1024;

    private final AttachmentBytes source;
    private final Subject attachment;
    private final Blob blob;
    private final BooleanSupplier isWanted;
    private volatile @Nullable String failure;
    private boolean isLineBroken;

    BlobBody(AttachmentBytes source, Subject attachment, Blob blob, BooleanSupplier isWanted) {
        this.source = source;
        this.attachment = attachment;
        this.blob = blob;
        this.isWanted = isWanted;
    }

    /** Why these bytes could not be sent, where that was not the endpoint's doing; null where nothing of the kind happened. */
    @Nullable
    String failure() {
        return failure;
    }

    @Override
    public long length() {
        return blob.size();
    }

    @Override
    public Duration allowance() {
        return Duration.ofSeconds(blob.size() / SLOWEST);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try {
            source.<Boolean>read(attachment, in -> {
                copy(in, out);
                return true;
            });
        } catch (IOException e) {
            if (!isLineBroken && failure == null) {
                failure = BlobUpload.described(e);
            }
            throw e;
        } catch (RuntimeException | LinkageError e) {
            failure = BlobUpload.described(e);
            throw new IOException("the product does not give the bytes", e);
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        MessageDigest digest = Blob.newDigest();
        byte[] held = new byte[BlobReading.BUFFER];
        byte[] next = new byte[BlobReading.BUFFER];
        int heldBytes = 0;
        long size = 0;
        for (int read = in.readNBytes(next, 0, next.length); read > 0; read = in.readNBytes(next, 0, next.length)) {
            BlobReading.insist(isWanted);
            digest.update(next, 0, read);
            size += read;
            if (size > blob.size()) {
                break;
            }
            write(out, held, heldBytes);
            byte[] free = held;
            held = next;
            heldBytes = read;
            next = free;
        }
        if (size != blob.size() || !HexFormat.of().formatHex(digest.digest()).equals(blob.sha256())) {
            failure = "its bytes changed while they were sent";
            throw new IOException(failure);
        }
        write(out, held, heldBytes);
    }

    private void write(OutputStream out, byte[] bytes, int length) throws IOException {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            isLineBroken = true;
            throw e;
        }
    }
}
