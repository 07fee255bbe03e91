package io.indexrelay.access;

import io.indexrelay.change.Subject;

/**
 * One thing that is true or false for a user, written as on the wire: {@code anyone}, {@code group:staff},
 * {@code set:space:98305}, {@code doc:page/7}.
 *
 * @param text never empty
 */
public record Atom(String text) implements Comparable<Atom> {

    public static final Atom ANYONE = new Atom("anyone");
    public static final Atom ANONYMOUS = new Atom("anonymous");
    public static final Atom AUTHENTICATED = new Atom("authenticated");

    private static final String SET = "set:";

    public Atom {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an atom cannot be empty");
        }
    }

    public static Atom user(String key) {
        return new Atom("user:" + key);
    }

    /** @param foldedName the group's name, folded by the product's rule */
    public static Atom group(String foldedName) {
        return new Atom("group:" + foldedName);
    }

    public static Atom organization(String id) {
        return new Atom("org:" + id);
    }

    public static Atom set(String id) {
        return new Atom(SET + id);
    }

    public static Atom document(Subject subject) {
        return new Atom("doc:" + subject);
    }

    public boolean isSet() {
        return text.startsWith(SET);
    }

    /** The id of the set that this atom refers to; only when {@link #isSet()}. */
    public String setId() {
        if (!isSet()) {
            throw new IllegalStateException(text + " refers to no set");
        }
        return text.substring(SET.length());
    }

    @Override
    public int compareTo(Atom other) {
        return text.compareTo(other.text);
    }
}
