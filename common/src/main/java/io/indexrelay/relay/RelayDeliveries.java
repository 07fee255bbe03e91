package io.indexrelay.relay;

import io.indexrelay.admin.Deliveries;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.SyncReceipts;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.DeadLetter;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.LoggedDelivery;
import io.indexrelay.delivery.Purge;
import io.indexrelay.delivery.Replay;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.RowClass;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What administrators see of deliveries, and what they ask for again; on any node, in office or not. Thread-safe. */
final class RelayDeliveries implements Deliveries {

    private final DeliveryPorts ports;
    private final Replay replay;
    private final Purge purge;
    private final Clock clock;
    private final Runnable wake;

    /** @param wake looks at the queue soon; returns at once */
    RelayDeliveries(DeliveryPorts ports, Replay replay, Clock clock, Runnable wake) {
        this.ports = ports;
        this.replay = replay;
        this.purge = new Purge(ports, clock);
        this.clock = clock;
        this.wake = wake;
    }

    @Override
    public List<LoggedDelivery> newest(long before, int limit) {
        return ports.deliveries().newest(before, limit);
    }

    @Override
    public List<LoggedDelivery> ofSubject(Subject subject, long before, int limit) {
        return ports.deliveries().ofSubject(subject, before, limit);
    }

    @Override
    public List<DeadLetter> deadLetters(long before, int limit) {
        return ports.deadLetters().newest(before, limit);
    }

    /** The letter stays until the sender has told what became of its subject. */
    @Override
    public Optional<DeadLetter> redeliver(long id) {
        Optional<DeadLetter> found = ports.deadLetters().find(id);
        found.ifPresent(letter -> {
            Instant now = clock.instant();
            NewRow row = new NewRow(
                    classOf(letter.subject()),
                    now,
                    letter.subject(),
                    letter.partitionKey(),
                    ChangeKind.UPSERTED,
                    Cause.MANUAL,
                    now);
            ports.transactions().inTransaction(() -> {
                ports.outbox().add(List.of(row));
                if (letter.subject().kind() == Kind.SYNC) {
                    new SyncReceipts(ports.jobs(), clock).explain(Backfill.scopeOf(letter.subject()), "");
                }
                return letter;
            });
            wake.run();
        });
        return found;
    }

    @Override
    public Optional<Job> replay(Instant since) {
        Optional<Job> job = replay.start(since);
        wake.run();
        return job;
    }

    @Override
    public Optional<Job> purge() {
        Optional<Job> job = purge.start();
        wake.run();
        return job;
    }

    private static RowClass classOf(Subject subject) {
        return switch (subject.kind()) {
            case USER, ACCESS_SET -> RowClass.ACCESS;
            case ATTACHMENT -> RowClass.ATTACHMENT;
            case SYNC -> RowClass.BACKFILL;
            default -> RowClass.CONTENT;
        };
    }
}
