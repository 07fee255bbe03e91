package io.indexrelay.refhost.jira.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a backup through the parser that holds characters which XML forbids. Jira writes a value's control characters as
 * they are, and reads its own file back by hiding them first and finding them again in the values. So do we: a forbidden
 * character becomes a mark and four hexadecimal digits; the mark itself too.
 */
final class IllegalCharacters extends Reader {

    private static final char MARK = '\uF8FF';
    private static final Pattern HIDDEN = Pattern.compile(MARK + "([0-9A-F]{4})");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private String waiting = "";
    private boolean started;

    IllegalCharacters(Reader in) {
        this.in = in;
    }

    /** A value as it was before it went through this reader. U+0000, which no database takes, becomes U+FFFD. */
    static String restore(String value) {
        if (value.indexOf(MARK) < 0) {
            return value;
        }
        return HIDDEN.matcher(value)
                .replaceAll(hidden -> Matcher.quoteReplacement(String.valueOf(character(hidden.group(1)))));
    }

    private static char character(String digits) {
        char character = (char) Integer.parseInt(digits, 16);
        return character == 0 ? '\uFFFD' : character;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (waiting.isEmpty()) {
            char[] some = new char[Math.max(1, length)];
            int count = in.read(some, 0, some.length);
            if (count < 0) {
                return -1;
            }
            waiting = hide(some, count);
        }
        int count = Math.min(length, waiting.length());
        waiting.getChars(0, count, target, offset);
        waiting = waiting.substring(count);
        return count;
    }

    private String hide(char[] some, int count) {
        StringBuilder hidden = new StringBuilder(count);
        for (int position = 0; position < count; position++) {
            char character = some[position];
            if (!started && character == BYTE_ORDER_MARK) {
                started = true;
                continue;
            }
            started = true;
            if (isForbidden(character)) {
                hidden.append(MARK).append(String.format("%04X", (int) character));
            } else {
                hidden.append(character);
            }
        }
        return hidden.toString();
    }

    private static boolean isForbidden(char character) {
        return (character < 0x20 && character != '\t' && character != '\n' && character != '\r')
                || character >= 0xFFFE
                || character == MARK;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
