package io.indexrelay.change;

/**
 * Why a row was written: the native event in the product's own webhook vocabulary ({@code page_moved}), or one of our own
 * reasons ({@code backfill}, {@code reconcile}, {@code redeliver}).
 *
 * @param name at most {@value #MAX_NAME} characters of {@code [a-z0-9_:.-]}
 */
public record Cause(String name) {

    /** So that a moment fits beside it in its column. */
    public static final int MAX_NAME = 48;

    public static final Cause BACKFILL = new Cause("backfill");
    public static final Cause RECONCILE = new Cause("reconcile");
    public static final Cause MANUAL = new Cause("manual");
    /** A row that the sender wrote for another row: an access set or a descendant that turned out to be needed. */
    public static final Cause FOLLOW_UP = new Cause("follow-up");
    /**
     * The product is making the user somebody whom nobody recognises; it may take a while yet. What that user did and was not
     * sent is forgotten.
     */
    public static final Cause USER_ANONYMIZED = new Cause("user_anonymized");

    public Cause {
        if (name.isEmpty() || name.length() > MAX_NAME || !name.matches("[a-z0-9_:.-]+")) {
            throw new IllegalArgumentException("not a cause: " + name);
        }
    }
}
