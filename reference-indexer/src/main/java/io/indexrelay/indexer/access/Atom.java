package io.indexrelay.indexer.access;

/**
 * One atom of an access rule, split at its first colon: {@code group:a:b} is the group {@code a:b}.
 *
 * @param type what stands before the first colon, with the colon ({@code "group:"}); the whole text where there is none
 *     ({@code "anyone"}), so that {@code anyone:} and {@code group} are nothing we know
 * @param value what stands after it, {@code ""} where there is no colon
 */
record Atom(String type, String value) {

    static Atom parse(String text) {
        int end = text.indexOf(':') + 1;
        return end == 0 ? new Atom(text, "") : new Atom(text.substring(0, end), text.substring(end));
    }
}
