package io.indexrelay.testsupport.memory;

import org.jspecify.annotations.Nullable;

/** What the products' databases refuse to keep: a text longer than its column, and on PostgreSQL U+0000 in any. */
final class Columns {

    static final int SUBJECT = 190;
    static final int FINGERPRINT = 64;
    static final int TOKEN = 64;
    static final int CURSOR = 450;

    private Columns() {}

    /**
     * @param most characters of the column
     * @throws IllegalStateException as Active Objects does
     */
    static void require(String column, @Nullable String text, int most) {
        if (text == null) {
            return;
        }
        if (text.length() > most) {
            throw new IllegalStateException(
                    "the column " + column + " takes " + most + " characters, not " + text.length());
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalStateException("the column " + column + " takes no U+0000");
        }
    }
}
