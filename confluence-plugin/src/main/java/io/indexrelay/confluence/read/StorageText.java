package io.indexrelay.confluence.read;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plain text of the storage format, as Confluence's own indexer makes it: tags go, text stays, parameters of macros are
 * dropped with their text, and no macro runs, so nothing of another page can leak in.
 *
 * <p>Tolerant: whatever is not well-formed is taken as text. One pass, no recursion, memory in proportion to the input.
 */
public final class StorageText {

    private static final Set<String> DROPPED =
            Set.of("ac:parameter", "ac:default-parameter", "ac:property", "script", "style");
    private static final Set<String> INLINE = Set.of(
            "a",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "s",
            "del",
            "span",
            "sub",
            "sup",
            "small",
            "big",
            "code",
            "font",
            "time",
            "ac:inline-comment-marker",
            "ac:link",
            "ac:link-body",
            "ac:plain-text-link-body",
            "ac:emoticon",
            "ri:page",
            "ri:user",
            "ri:attachment",
            "ri:url",
            "ri:space");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("trade", "™"),
            Map.entry("euro", "€"),
            Map.entry("pound", "£"),
            Map.entry("sect", "§"),
            Map.entry("deg", "°"),
            Map.entry("times", "×"),
            Map.entry("rarr", "→"),
            Map.entry("larr", "←"),
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("Auml", "Ä"),
            Map.entry("Ouml", "Ö"),
            Map.entry("Uuml", "Ü"),
            Map.entry("szlig", "ß"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("ecirc", "ê"),
            Map.entry("agrave", "à"),
            Map.entry("aacute", "á"),
            Map.entry("acirc", "â"),
            Map.entry("ccedil", "ç"),
            Map.entry("ntilde", "ñ"),
            Map.entry("oacute", "ó"),
            Map.entry("iacute", "í"),
            Map.entry("uacute", "ú"));
    private static final String CDATA = "<![CDATA[";

    private final String source;
    private final StringBuilder text;
    private int at;

    private StorageText(String source) {
        this.source = source;
        this.text = new StringBuilder(source.length() / 2);
    }

    /** @param storage the body as stored; never null */
    public static String of(String storage) {
        return new StorageText(storage).strip();
    }

    private String strip() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '<') {
                markup();
            } else if (c == '&') {
                entity();
            } else {
                text.append(c);
                at++;
            }
        }
        return tidy(text);
    }

    private void markup() {
        if (source.startsWith(CDATA, at)) {
            int end = source.indexOf("]]>", at);
            text.append(source, at + CDATA.length(), end < 0 ? source.length() : end);
            at = end < 0 ? source.length() : end + 3;
        } else if (source.startsWith("<!--", at)) {
            skipPast("-->");
        } else if (at + 1 < source.length() && isTagStart(source.charAt(at + 1))) {
            tag();
        } else {
            text.append('<');
            at++;
        }
    }

    private static boolean isTagStart(char c) {
        return c == '/' || c == '!' || c == '?' || Character.isLetter(c);
    }

    private void tag() {
        int nameStart = source.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int nameEnd = nameStart;
        while (nameEnd < source.length() && isNamePart(source.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = source.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        boolean opens = nameStart == at + 1;
        int end = tagEnd(nameEnd);
        boolean empty = end > at + 1 && end < source.length() && source.charAt(end - 1) == '/';
        at = Math.min(end + 1, source.length());
        if (opens && !empty && DROPPED.contains(name)) {
            skipPast("</" + name + ">");
        } else if (!INLINE.contains(name)) {
            text.append('\n');
        }
    }

    /** The place of the closing bracket, past any bracket inside a quoted attribute. */
    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        return source.length();
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_';
    }

    private void skipPast(String end) {
        int found = source.indexOf(end, at);
        at = found < 0 ? source.length() : found + end.length();
    }

    private void entity() {
        int end = source.indexOf(';', at);
        String replacement = end < 0 || end - at > 10 ? null : resolve(source.substring(at + 1, end));
        if (replacement == null) {
            text.append('&');
            at++;
        } else {
            text.append(replacement);
            at = end + 1;
        }
    }

    private static @Nullable String resolve(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.get(name);
        }
        try {
            boolean hex = name.startsWith("#x") || name.startsWith("#X");
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Runs of blanks become one blank, runs of line breaks one line break. */
    private static String tidy(CharSequence raw) {
        StringBuilder tidy = new StringBuilder(raw.length());
        char pending = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n' || c == '\r') {
                pending = '\n';
            } else if (Character.isWhitespace(c) || c == '\u00a0') {
                pending = pending == '\n' ? '\n' : ' ';
            } else {
                if (pending != 0 && tidy.length() > 0) {
                    tidy.append(pending);
                }
                pending = 0;
                tidy.append(c);
            }
        }
        return tidy.toString();
    }
}
