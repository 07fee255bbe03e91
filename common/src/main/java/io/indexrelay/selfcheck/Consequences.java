package io.indexrelay.selfcheck;

import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.BoundedMap;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.LedgerKey;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.RowClass;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What follows from what was found: a document is hidden or shown again, or something is told anew. One thread at a time. */
final class Consequences {

    private static final Logger log = LoggerFactory.getLogger(Consequences.class);

    /** More than this is no matter of single documents. */
    static final int MOST_HIDDEN = 10_000;

    static final int MOST_NARROWER = 1_000;

    /** What never reads the same must not keep the sender busy. */
    private static final Duration NOT_AGAIN = Duration.ofHours(1);

    private static final Subject SELF_CHECK = new Subject(Kind.SELF_CHECK, "");

    private final DeliveryPorts ports;
    private final CheckStore store;
    private final Clock clock;
    private final Runnable wake;
    private final Map<Subject, Instant> queued = new BoundedMap<>();

    /** @param wake looks at the queue soon; returns at once */
    Consequences(CheckPorts ports, Clock clock, Runnable wake) {
        this.ports = ports.delivery();
        this.store = ports.store();
        this.clock = clock;
        this.wake = wake;
    }

    /** Whether it is new. Two looks have agreed. */
    boolean found(Pair pair, Direction direction, String why) {
        boolean isKnown = store.ofSubject(pair.document().subject()).stream()
                .anyMatch(finding -> finding.direction() == direction
                        && (direction == Direction.WIDER || finding.userKey().equals(pair.userKey())));
        return !isKnown && (direction == Direction.WIDER ? hide(pair, why) : report(pair, why));
    }

    private boolean hide(Pair pair, String why) {
        Subject subject = pair.document().subject();
        if (store.count(Direction.WIDER) >= MOST_HIDDEN) {
            log.error(
                    "{} is wider than the product's answer for {} and is not hidden, as {} documents are: {}",
                    subject,
                    shown(pair.userKey()),
                    MOST_HIDDEN,
                    why);
            return true;
        }
        log.warn(
                "{} is hidden: receivers would show it to {} by {}, the product does not",
                subject,
                shown(pair.userKey()),
                why);
        ports.transactions().inTransaction(() -> {
            store.add(finding(
                    pair,
                    Direction.WIDER,
                    "the self-check found it wider than the product's answer: " + shown(pair.userKey()) + " by "
                            + why));
            ports.outbox().add(List.of(access(pair.document())));
            return subject;
        });
        wake.run();
        return true;
    }

    private boolean report(Pair pair, String why) {
        log.warn(
                "{} is narrower than the product's answer for {}: {}",
                pair.document().subject(),
                shown(pair.userKey()),
                why);
        if (store.count(Direction.NARROWER) < MOST_NARROWER) {
            store.add(finding(pair, Direction.NARROWER, why));
        }
        return true;
    }

    /** Two looks have agreed that it may be shown as it is now. */
    void show(Finding hiding) {
        log.info("{} is shown again: two looks agreed with the product's answer", hiding.subject());
        ports.transactions().inTransaction(() -> {
            store.remove(List.of(hiding.id()));
            ports.outbox().add(List.of(access(new LedgerKey(hiding.subject(), hiding.partitionKey()))));
            return hiding;
        });
        wake.run();
    }

    /** It is not there any more, or does not differ any more. */
    void forget(Finding finding) {
        store.remove(List.of(finding.id()));
    }

    /** Whether it is told anew; what was told anew a while ago is left alone. */
    boolean tellAnew(LedgerKey key) {
        Instant now = clock.instant();
        Instant last = queued.get(key.subject());
        if (last != null && now.isBefore(last.plus(NOT_AGAIN))) {
            return false;
        }
        log.warn("{} is not what receivers have, and nothing waited to tell them; it is sent again", key.subject());
        queued.remove(key.subject());
        queued.put(key.subject(), now);
        ports.outbox()
                .add(List.of(
                        key.subject().kind().isDocument()
                                ? access(key)
                                : row(RowClass.ACCESS, key.subject(), ChangeKind.UPSERTED)));
        wake.run();
        return true;
    }

    /** Queues the event with the counts, unless one waits. */
    void tellCounts() {
        boolean waits = ports.outbox().ofSubjects(List.of(SELF_CHECK)).stream()
                .anyMatch(row -> row.kind() == ChangeKind.UPSERTED);
        if (!waits) {
            Instant now = clock.instant();
            ports.outbox()
                    .add(List.of(new NewRow(
                            RowClass.CONTENT, now, SELF_CHECK, SELF_CHECK, ChangeKind.UPSERTED, Cause.FOLLOW_UP, now)));
            wake.run();
        }
    }

    /** For people. */
    static String shown(String userKey) {
        return userKey.isEmpty() ? "visitors who are not logged in" : "user " + userKey;
    }

    private Finding finding(Pair pair, Direction direction, String why) {
        LedgerKey document = pair.document();
        return new Finding(
                0, direction, document.subject(), document.partitionKey(), pair.userKey(), why, clock.instant());
    }

    private NewRow access(LedgerKey document) {
        Instant now = clock.instant();
        return new NewRow(
                RowClass.ACCESS,
                now,
                document.subject(),
                document.partitionKey(),
                ChangeKind.ACCESS_CHANGED,
                Cause.RECONCILE,
                now);
    }

    private NewRow row(RowClass rowClass, Subject subject, ChangeKind kind) {
        Instant now = clock.instant();
        return new NewRow(rowClass, now, subject, Change.keyOf(subject), kind, Cause.RECONCILE, now);
    }
}
