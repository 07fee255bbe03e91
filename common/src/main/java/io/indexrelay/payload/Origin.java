package io.indexrelay.payload;

import java.util.Locale;

/** What made an event go out. */
public enum Origin {
    LIVE,
    BACKFILL,
    RECONCILE,
    MANUAL;

    /** As on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
