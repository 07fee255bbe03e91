package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import io.indexrelay.outbox.OutboxRow;
import java.util.HashSet;
import java.util.Set;

/**
 * What the running task has looked at: most is listed by the product and known to receivers as well. Bounded, and lost with
 * the next task; then something is looked at twice.
 */
final class Looked {

    /** Some 10 MB. */
    private static final int AT_MOST = 100_000;

    private final Set<Subject> subjects = new HashSet<>();
    private long taskId;

    /** The task is done. */
    void forget() {
        subjects.clear();
    }

    boolean isNew(OutboxRow task, Subject subject) {
        if (task.id() != taskId) {
            taskId = task.id();
            subjects.clear();
        }
        return subjects.size() < AT_MOST ? subjects.add(subject) : !subjects.contains(subject);
    }
}
