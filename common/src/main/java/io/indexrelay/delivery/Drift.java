package io.indexrelay.delivery;

import io.indexrelay.access.AccessReader;
import io.indexrelay.access.AccessReading;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.delivery.Decision.Send;
import io.indexrelay.delivery.Decision.Skip;
import io.indexrelay.delivery.Decision.Trouble;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.EventData;
import io.indexrelay.payload.Fingerprints;
import io.indexrelay.snapshot.Reading.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the sender would have to tell of an object, found without telling it: the same reading, the same admission, the same
 * fingerprints. What cannot be read is said to be just that, so that nobody withdraws it for the reading's sake. Reads only;
 * any thread, outside any transaction.
 */
public final class Drift {

    private static final Logger log = LoggerFactory.getLogger(Drift.class);

    private final AccessReader access;
    private final StateReader states;
    private final Supplier<DeliverySettings> settings;
    private final Clock clock;

    public Drift(DeliveryPorts ports, Supplier<DeliverySettings> settings, Holds holds, Clock clock) {
        this.access = ports.access();
        this.states = new StateReader(ports, holds, clock);
        this.settings = settings;
        this.clock = clock;
    }

    /** What an object is beside what receivers have of it. */
    public enum Finding {
        /** Receivers have just this, or are to have nothing of it and have nothing. */
        SAME,
        /** Receivers have other content. */
        CONTENT,
        /** Receivers have the content and another rule of who may see it. */
        ACCESS,
        /** Receivers do not have it. */
        MISSED,
        /** Receivers have it, and in its state or by the scope it is not for them. */
        WITHHELD,
        /** It could not be read, or a reading does not find what a listing has: nothing can be said. */
        UNREADABLE
    }

    /**
     * Compares who may see it alone.
     *
     * @param entry of what receivers have, {@linkplain LedgerEntry#isSettled() settled}
     */
    public Finding access(Listed listed, LedgerEntry entry) {
        try {
            return access.ofDocument(listed.subject()) instanceof AccessReading.Known known
                    ? prints().isOf(entry, known.access()) ? Finding.SAME : Finding.ACCESS
                    : Finding.UNREADABLE;
        } catch (RuntimeException | LinkageError e) {
            log.debug("Could not read who may see {}", listed.subject(), e);
            return Finding.UNREADABLE;
        }
    }

    /**
     * Compares all of it.
     *
     * @param entry what receivers have; null when we know nothing
     */
    public Finding read(Listed listed, @Nullable LedgerEntry entry) {
        Decision decision;
        try {
            decision = states.decide(claim(listed), entry);
        } catch (RuntimeException | LinkageError e) {
            log.debug("Could not read {}", listed.subject(), e);
            return Finding.UNREADABLE;
        }
        if (decision instanceof Send send) {
            return found(listed, entry, send);
        }
        return decision instanceof Skip skip && skip.trouble() != null ? Finding.UNREADABLE : Finding.SAME;
    }

    private Finding found(Listed listed, @Nullable LedgerEntry entry, Send send) {
        Trouble trouble = send.trouble();
        if (trouble != null && trouble.hides()) {
            return Finding.UNREADABLE;
        }
        if (LedgerBook.isGone(send.data())) {
            return isWithheld(send.data()) ? Finding.WITHHELD : Finding.UNREADABLE;
        }
        if (entry == null || !entry.isSettled()) {
            return Finding.MISSED;
        }
        Optional<Fingerprints> prints = prints().of(listed.subject(), send.data());
        if (prints.isEmpty()) {
            return Finding.UNREADABLE;
        }
        if (carriesBytes(listed) || !isContentOf(entry, send.data(), prints.get())) {
            return Finding.CONTENT;
        }
        return entry.accessFingerprint().equals(shortened(entry, prints.get().access()))
                ? Finding.SAME
                : Finding.ACCESS;
    }

    private static boolean isWithheld(EventData data) {
        return data instanceof EventData.ContentDeleted deleted
                && (deleted.reason() == Reason.OUT_OF_SCOPE || deleted.reason() == Reason.ARCHIVED);
    }

    /** What its event says of its bytes is known to the sender alone. */
    private boolean carriesBytes(Listed listed) {
        return listed.subject().kind() == Kind.ATTACHMENT && settings.get().blobLimit() > 0;
    }

    private static boolean isContentOf(LedgerEntry entry, EventData data, Fingerprints prints) {
        return data instanceof EventData.ContentAccessChanged
                || entry.contentFingerprint().equals(shortened(entry, prints.content()));
    }

    private static String shortened(LedgerEntry entry, String print) {
        return LedgerBook.shortened(entry.key().subject().kind(), print);
    }

    private Prints prints() {
        return new Prints(settings.get().payload(), clock);
    }

    /** As if a row of a walk had been claimed: it waits for nothing. */
    private Claim claim(Listed listed) {
        Instant now = clock.instant();
        OutboxRow row = new OutboxRow(
                0,
                RowClass.BACKFILL,
                now,
                listed.subject(),
                listed.partitionKey(),
                ChangeKind.UPSERTED,
                Cause.RECONCILE,
                now,
                null);
        return new Claim(listed.subject(), listed.partitionKey(), List.of(row));
    }
}
