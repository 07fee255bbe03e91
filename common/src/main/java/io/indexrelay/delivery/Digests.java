package io.indexrelay.delivery;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.payload.EventData.ActivityDigest;
import java.util.Collection;
import java.util.Optional;

/**
 * The digest of activity that is to be sent, part by part. A row of {@link #SUBJECT} is in the outbox as long as there is
 * one. Called by the sender's thread alone.
 */
public interface Digests {

    /** Of every part, so that the next one is not sent before the receipt of the one before. */
    Subject SUBJECT = new Subject(Kind.DIGEST, "activity");

    /** None are ever made. */
    Digests NONE = new Digests() {
        @Override
        public Optional<ActivityDigest> next(String chain) {
            return Optional.empty();
        }

        @Override
        public void taken(ActivityDigest digest) {}

        @Override
        public void refused(String why) {}

        @Override
        public boolean smaller() {
            return false;
        }

        @Override
        public void erase(Collection<String> userKeys) {}
    };

    /**
     * The part that is next, as it may leave now; the same until it is taken, but for what has to be left out since.
     *
     * @param chain of instance and epoch: another one begins a new chain
     */
    Optional<ActivityDigest> next(String chain);

    /** This part has its receipt; within that transaction. Queues the next part, if there is one. */
    void taken(ActivityDigest digest);

    /** The endpoint does not take the next part; it is tried again for ever. */
    void refused(String why);

    /** The endpoint finds the next part too large: it becomes two. False when it cannot be made smaller. */
    boolean smaller();

    /** These people are gone: what they did and was not sent is forgotten. Joins the running transaction. */
    void erase(Collection<String> userKeys);
}
