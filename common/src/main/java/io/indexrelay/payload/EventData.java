package io.indexrelay.payload;

import io.indexrelay.access.Access;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Person;
import io.indexrelay.snapshot.PriorityRank;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Snapshot;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event says of its subject: state, never a difference. */
public sealed interface EventData {

    /** As in {@code io.indexrelay.<name>.v1}. */
    String typeName();

    /** As in {@code urn:indexrelay:schema:<entity>:1}. */
    default String entity() {
        int dot = typeName().indexOf('.');
        return dot < 0 ? typeName() : typeName().substring(0, dot);
    }

    /** Who may see the subject; null where this says nothing of that. */
    default @Nullable Access access() {
        return null;
    }

    record ContentUpserted(Snapshot snapshot, Access access) implements EventData {
        @Override
        public String typeName() {
            return "content.upserted";
        }
    }

    record ContentDeleted(Reason reason) implements EventData {
        @Override
        public String typeName() {
            return "content.deleted";
        }
    }

    record ContentAccessChanged(Access access) implements EventData {
        @Override
        public String typeName() {
            return "content.access-changed";
        }
    }

    record AccessSetUpserted(Access access, String title) implements EventData {
        @Override
        public String typeName() {
            return "access-set.upserted";
        }
    }

    record AccessSetDeleted() implements EventData {
        @Override
        public String typeName() {
            return "access-set.deleted";
        }
    }

    record UserUpserted(Person person) implements EventData {
        @Override
        public String typeName() {
            return "user.upserted";
        }
    }

    record UserDeleted() implements EventData {
        @Override
        public String typeName() {
            return "user.deleted";
        }
    }

    record PriorityUpserted(PriorityRank priority) implements EventData {
        @Override
        public String typeName() {
            return "priority.upserted";
        }
    }

    /** @param scope {@code all}, or the text of a container's subject */
    record SyncStarted(String scope, long generation) implements EventData {
        @Override
        public String typeName() {
            return "sync.started";
        }
    }

    /**
     * @param scope {@code all}, or the text of a container's subject
     * @param started version of the started event
     * @param queued how many objects were listed
     * @param failed how many of them could not be read; a receiver sweeps only when it is 0
     */
    record SyncCompleted(String scope, long generation, Version started, long queued, long failed)
            implements EventData {
        @Override
        public String typeName() {
            return "sync.completed";
        }
    }

    /**
     * @param oldestPending when the oldest waiting change was captured; null when none waits
     * @param lastSequence highest with a receipt; 0 before the first
     */
    record Heartbeat(String state, @Nullable Instant oldestPending, long lastSequence) implements EventData {
        @Override
        public String typeName() {
            return "heartbeat";
        }
    }

    /** An administrator asks receivers to forget everything of this source. */
    record Purge() implements EventData {
        @Override
        public String typeName() {
            return "purge";
        }
    }

    /**
     * @param checked pairs of a user and a document that were compared with the product's own answer
     * @param wider of them, where receivers would have shown more; narrower: where less
     * @param since when counting began
     */
    record SelfCheck(long checked, long wider, long narrower, Instant since) implements EventData {
        @Override
        public String typeName() {
            return "self-check";
        }
    }

    /**
     * One part of a digest of what people did.
     *
     * @param from when the one before ended
     * @param to what was counted later, or came to the table later, is in the next
     * @param number counts digests from 1, {@code part} their parts
     * @param previous the {@link DigestHash} of the part that was sent before this one; {@code ""} where a chain begins
     * @param privacy how far people are named
     * @param dropped acts that were counted and whose object is not known any more
     * @param gaps when a node ended without telling what it had counted last; some acts of these times are missing
     */
    record ActivityDigest(
            Instant from,
            Instant to,
            long number,
            int part,
            int parts,
            String previous,
            String privacy,
            List<Entry> entries,
            long dropped,
            List<Gap> gaps)
            implements EventData {

        public ActivityDigest {
            entries = List.copyOf(entries);
            gaps = List.copyOf(gaps);
        }

        @Override
        public String typeName() {
            return "activity.digest";
        }

        /**
         * What was done to one object.
         *
         * @param viewers people who viewed it; visitors who are not logged in are not among them
         * @param users by person; empty where people are not named
         */
        public record Entry(Subject subject, long views, long viewers, long edits, long comments, List<Acts> users) {

            public Entry {
                users = List.copyOf(users);
            }
        }

        /** @param user a key, or a pseudonym */
        public record Acts(String user, long views, long edits, long comments) {}

        /** From what was told last until its end. */
        public record Gap(Instant from, Instant to) {}
    }

    record Ping(String message, String version, String product) implements EventData {
        @Override
        public String typeName() {
            return "ping";
        }
    }
}
