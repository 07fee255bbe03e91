package io.indexrelay.backfill;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists what exists, ids only, in a stable order. Implemented by each plugin; threads and transactions as for
 * {@link io.indexrelay.snapshot.SnapshotReader}. Never by search index.
 */
public interface ContentLister {

    /**
     * The phases of a walk, in the order in which they are to be sent: access sets, users, containers, content. What lies in
     * no container, such as filters, is not listed in one phase with what does.
     *
     * @param scope one container, or null for everything
     */
    List<String> phases(@Nullable Subject scope);

    /**
     * How many objects the units of a phase will pass ({@link Listing#passed()}), about: what comes and goes meanwhile is
     * not in it. For progress only.
     */
    long count(@Nullable Subject scope, String phase);

    /**
     * One unit of work.
     *
     * @param after where the last listing of this phase ended ({@link Listing#next()}), or {@code ""} to begin
     */
    Listing list(@Nullable Subject scope, String phase, String after, int limit);

    /**
     * What a change of this subject as a whole concerns, as the product has it now, in a stable order: the pages below a
     * page, the sub-tasks of an issue, the documents that a space or project contains itself, the sets of a
     * {@linkplain io.indexrelay.access.SetFamily family}. What lies below one of them is either listed too or, where it
     * says {@link Listed#subtree()}, listed when that one is asked for.
     *
     * @param after where to go on: the whole text of the last subject had, such as {@code page/98305}, or {@code ""} to
     *     begin. Kinds may be mixed, so the id alone would not say which one was the last
     * @return at most {@code limit}; fewer only at the end
     */
    List<Listed> descendants(Subject subject, String after, int limit);

    /**
     * All users, in a stable order, for a directory that tells of none of them.
     *
     * @param after where the last listing ended ({@link Listing#next()}), or {@code ""} to begin
     */
    Listing people(String after, int limit);

    /**
     * What hangs on this page, blog post or issue and stands in its ledger row: comments, attachments, worklogs, as the
     * product has them now, in a stable order. When a document that receivers were told is deleted comes again (restored,
     * in scope again), they have dropped all of these, and the sender queues them anew.
     *
     * @param after {@code ""} to begin, else the text of the last subject had
     */
    List<Listed> dependents(Subject subject, String after, int limit);

    /**
     * Which of these there are, by ids alone: for what receivers know and a listing may not have had. What is there in a
     * state that is never listed is not.
     *
     * @param kind of all of them
     * @param known at most 500
     * @return empty when there is no cheap way for this kind; each is read then
     * @throws RuntimeException when it cannot be said; none of them counts as gone then
     */
    Optional<Set<Subject>> existing(Kind kind, List<Listed> known);

    /**
     * What can be told of the state of these without reading each: while it stays the same, so has the content. Cheaper
     * than reading, and in units of its own.
     *
     * @param listed at most 500 of one kind
     * @return a {@link Stamp} for each; what is missing in the answer is read instead, everything where there is no way
     */
    Map<Subject, String> stamps(Kind kind, List<Listed> listed);

    /** What {@link #stamps} tells of a document in this state; {@code ""} for a kind of which it tells nothing. Reads nothing. */
    String stamp(Snapshot snapshot);

    /**
     * @param next where to go on; null at the end of the phase
     * @param passed how many of what {@link #count} counts lie behind now: the issues, where it lists what hangs on them
     * @param failed objects of this unit that could not be listed and were passed over; the product's log says why
     */
    record Listing(List<Listed> items, @Nullable String next, long passed, long failed) {
        public Listing {
            items = List.copyOf(items);
        }

        /** Each of its items is one of those that are counted. */
        public Listing(List<Listed> items, @Nullable String next) {
            this(items, next, items.size(), 0);
        }
    }

    /**
     * @param subtree whether what lies below it belongs to the answer as well and is left to a task of its own; only
     *     {@link #descendants} may say so
     */
    record Listed(Subject subject, Subject partitionKey, boolean subtree) {

        public Listed(Subject subject, Subject partitionKey) {
            this(subject, partitionKey, false);
        }
    }
}
