package io.indexrelay.backfill;

import io.indexrelay.change.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists what exists, ids only, in a stable order. Implemented by each plugin; threads and transactions as for
 * {@link io.indexrelay.snapshot.SnapshotReader}. Never by search index.
 */
public interface ContentLister {

    /**
     * The phases of a walk, in the order in which they are to be sent: access sets, users, containers, content.
     *
     * @param scope one container, or null for everything
     */
    List<String> phases(@Nullable Subject scope);

    /** How many objects a phase has, about; for progress only. */
    long count(@Nullable Subject scope, String phase);

    /**
     * One unit of work.
     *
     * @param after where the last listing of this phase ended ({@link Listing#next()}), or {@code ""} to begin
     */
    Listing list(@Nullable Subject scope, String phase, String after, int limit);

    /**
     * Pages that inherit from this one, as the product has them now, by ascending id.
     *
     * @param afterId id of the last one had, or {@code ""} to begin
     */
    List<Listed> descendants(Subject subject, String afterId, int limit);

    /**
     * What hangs on this page, blog post or issue and stands in its ledger row: comments, attachments, worklogs, as the
     * product has them now, in a stable order. When a document that receivers were told is deleted comes again (restored,
     * in scope again), they have dropped all of these, and the sender queues them anew.
     *
     * @param after {@code ""} to begin, else the text of the last subject had
     */
    List<Listed> dependents(Subject subject, String after, int limit);

    /**
     * @param next where to go on; null at the end of the phase
     */
    record Listing(List<Listed> items, @Nullable String next) {
        public Listing {
            items = List.copyOf(items);
        }
    }

    record Listed(Subject subject, Subject partitionKey) {}
}
