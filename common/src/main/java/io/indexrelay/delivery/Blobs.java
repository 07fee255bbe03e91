package io.indexrelay.delivery;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.BlobQueue.Order;
import io.indexrelay.delivery.Decision.Await;
import io.indexrelay.delivery.Decision.Send;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.EventData.ContentUpserted;
import io.indexrelay.snapshot.Reading;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.snapshot.SnapshotReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bytes of attachments, which go before the events that name them. The sender never waits for them: rows of an attachment
 * whose bytes are on their way are put off, and claimed, numbered and read anew when the bytes are there. Uploads run on
 * threads of their own.
 *
 * <p>What cannot be brought goes without {@code sha256}. Every event that was sent is looked at again a minute later; that
 * look finds bytes that did not get through and tries them again.
 *
 * <p>Thread-safe.
 */
final class Blobs {

    private static final Logger log = LoggerFactory.getLogger(Blobs.class);

    /** Rows come due again by themselves after so long, in case that what they wait for was forgotten. */
    static final Duration WAIT = Duration.ofMinutes(1);

    private final SnapshotReader snapshots;
    private final Predicate<Subject> mayLeave;
    private final BlobUpload upload;
    private final Clock clock;
    private final BlobQueue queue = new BlobQueue();
    private final BlobMemory memory = new BlobMemory();
    private final BlobRest rest;
    private final List<Long> released = new ArrayList<>();
    private BlobStatus status = BlobStatus.NONE;
    private String toldReason = "";
    private volatile long generation;

    /** @param mayLeave asked before the bytes are read */
    Blobs(SnapshotReader snapshots, Predicate<Subject> mayLeave, BlobUpload upload, Backoff backoff, Clock clock) {
        this.snapshots = snapshots;
        this.mayLeave = mayLeave;
        this.upload = upload;
        this.rest = new BlobRest(backoff);
        this.clock = clock;
    }

    /** The decision with what is to be said of bytes; any decision that is not about an attachment stays as it is. */
    Decision dressed(Claim claim, Decision decision, DeliverySettings settings) {
        boolean isAbout = settings.blobLimit() > 0 && claim.subject().kind() == Kind.ATTACHMENT;
        return isAbout
                        && decision instanceof Send send
                        && send.trouble() == null
                        && send.data() instanceof ContentUpserted upserted
                ? dressed(claim, send, upserted, settings)
                : decision;
    }

    private synchronized Decision dressed(Claim claim, Send send, ContentUpserted upserted, DeliverySettings settings) {
        Snapshot snapshot = upserted.snapshot();
        Subject subject = claim.subject();
        String state = stateOf(snapshot);
        Instant now = clock.instant();
        Optional<Blob> held = memory.held(subject, state, claim.isEcho(), now);
        if (held.isPresent()) {
            ContentUpserted named =
                    new ContentUpserted(snapshot.with("sha256", held.get().sha256()), upserted.access());
            return new Send(named, send.readAt(), null);
        }
        Optional<Boolean> miss = memory.miss(subject, state, claim.isEcho());
        if (miss.isPresent()) {
            return new Send(upserted, send.readAt(), null, miss.get());
        }
        if (snapshot.fields().get("size") instanceof Long size && size > settings.blobLimit()) {
            return send;
        }
        if (rest.isUnsupported(now)) {
            return send;
        }
        if (rest.isResting(now) && !rest.isPatient(now)) {
            return new Send(upserted, send.readAt(), null, true);
        }
        // What narrows waits for nothing; it goes without, and its echo finds the bytes there.
        boolean mayWait = claim.mostUrgent() != RowClass.ACCESS;
        queue.add(new Order(subject, state, settings, generation), isLive(claim), mayWait ? claim.ids() : List.of());
        return mayWait ? new Await(now.plus(WAIT)) : new Send(upserted, send.readAt(), null, true);
    }

