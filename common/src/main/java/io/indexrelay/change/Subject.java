package io.indexrelay.change;

/**
 * Names one object: {@code page/98305}.
 *
 * @param id the product's id as text, 1 to {@value #MAX_ID} characters; empty only for {@link Kind#CONTROL},
 *     {@link Kind#SELF_CHECK} and {@link Kind#PURGE}, whose word says all
 */
public record Subject(Kind kind, String id) implements Comparable<Subject> {

    /** Longest id, so that a whole subject fits an indexed column of 190 characters. */
    public static final int MAX_ID = 178;

    /** The partition key of all users and access sets. */
    public static final Subject CONTROL = new Subject(Kind.CONTROL, "");

    public Subject {
        boolean wordOnly = kind == Kind.CONTROL || kind == Kind.SELF_CHECK || kind == Kind.PURGE;
        if (id.isEmpty() != wordOnly) {
            throw new IllegalArgumentException("id of a " + kind.word() + (wordOnly ? " must be empty" : " is empty"));
        }
        if (id.length() > MAX_ID) {
            throw new IllegalArgumentException(
                    "id of a " + kind.word() + " has " + id.length() + " characters, at most " + MAX_ID + " fit");
        }
    }

    public static Subject of(Kind kind, long id) {
        return new Subject(kind, Long.toString(id));
    }

    /** @throws IllegalArgumentException when the text is not of the form kind/id */
    public static Subject parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Subject(Kind.of(text), "")
                : new Subject(Kind.of(text.substring(0, slash)), text.substring(slash + 1));
    }

    @Override
    public int compareTo(Subject other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return id.isEmpty() ? kind.word() : kind.word() + "/" + id;
    }
}
