package io.indexrelay.scope;

import java.util.Collection;
import java.util.Locale;

/**
 * Names and patterns as administrators write them: {@code *} stands for any characters, {@code ?} for one. Capital and
 * small letters are alike.
 */
final class Patterns {

    private Patterns() {}

    static boolean anyMatches(Collection<String> patterns, String text) {
        String folded = fold(text);
        return patterns.stream().anyMatch(pattern -> matches(fold(pattern), folded));
    }

    private static String fold(String text) {
        return text.trim().toLowerCase(Locale.ROOT);
    }

    /** In time proportional to both lengths: a pattern of many asterisks must not keep the sender busy. */
    private static boolean matches(String pattern, String text) {
        int p = 0;
        int star = -1;
        int from = 0;
        int t = 0;
        while (t < text.length()) {
            char wanted = p < pattern.length() ? pattern.charAt(p) : '\0';
            if (wanted == '*') {
                star = p++;
                from = t;
            } else if (p < pattern.length() && (wanted == '?' || wanted == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++from;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
