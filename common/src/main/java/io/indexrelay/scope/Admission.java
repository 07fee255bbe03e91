package io.indexrelay.scope;

import io.indexrelay.access.Access;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether something may leave, by what it is now. Asked by the sender for everything that it is about to send, on its
 * threads, outside any transaction, and before the content is read: what may not leave is not even read. What receivers
 * have of it is withdrawn, and it is never mentioned otherwise.
 *
 * <p>Every method may throw what the product throws; then the document is hidden and tried again.
 */
public interface Admission {

    /** Everything may leave. */
    Admission ALL = new Admission() {
        @Override
        public Optional<String> refusal(Subject document, Access access) {
            return Optional.empty();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public Sets ofSet(String setId) {
            return Sets.ALWAYS;
        }
    };

    /** Names all that there is, where a walk has to look at everything again. Never on the wire. */
    Subject EVERYTHING = new Subject(Kind.SCOPE, "all");

    /** When an access set may leave. */
    enum Sets {
        ALWAYS,
        /** Only when something that has left refers to it. */
        WHERE_NAMED,
        /** What it is of may not leave, so nothing that has left can refer to it. */
        NEVER
    }

    /**
     * @param access the document's rule as it is now
     * @return why the document may not leave, for the status; empty when it may, and for one that is not there. What cannot
     *     be decided may not leave
     * @throws RuntimeException when that cannot be told now: the document is hidden then, and asked about again later
     */
    Optional<String> refusal(Subject document, Access access);

    /** Whether there is no limit now, so that nothing has to be looked at because of one. */
    default boolean isOpen() {
        return false;
    }

    /**
     * What a change of this access set may let in or out, with all that lies below; {@link #EVERYTHING} where that is
     * not known. Empty when documents are judged without sets.
     */
    default Optional<Subject> concernedBy(String setId) {
        return Optional.empty();
    }

    /** When this set may leave. */
    default Sets ofSet(String setId) {
        return Sets.WHERE_NAMED;
    }

    /**
     * As {@link #refusal(Subject, Access)}, as far as it can be told without the document's rule: for walks over many. Empty too when that is not enough to tell.
     */
    default Optional<String> refusal(Subject document) {
        return Optional.empty();
    }

    /** Why nothing at all may leave just now, neither content nor sets nor users. Asked before each batch. */
    default Optional<Standstill> standstill() {
        return Optional.empty();
    }

    /**
     * Whether walks ask {@link #refusal(Subject)} of each document: what receivers lack may come in without a change of its
     * own.
     */
    default boolean isAskedByWalks() {
        return false;
    }

    /**
     * What else may leave now, or may not leave any more, by what became of these access sets and users.
     *
     * @param read subjects that were just read for sending, and whether a change of them was captured; empty to ask whether
     *     the limits themselves are others than those that were applied last
     */
    default Consequences after(Map<Subject, Boolean> read) {
        return Consequences.NONE;
    }

    /** Both have to agree; the second is asked only when the first does. */
    default Admission and(Admission other) {
        Admission first = this;
        return new Admission() {
            @Override
            public Optional<String> refusal(Subject document, Access access) {
                return first.refusal(document, access).or(() -> other.refusal(document, access));
            }

            @Override
            public Optional<String> refusal(Subject document) {
                return first.refusal(document).or(() -> other.refusal(document));
            }

            @Override
            public boolean isOpen() {
                return first.isOpen() && other.isOpen();
            }

            @Override
            public Optional<Subject> concernedBy(String setId) {
                return first.concernedBy(setId).or(() -> other.concernedBy(setId));
            }

            @Override
            public Sets ofSet(String setId) {
                Sets one = first.ofSet(setId);
                Sets two = other.ofSet(setId);
                return one.compareTo(two) > 0 ? one : two;
            }

            @Override
            public Optional<Standstill> standstill() {
                return first.standstill().or(other::standstill);
            }

            @Override
            public boolean isAskedByWalks() {
                return first.isAskedByWalks() || other.isAskedByWalks();
            }

            @Override
            public Consequences after(Map<Subject, Boolean> read) {
                return first.after(read).and(other.after(read));
            }
        };
    }

    /** @param reason for people */
    record Standstill(Cause cause, String reason) {

        /** What stands in the way. */
        public enum Cause {
            DRY_RUN,
            APP_USER
        }
    }

    /**
     * @param walks what has to be walked: a container, a page with all below it, or {@link #EVERYTHING}. Each in a row of
     *     kind {@link io.indexrelay.change.ChangeKind#ADMITTED}
     * @param note remembers that they were queued; to be run in the transaction that queues them
     */
    record Consequences(List<Subject> walks, Runnable note) {

        public static final Consequences NONE = new Consequences(List.of(), () -> {});

        /** All documents there are. */
        public static final Subject EVERYTHING = new Subject(Kind.ACCESS_SET, "*");

        public Consequences {
            walks = List.copyOf(walks);
        }

        /** A walk over everything makes the others needless. */
        Consequences and(Consequences others) {
            Set<Subject> all = new LinkedHashSet<>(walks);
            all.addAll(others.walks);
            return new Consequences(all.contains(EVERYTHING) ? List.of(EVERYTHING) : new ArrayList<>(all), () -> {
                note.run();
                others.note.run();
            });
        }
    }
}
