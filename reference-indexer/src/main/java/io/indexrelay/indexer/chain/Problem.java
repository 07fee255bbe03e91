package io.indexrelay.indexer.chain;

import java.util.Locale;

/**
 * Something that is wrong with a chain. Nothing is thrown away because of it.
 *
 * @param place where it shows
 * @param expected what should have come: a hash, or a place such as {@code 2/1}
 * @param came what came instead
 */
public record Problem(int epoch, Place place, Kind kind, String expected, String came) {

    /** What can be wrong. */
    public enum Kind {
        /** What came first in this epoch is not its beginning: what was before is not held, and can't be verified. */
        LATE_START,
        /** Something is missing before it. */
        GAP,
        /** It names another hash than that of the part before it: one of the two is not what was sent. */
        BROKEN,
        /** There is another part with other data for this place. */
        FORK;

        /** As it stands in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
