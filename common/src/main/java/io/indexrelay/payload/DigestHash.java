package io.indexrelay.payload;

import io.indexrelay.payload.EventData.ActivityDigest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the next part of the chain names: SHA-256, lower-case hexadecimal, over canonical JSON of a part's {@code data}. */
public final class DigestHash {

    private DigestHash() {}

    public static String of(ActivityDigest digest) {
        byte[] text = CanonicalJson.of(DataTree.digest(digest)).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
