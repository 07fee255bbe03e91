package io.indexrelay.relay;

import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.change.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Walks over what was imported, begun on the sender's thread: the product's may be in a transaction of its own. Thread-safe. */
final class ImportedWalks {

    private final Backfill backfill;
    private final Queue<Supplier<Optional<Subject>>> wanted = new ConcurrentLinkedQueue<>();

    ImportedWalks(Backfill backfill) {
        this.backfill = backfill;
    }

    /** @param container empty is everything */
    void want(Supplier<Optional<Subject>> container) {
        wanted.add(container);
    }

    /** Begins them; false when none is wanted. Those that fail to begin are tried again. */
    boolean step() {
        List<Supplier<Optional<Subject>>> now = List.copyOf(wanted);
        Set<String> scopes = new LinkedHashSet<>();
        now.forEach(
                container -> scopes.add(container.get().map(Subject::toString).orElse(Backfill.ALL)));
        scopes.forEach(this::begin);
        wanted.removeAll(now);
        return !now.isEmpty();
    }

    /** One that runs already may have passed what was imported; one that has listed nothing yet has not. */
    private void begin(String scope) {
        Optional<Job> open = backfill.open(scope);
        if (open.isEmpty() || !open.get().startedVersion().isEmpty()) {
            backfill.cancel(scope);
            backfill.start(scope);
        }
    }
}
