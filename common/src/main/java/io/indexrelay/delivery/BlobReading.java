package io.indexrelay.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The first pass over an attachment: finds out what its bytes are called, and keeps none of them. */
final class BlobReading {

    static final int BUFFER = 64 * 1024;

    private BlobReading() {}

    /**
     * @param limit the most bytes that are wanted
     * @param isWanted asked again and again on the way
     * @return empty when there are more; the rest is not read then
     * @throws InterruptedIOException when it is not wanted any more
     */
    static Optional<Blob> read(InputStream in, long limit, BooleanSupplier isWanted) throws IOException {
        MessageDigest digest = Blob.newDigest();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            insist(isWanted);
            digest.update(buffer, 0, read);
            size += read;
            if (size > limit) {
                return Optional.empty();
            }
        }
        return Optional.of(new Blob(HexFormat.of().formatHex(digest.digest()), size));
    }

    static void insist(BooleanSupplier isWanted) throws InterruptedIOException {
        if (!isWanted.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("nobody wants these bytes any more");
        }
    }
}
