package io.indexrelay.access;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;

/**
 * All access sets whose ids begin alike, named by an id that ends with an asterisk: {@code project:10000:*}. A family is
 * the subject of a row that asks to read all of them again, the vanished ones too; it never goes out and is never read as
 * a set.
 *
 * @param prefix what the ids begin with, at least one character, such as {@code project:10000:}
 */
public record SetFamily(String prefix) {

    private static final String ANY = "*";

    public SetFamily {
        if (prefix.isEmpty()) {
            throw new IllegalArgumentException("a family needs what the ids of its sets begin with");
        }
    }

    /** Whether a subject names a family and not one object. */
    public static boolean isFamily(Subject subject) {
        return subject.kind() == Kind.ACCESS_SET && isFamily(subject.id());
    }

    /** Whether an id names a family and not one set. */
    public static boolean isFamily(String setId) {
        return setId.endsWith(ANY) && setId.length() > ANY.length();
    }

    /** @throws IllegalArgumentException when the subject names no family */
    public static SetFamily of(Subject subject) {
        if (!isFamily(subject)) {
            throw new IllegalArgumentException(subject + " names no family of sets");
        }
        return new SetFamily(subject.id().substring(0, subject.id().length() - ANY.length()));
    }

    /** The subject of a row of kind SUBTREE. */
    public Subject subject() {
        return new Subject(Kind.ACCESS_SET, prefix + ANY);
    }

    /** Whether the set belongs to it. */
    public boolean contains(String setId) {
        return setId.startsWith(prefix) && !isFamily(setId);
    }
}
