package io.indexrelay.read;

import java.util.Locale;

/**
 * Group names as the products compare them: lower case. Folded once, in atoms and in a user's groups, so that receivers
 * compare code points.
 *
 * <p>Source: Crowd's IdentifierUtils folds by English rules unless the system property {@code crowd.identifier.language}
 * names another language.
 */
public final class FoldedNames {

    private static final Locale LANGUAGE = language(System.getProperty("crowd.identifier.language", ""));

    private FoldedNames() {}

    public static String fold(String groupName) {
        return groupName.toLowerCase(LANGUAGE);
    }

    private static Locale language(String tag) {
        return tag.isBlank() ? Locale.ENGLISH : Locale.forLanguageTag(tag.trim());
    }
}
