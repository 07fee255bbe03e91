package io.indexrelay.build;

import java.util.List;

/** A build step found something wrong with what it was given; the message lists every problem, one a line. */
public final class BuildFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BuildFailure(String step, List<String> problems) {
        super(step + ": " + problems.size() + (problems.size() == 1 ? " problem" : " problems") + "\n  "
                + String.join("\n  ", problems));
    }

    public BuildFailure(String step, String problem) {
        this(step, List.of(problem));
    }

    /** Throws when there is a problem, does nothing when there is none. */
    public static void throwIfAny(String step, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new BuildFailure(step, problems);
        }
    }
}
