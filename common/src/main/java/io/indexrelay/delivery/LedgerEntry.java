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
 * @param stamp what a listing told of the state that was sent, or of the state in which it was refused by the scope and
 *     so is not with receivers; {@code ""} when unknown
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
        @Nullable Subject parent,
        String stamp) {

    /** An entry of which no listing tells. */
    public LedgerEntry(
            LedgerKey key,
            SentState state,
            Version intended,
            Version version,
            String contentFingerprint,
            String accessFingerprint,
            String name,
            @Nullable Subject container,
            @Nullable Subject parent) {
        this(key, state, intended, version, contentFingerprint, accessFingerprint, name, container, parent, "");
    }

    /** Nothing was ever sent; only how it looked when it was refused is known. */
    static LedgerEntry refused(LedgerKey key, String stamp) {
        return new LedgerEntry(key, SentState.NOTHING, Version.NONE, Version.NONE, "", "", "", null, null, stamp);
    }

    /** The same, seen in a state of which a listing tells this. */
    LedgerEntry withStamp(String seen) {
        return new LedgerEntry(
                key, state, intended, version, contentFingerprint, accessFingerprint, name, container, parent, seen);
    }

    /** Whether receivers have it, as far as we know, and nothing of it is on its way. */
    public boolean isSettled() {
        return state == SentState.PRESENT && intended.equals(Version.NONE);
    }

    /** What a receiver was told last. */
    public enum SentState {
        /** Nothing with a receipt yet. */
        NOTHING,
        PRESENT,
        DELETED
    }
}
