package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import io.indexrelay.payload.Version;
import org.jspecify.annotations.Nullable;

/**
 * What receivers have of one subject, as far as we know.
 *
 * @param state what was sent last
 * @param intended a version that may have been sent and has no receipt yet; {@link Version#NONE} when there is none
 * @param version of the last event with a receipt; {@link Version#NONE} before the first
 * @param contentFingerprint of the content part with a receipt, hexadecimal; {@code ""} when unknown. Of a dependent kind
 *     only the first 8 bytes are kept
 * @param accessFingerprint of the access part likewise
 * @param name for users the user name, so that events that know only names can be resolved after a deletion; else
 *     {@code ""}
 * @param container as sent; null where it has none
 * @param parent the parent page as sent, for walking a subtree as receivers know it; null where it has none
 */
public record LedgerEntry(
        LedgerKey key,
        SentState state,
        Version intended,
        Version version,
        String contentFingerprint,
        String accessFingerprint,
        String name,
        @Nullable Subject container,
        @Nullable Subject parent) {

    /** What a receiver was told last. */
    public enum SentState {
        /** Nothing with a receipt yet. */
        NOTHING,
        PRESENT,
        DELETED
    }
}
