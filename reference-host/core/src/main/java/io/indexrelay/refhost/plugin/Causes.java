package io.indexrelay.refhost.plugin;

import java.util.ArrayList;
import java.util.List;

/** Words for exceptions whose own text is spread over a chain of causes. */
final class Causes {

    private static final int LONGEST = 600;

    private Causes() {}

    /** {@code Name: text} of the exception and of its root cause, if that says something new. */
    static String describe(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable t = failure; t != null && !chain.contains(t); t = t.getCause()) {
            chain.add(t);
        }
        String top = shortened(text(failure));
        Throwable root = chain.get(chain.size() - 1);
        String message = root.getMessage();
        boolean told = root == failure || (message != null && !message.isEmpty() && top.endsWith(message));
        return told ? top : top + " <- " + shortened(text(root));
    }

    private static String text(Throwable t) {
        return t.getClass().getSimpleName() + ": " + t.getMessage();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
