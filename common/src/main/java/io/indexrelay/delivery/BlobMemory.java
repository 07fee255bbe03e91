package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of attachments' bytes, so that a second look does not read or send them once more. All of it may be lost
 * at any time. Bounded. Guarded by {@link Blobs}.
 */
final class BlobMemory {

    /** Long enough for the event that waited. Later a change, a replay or a sync asks the endpoint whether it has them still. */
    static final Duration FRESH = Duration.ofMinutes(2);

    private final Map<Subject, Known> known = new BoundedMap<>();
    private final Map<Subject, Miss> missed = new BoundedMap<>();

    /** @param heldAt when the endpoint said that it has them; null when it did not, or not with these settings */
    private record Known(String state, Blob blob, @Nullable Instant heldAt) {}

    /**
     * @param comesAgain whether it is tried again by itself
     * @param isTold whether the sender went by it
     */
    private record Miss(String state, boolean comesAgain, boolean isTold) {}

    void read(Subject subject, String state, Blob blob) {
        known.put(subject, new Known(state, blob, null));
    }

    void held(Subject subject, String state, Blob blob, Instant now) {
        known.put(subject, new Known(state, blob, now));
        missed.remove(subject);
    }

    void missed(Subject subject, String state, boolean comesAgain) {
        missed.put(subject, new Miss(state, comesAgain, false));
    }

    void unread(Subject subject) {
        known.remove(subject);
    }

    /** What the bytes of this state are called; null when that is not known. */
    @Nullable
    Blob of(Subject subject, String state) {
        Known one = known.get(subject);
        return one != null && one.state().equals(state) ? one.blob() : null;
    }

    /** The same, if the endpoint has them. Echoes believe it however long ago that was. */
    Optional<Blob> held(Subject subject, String state, boolean isEcho, Instant now) {
        Known one = known.get(subject);
        if (one == null || one.heldAt() == null || !one.state().equals(state)) {
            return Optional.empty();
        }
        return isEcho || now.isBefore(one.heldAt().plus(FRESH)) ? Optional.of(one.blob()) : Optional.empty();
    }

    /**
     * What came of trying, for the one who waited for it: whether it is tried again by itself. What is not is answered so to
     * every echo, too; all others make it be tried anew.
     */
    Optional<Boolean> miss(Subject subject, String state, boolean isEcho) {
        Miss miss = missed.get(subject);
        if (miss == null) {
            return Optional.empty();
        }
        boolean isStale = !miss.state().equals(state) || (miss.isTold() && !isEcho);
        if (isStale || miss.comesAgain()) {
            missed.remove(subject);
        } else {
            missed.put(subject, new Miss(state, false, true));
        }
        return isStale ? Optional.empty() : Optional.of(miss.comesAgain());
    }

    /** Another endpoint, perhaps: what bytes are called is still so, who has them is not known. */
    void forget() {
        known.replaceAll((subject, one) -> new Known(one.state(), one.blob(), null));
        missed.clear();
    }
}
