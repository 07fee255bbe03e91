package io.indexrelay.delivery;

/**
 * How it goes with attachments' bytes. Counts are since the start of this node.
 *
 * @param waiting attachments whose bytes wait or are on their way
 * @param uploaded that the endpoint took
 * @param present that the endpoint had before
 * @param refused that the endpoint does not take: their events went without
 * @param tooMany with more bytes than an administrator wants: likewise
 * @param failed times that bytes could not be read or sent; they are tried again
 * @param bytes that the endpoint took
 * @param trouble what was wrong last, with the attachment's subject; {@code ""} when nothing was since bytes got through
 */
public record BlobStatus(
        int waiting, long uploaded, long present, long refused, long tooMany, long failed, long bytes, String trouble) {

    static final BlobStatus NONE = new BlobStatus(0, 0, 0, 0, 0, 0, 0, "");

    BlobStatus waiting(int now) {
        return new BlobStatus(now, uploaded, present, refused, tooMany, failed, bytes, trouble);
    }

    /** One more of that outcome. */
    BlobStatus and(BlobOutcome outcome, long size, String why) {
        boolean isHeld = outcome instanceof BlobOutcome.Held;
        boolean isUploaded = outcome instanceof BlobOutcome.Held held && held.uploaded();
        boolean isRefused = outcome instanceof BlobOutcome.Refused || outcome instanceof BlobOutcome.Unsupported;
        boolean isTooMany = outcome instanceof BlobOutcome.TooMany;
        return new BlobStatus(
                waiting,
                uploaded + (isUploaded ? 1 : 0),
                present + (isHeld && !isUploaded ? 1 : 0),
                refused + (isRefused ? 1 : 0),
                tooMany + (isTooMany ? 1 : 0),
                failed + (isHeld || isRefused || isTooMany ? 0 : 1),
                bytes + (isUploaded ? size : 0),
                isHeld ? "" : isTooMany ? trouble : why);
    }
}
