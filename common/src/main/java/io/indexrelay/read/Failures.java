package io.indexrelay.read;

/** Says in a few words why something could not be read, without the text of an exception, which may quote content. */
public final class Failures {

    private Failures() {}

    public static String describe(Throwable e) {
        return e instanceof IllegalStateException && e.getMessage() != null
                ? e.getMessage()
                : "reading failed with " + e.getClass().getSimpleName() + "; see the product's log";
    }
}
