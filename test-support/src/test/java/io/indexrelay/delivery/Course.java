package io.indexrelay.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one sender has come: all that its ports ever answered. A sender asks nobody else, so whatever is in its memory
 * follows from that; two with the same answers are the same, and one can be brought back by giving the same answers again.
 *
 * @param digest of calls and answers
 * @param runs how often {@link DeliveryEngine#runDue()} came to its end
 * @param isAtEnd whether there is nothing more to do, as it has run as often as it may or has crashed
 */
record Course(List<@Nullable Object> answers, String digest, int runs, boolean isAtEnd) {

    static final Course NEW = new Course(List.of(), "", 0, false);

    Course {
        answers = Collections.unmodifiableList(answers);
    }

    /** All of them are the same: none ever does anything again. */
    static Course crashed() {
        return new Course(List.of(), "crashed", 0, true);
    }

    static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
