package io.indexrelay.scope;

import io.indexrelay.access.Access;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.Optional;

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
     * @return why the document may not leave; empty when it may, and for one that is not there
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

    /** Both have to agree; the second is asked only when the first does. */
    default Admission and(Admission other) {
        Admission first = this;
        return new Admission() {
            @Override
            public Optional<String> refusal(Subject document, Access access) {
                Optional<String> refusal = first.refusal(document, access);
                return refusal.isPresent() ? refusal : other.refusal(document, access);
            }

            @Override
            public boolean isOpen() {
                return first.isOpen() && other.isOpen();
            }

            @Override
            public Optional<Subject> concernedBy(String setId) {
                Optional<Subject> concerned = first.concernedBy(setId);
                return concerned.isPresent() ? concerned : other.concernedBy(setId);
            }

            @Override
            public Sets ofSet(String setId) {
                Sets one = first.ofSet(setId);
                Sets two = other.ofSet(setId);
                return one.compareTo(two) > 0 ? one : two;
            }
        };
    }
}
