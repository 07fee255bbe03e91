package io.indexrelay.snapshot;

/** What reading an object came to. */
public sealed interface Reading {

    record Present(Snapshot snapshot) implements Reading {}

    /** The object is not there, or in a state that is never shown, such as a draft. */
    record Absent(Reason reason) implements Reading {}

    /** It could not be read. It is hidden, and the status lists it with {@code why}. */
    record Unreadable(String why) implements Reading {}

    /** Why something goes, by the contract's words. */
    enum Reason {
        DELETED("deleted"),
        TRASHED("trashed"),
        ARCHIVED("archived"),
        OUT_OF_SCOPE("out-of-scope"),
        NOT_FOUND("not-found"),
        UNDELIVERABLE("undeliverable");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