    /** Rows whose bytes are there, or will not come: they are due. */
    synchronized List<Long> released() {
        List<Long> rows = List.copyOf(released);
        released.clear();
        return rows;
    }

    /** What is on its way is not wanted any more; who has what is not known any more. */
    synchronized void forget() {
        generation++;
        queue.forget();
        memory.forget();
        released.clear();
        rest.succeeded();
    }

    synchronized BlobStatus status() {
        return status.waiting(queue.size());
    }

    /** Brings the bytes of one attachment to the endpoint. True when it did something. Any thread, several at a time. */
    boolean uploadNext() {
        Optional<Order> next = next();
        next.ifPresent(order -> {
            BlobUpload.@Nullable Result result = null;
            try {
                result = !isStillSo(order)
                        ? null
                        : upload.run(
                                order.subject(),
                                known(order),
                                order.settings(),
                                () -> generation == order.generation());
            } finally {
                finish(order, result);
            }
        });
        return next.isPresent();
    }

    /** What is hidden or another by now keeps its bytes; its rows are read anew and say so. */
    private boolean isStillSo(Order order) {
        try {
            return mayLeave.test(order.subject())
                    && snapshots.read(order.subject()) instanceof Reading.Present present
                    && stateOf(present.snapshot()).equals(order.state());
        } catch (RuntimeException | LinkageError e) {
            log.debug("{} cannot be read", order.subject(), e);
            return false;
        }
    }

    private synchronized Optional<Order> next() {
        return rest.isResting(clock.instant()) ? Optional.empty() : queue.take();
    }

    private synchronized @Nullable Blob known(Order order) {
        return memory.of(order.subject(), order.state());
    }

    private synchronized void finish(Order order, BlobUpload.@Nullable Result result) {
        List<Long> rows = queue.finish(order);
        released.addAll(rows);
        if (result != null && order.generation() == generation) {
            learn(order, result.blob(), result.outcome(), clock.instant());
        }
    }

    private void learn(Order order, @Nullable Blob blob, BlobOutcome outcome, Instant now) {
        Subject subject = order.subject();
        String why = "";
        if (outcome instanceof BlobOutcome.Held && blob != null) {
            rest.succeeded();
            toldReason = "";
            memory.held(subject, order.state(), blob, now);
        } else {
            why = subject + ": " + outcome.reason();
            tell(why, outcome.reason());
            remember(order, blob);
            memory.missed(subject, order.state(), comesAgain(outcome));
            if (outcome instanceof BlobOutcome.Rest resting) {
                rest.failed(resting.retryAfter(), now);
            } else if (outcome instanceof BlobOutcome.Unsupported) {
                rest.unsupported(now);
            }
        }
        status = status.and(outcome, blob == null ? 0 : blob.size(), why);
    }

    /** One line for all that fail for the same reason. */
    private void tell(String why, String reason) {
        if (reason.equals(toldReason)) {
            log.debug("An event goes without the bytes of {}", why);
        } else {
            log.warn("An event goes without the bytes of {}", why);
            toldReason = reason;
        }
    }

    private void remember(Order order, @Nullable Blob blob) {
        if (blob == null) {
            memory.unread(order.subject());
        } else {
            memory.read(order.subject(), order.state(), blob);
        }
    }

    private static boolean comesAgain(BlobOutcome outcome) {
        return outcome instanceof BlobOutcome.Rest || outcome instanceof BlobOutcome.Unread;
    }

    private static boolean isLive(Claim claim) {
        RowClass most = claim.mostUrgent();
        return most == RowClass.ACCESS || most == RowClass.CONTENT || most == RowClass.ATTACHMENT;
    }

    /** Changes with every change of the bytes: a new version in Confluence; in Jira they never change. */
    private static String stateOf(Snapshot snapshot) {
        return snapshot.version() + "/" + snapshot.fields().get("size") + "/"
                + snapshot.updated().toEpochMilli();
    }
}
