package io.indexrelay.selfcheck;

/** How what receivers have differs from the product's answer. */
public enum Direction {
    /** Receivers would show a document to somebody whom the product does not let see it. */
    WIDER("wider"),
    /** Receivers hide from somebody what the product shows them, and nothing says why. */
    NARROWER("narrower");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
