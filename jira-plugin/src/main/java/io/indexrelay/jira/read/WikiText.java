package io.indexrelay.jira.read;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text of Jira's wiki markup: marks go, text stays, and no macro runs, so nothing of another issue can leak in. What
 * stands in {@code {code}} and {@code {noformat}} is left as it is; parameters of macros and embedded images are dropped,
 * of a link its text is kept.
 *
 * <p>Tolerant: whatever does not look like markup is taken as text. Time and memory in proportion to the input.
 */
public final class WikiText {

    private static final Pattern VERBATIM =
            Pattern.compile("\\{(code|noformat)(?::[^}\\n]*)?\\}(.*?)\\{\\1\\}", Pattern.DOTALL);
    private static final Mark MACRO = new Mark(
            "{",
            "\\{(?:code|noformat|panel|quote|color|anchor|section|column|info|note|warning|tip|toc)(?::[^}\\n]*)?\\}");
    private static final Mark ESCAPED = new Mark("\\", "\\\\([{}\\[\\]*_\\-+^~!|?#])");
    private static final Pattern HIDDEN = Pattern.compile("[\\uFDD0-\\uFDEF]");
    private static final Pattern RULE = Pattern.compile("^\\s*-{4,}\\s*$");
    private static final Pattern LINE_MARK = Pattern.compile("^\\s*(?:h[1-6]\\.|bq\\.|[*#]+(?=\\s)|-{1,3}(?=\\s))\\s*");
    private static final Mark IMAGE = new Mark(
            "!",
            "(?<![\\w!])!(?:https?://[^\\s!|]+|[^\\s!|][^\\n!|]{0,250}\\.[A-Za-z0-9]{2,5})(?:\\|[^\\n!]{0,250})?!(?!\\w)");
    private static final Mark LINK = new Mark("[", "\\[([^\\[\\]\\n]{1,2000})\\]");
    private static final Mark MONOSPACED = new Mark("{{", "\\{\\{([^{}\\n]+)\\}\\}");
    private static final Mark CITATION = new Mark("??", "\\?\\?([^\\s?](?:[^\\n?]*[^\\s?])?)\\?\\?");
    private static final Mark[] EMPHASES = {
        emphasis("*"), emphasis("_"), emphasis("-"), emphasis("+"), emphasis("^"), emphasis("~")
    };
    private static final String SPECIAL = "{}[]*_-+^~!|?#";
    private static final char FIRST_HIDDEN = '\uFDD0';

    private final StringBuilder text;

    /**
     * What is looked for only where its sign stands, as most lines have no mark at all.
     *
     * @param sign each match begins with it
     */
    private record Mark(String sign, Pattern pattern) {

        Mark(String sign, String pattern) {
            this(sign, Pattern.compile(pattern));
        }

        String replace(String text, Function<MatchResult, String> replacement) {
            return text.contains(sign) ? pattern.matcher(text).replaceAll(replacement) : text;
        }

        String keepInside(String text) {
            return text.contains(sign) ? pattern.matcher(text).replaceAll("$1") : text;
        }

        String remove(String text) {
            return text.contains(sign) ? pattern.matcher(text).replaceAll("") : text;
        }
    }

    private WikiText(int length) {
        this.text = new StringBuilder(length);
    }

    /** @param markup as stored; never null */
    public static String of(String markup) {
        WikiText plain = new WikiText(markup.length());
        String source = markup.replace("\r\n", "\n").replace('\r', '\n');
        Matcher verbatim = VERBATIM.matcher(source);
        int at = 0;
        while (verbatim.find()) {
            plain.marked(source.substring(at, verbatim.start()));
            plain.line(verbatim.group(2).strip());
            at = verbatim.end();
        }
        plain.marked(source.substring(at));
        return plain.text.toString();
    }

    private void marked(String markup) {
        String source = hideEscaped(markup).replace("\\\\", "\n");
        for (String line : MACRO.remove(source).split("\n", -1)) {
            if (!RULE.matcher(line).matches()) {
                cells(inline(LINE_MARK.matcher(line).replaceFirst("")));
            }
        }
    }

    /** Cells of a table stand apart. */
    private void cells(String line) {
        String stripped = line.strip();
        if (stripped.startsWith("|")) {
            for (String cell : stripped.split("\\|+", -1)) {
                line(showEscaped(cell).strip());
            }
        } else {
            line(showEscaped(stripped));
        }
    }

    private void line(String line) {
        if (!line.isEmpty()) {
            text.append(text.length() == 0 ? "" : "\n").append(line);
        }
    }

    private static String inline(String line) {
        String plain = LINK.replace(IMAGE.remove(line), link -> Matcher.quoteReplacement(textOf(link)));
        plain = CITATION.keepInside(plain);
        for (Mark emphasis : EMPHASES) {
            plain = emphasis.keepInside(plain);
        }
        return MONOSPACED.keepInside(plain);
    }

    /** {@code [text|target|tip]}, {@code [~person]}, {@code [^attachment]}, {@code [#anchor]}, an address, or no link. */
    private static String textOf(MatchResult link) {
        String inside = link.group(1);
        int bar = inside.indexOf('|');
        if (bar > 0) {
            return inside.substring(0, bar);
        }
        if (inside.length() > 1 && "~^#".indexOf(inside.charAt(0)) >= 0) {
            return inside.substring(1);
        }
        if (inside.startsWith("mailto:")) {
            return inside.substring("mailto:".length());
        }
        return inside.contains("://") ? inside : link.group();
    }

    /** Marks that enclose words, with no such mark between them, and that do not stand inside a word. */
    private static Mark emphasis(String mark) {
        String m = mark.equals("_") ? mark : "\\" + mark;
        String outside = "[\\p{L}\\p{N}" + m + "]";
        String edge = "[^\\s" + m + "]";
        return new Mark(
                mark,
                "(?<!" + outside + ")" + m + "(" + edge + "(?:[^\\n" + m + "]*" + edge + ")?)" + m + "(?!" + outside
                        + ")");
    }

    /** What a backslash protects becomes a character that no text has, until all marks are gone. */
    private static String hideEscaped(String markup) {
        return ESCAPED.replace(
                markup, escaped -> String.valueOf((char) (FIRST_HIDDEN + SPECIAL.indexOf(escaped.group(1)))));
    }

    private static String showEscaped(String text) {
        return HIDDEN.matcher(text).replaceAll(hidden -> {
            int index = hidden.group().charAt(0) - FIRST_HIDDEN;
            return Matcher.quoteReplacement(index < SPECIAL.length() ? SPECIAL.substring(index, index + 1) : "");
        });
    }
}
