package io.indexrelay.outbox;

import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What stands for a change when there is no room for it: rows that have everything in its container read again. More work
 * for the sender, and nothing is forgotten.
 */
final class Containers {

    private Containers() {}

    /** The change itself where it lies in nothing, or nobody knows in what. */
    static List<Change> of(Change change) {
        Subject owner = change.partitionKey();
        if (change.subject().kind().isDependent() && owner.kind().isDocument() && !owner.equals(change.subject())) {
            return List.of(new Change(owner, owner, ChangeKind.DEPENDENTS_UPSERTED, change.cause()));
        }
        Subject container = change.container();
        if (container == null || container.equals(change.subject())) {
            return List.of(change);
        }
        return List.of(
                Change.of(container, ChangeKind.SUBTREE, change.cause()),
                Change.of(container, ChangeKind.SUBTREE_UPSERTED, change.cause()));
    }

    /** Each once. */
    static List<Change> of(Collection<Change> changes) {
        LinkedHashSet<Change> containers = new LinkedHashSet<>();
        changes.forEach(change -> containers.addAll(of(change)));
        return List.copyOf(containers);
    }
}
