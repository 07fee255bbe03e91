package io.indexrelay.reconcile;

import io.indexrelay.access.AccessReader;
import io.indexrelay.access.SetReading;
import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.snapshot.People;
import io.indexrelay.snapshot.Reading;
import io.indexrelay.snapshot.SnapshotReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which of what receivers have is not there any more. What cannot be said counts as there. */
final class Presence {

    private static final Logger log = LoggerFactory.getLogger(Presence.class);

    private final ContentLister lister;
    private final SnapshotReader snapshots;
    private final AccessReader access;
    private final People people;

    Presence(DeliveryPorts ports) {
        this.lister = ports.lister();
        this.snapshots = ports.snapshots();
        this.access = ports.access();
        this.people = ports.people();
    }

    /**
     * @param known at most 500 of one kind
     * @throws RuntimeException when the product does not answer
     */
    List<LedgerEntry> missing(Kind kind, List<LedgerEntry> known) {
        if (known.isEmpty()) {
            return List.of();
        }
        Optional<Set<Subject>> existing =
                lister.existing(kind, known.stream().map(Presence::listed).toList());
        Predicate<Subject> isGone = existing.<Predicate<Subject>>map(there -> subject -> !there.contains(subject))
                .orElse(this::isGone);
        return known.stream()
                .filter(entry -> isGone.test(entry.key().subject()))
                .toList();
    }

    static Listed listed(LedgerEntry entry) {
        return new Listed(entry.key().subject(), entry.key().partitionKey());
    }

    private boolean isGone(Subject subject) {
        try {
            return switch (subject.kind()) {
                case ACCESS_SET -> access.ofSet(subject.id()) instanceof SetReading.Absent;
                case USER -> people.byKey(subject.id()).isEmpty();
                default -> snapshots.read(subject) instanceof Reading.Absent;
            };
        } catch (RuntimeException | LinkageError e) {
            log.debug("Could not say whether {} is there", subject, e);
            return false;
        }
    }
}
