package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.AttachmentBytes;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the bytes of one attachment to the endpoint: what are they called, has it them, if not, here they are. Thread-safe. */
final class BlobUpload {

    private static final Logger log = LoggerFactory.getLogger(BlobUpload.class);

    private final AttachmentBytes source;
    private final BlobCourier courier;

    BlobUpload(AttachmentBytes source, BlobCourier courier) {
        this.source = source;
        this.courier = courier;
    }

    /** @param blob null when they could not be read */
    record Result(@Nullable Blob blob, BlobOutcome outcome) {}

    /**
     * Never throws; what fails is an outcome.
     *
     * @param known what they were called when they were read last; null when that is not known
     * @param isWanted asked again and again on the way; it ends when it is false
     */
    Result run(Subject attachment, @Nullable Blob known, DeliverySettings settings, BooleanSupplier isWanted) {
        Blob blob = known;
        try {
            if (blob == null) {
                Optional<Blob> read =
                        source.read(attachment, in -> BlobReading.read(in, settings.blobLimit(), isWanted));
                if (read.isEmpty()) {
                    return new Result(null, new BlobOutcome.TooMany("it has more bytes than attachments.maxBytes"));
                }
                blob = read.get();
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            log.debug("The bytes of {} cannot be read", attachment, e);
            return new Result(null, new BlobOutcome.Unread(described(e)));
        }
        try {
            BlobOutcome outcome = courier.deliver(blob, new BlobBody(source, attachment, blob, isWanted), settings);
            return new Result(outcome instanceof BlobOutcome.Unread ? null : blob, outcome);
        } catch (RuntimeException e) {
            log.warn("The bytes of {} could not be sent", attachment, e);
            return new Result(
                    blob, new BlobOutcome.Rest("sending failed: " + e.getClass().getSimpleName(), null));
        }
    }

    /** A product's texts may name anything, paths too; the log has them at debug level. */
    static String described(Throwable e) {
        return "its bytes could not be read: " + e.getClass().getSimpleName();
    }
}
