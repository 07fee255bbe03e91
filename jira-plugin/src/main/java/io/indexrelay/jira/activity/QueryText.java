package io.indexrelay.jira.activity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The part of an address after the question mark, as it came.
 *
 * @param text undecoded
 */
record QueryText(String text) {

    /** The first value of that name, decoded; empty where it is missing, or is not encoded as it must be. */
    Optional<String> first(String name) {
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            String raw = equals < 0 ? pair : pair.substring(0, equals);
            if (decoded(raw, true).filter(name::equals).isPresent()) {
                return decoded(equals < 0 ? "" : pair.substring(equals + 1), true);
            }
        }
        return Optional.empty();
    }

    /**
     * Undoes percent-encoding, once.
     *
     * @param isForm whether a plus stands for a space
     * @return empty for what is encoded wrongly, and for what is not UTF-8
     */
    static Optional<String> decoded(String raw, boolean isForm) {
        if (raw.indexOf('%') < 0 && !(isForm && raw.indexOf('+') >= 0)) {
            return Optional.of(raw);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char each = raw.charAt(i);
            if (each == '%') {
                int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
                int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.writeBytes(
                        String.valueOf(isForm && each == '+' ? ' ' : each).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
