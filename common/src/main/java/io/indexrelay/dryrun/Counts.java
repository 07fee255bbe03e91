package io.indexrelay.dryrun;

/**
 * What would leave of one kind.
 *
 * @param objects how many
 * @param bytes of their events, as they would be encoded
 * @param textBytes of them, the texts of their bodies
 * @param restricted how many are seen by fewer than the space or project as a whole
 * @param files attachments whose own bytes would leave too
 * @param fileBytes of those
 */
public record Counts(long objects, long bytes, long textBytes, long restricted, long files, long fileBytes) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    public Counts plus(Counts more) {
        return new Counts(
                objects + more.objects,
                bytes + more.bytes,
                textBytes + more.textBytes,
                restricted + more.restricted,
                files + more.files,
                fileBytes + more.fileBytes);
    }
}
