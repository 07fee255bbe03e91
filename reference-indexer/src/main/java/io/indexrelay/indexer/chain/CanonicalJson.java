package io.indexrelay.indexer.chain;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form that RFC 8785 gives it, so that equal values have equal hashes, however they were written. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The canonical form, UTF-8. */
    static byte[] bytes(JsonNode json) {
        try {
            return new JsonCanonicalizer(json.toString()).getEncodedUTF8();
        } catch (IOException notJson) {
            throw new IllegalArgumentException("this tree has no canonical form: " + notJson.getMessage(), notJson);
        }
    }

    /** Lower-case hexadecimal. */
    public static String sha256(JsonNode json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(json)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
