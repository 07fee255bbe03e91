package io.indexrelay.backfill;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a listing can tell of an object's state without reading it, as 16 characters: when it was updated, its version, where
 * it lies. The ledger keeps that of what was sent, so that a walk over everything reads only what has another one by now.
 */
public final class Stamp {

    private static final int BYTES = 8;

    private final StringBuilder parts = new StringBuilder();

    private Stamp() {}

    /** @param updated null where it was never updated */
    public static Stamp of(@Nullable Instant updated) {
        return new Stamp().and(updated == null ? "" : Long.toString(updated.toEpochMilli()));
    }

    /** @param part null is another state than the empty text */
    public Stamp and(@Nullable Object part) {
        parts.append(part == null ? "-" : "+" + part.toString().length() + ":" + part)
                .append('|');
        return this;
    }

    /** In whatever order they come. */
    public Stamp andAll(Collection<String> names) {
        return and(new TreeSet<>(names));
    }

    /** As the ledger keeps it. */
    @Override
    public String toString() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(parts.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
