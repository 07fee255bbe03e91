package io.indexrelay.reconcile;

import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.Drift;
import io.indexrelay.delivery.Drift.Finding;
import io.indexrelay.delivery.LedgerBook;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.delivery.LedgerKey;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which of what the product lists is other than receivers have it, and the rows that tell. Reads only. */
final class Comparing {

    private static final int AT_ONCE = 500;

    private final ContentLister lister;
    private final Outbox outbox;
    private final LedgerBook book;
    private final Drift drift;
    private final Clock clock;

    Comparing(DeliveryPorts ports, Drift drift, Clock clock) {
        this.lister = ports.lister();
        this.outbox = ports.outbox();
        this.book = new LedgerBook(ports.ledger());
        this.drift = drift;
        this.clock = clock;
    }

    /**
     * @param rows to be queued
     * @param unreadable objects of which nothing could be said; they are left as they are
     */
    record Found(List<NewRow> rows, long changed, long missed, long access, long unreadable) {}

    /**
     * Rows before the ledger: what waits is told anyway, and what was told in between is in the ledger by then.
     *
     * @param reads whether each is read, even where its stamp is as it was
     */
    Found of(List<Listed> items, boolean reads) {
        Set<Subject> waiting = waiting(items);
        List<Listed> others =
                items.stream().filter(one -> !waiting.contains(one.subject())).toList();
        Map<LedgerKey, LedgerEntry> known =
                book.findPresent(others.stream().map(Comparing::key).toList());
        Map<Subject, String> stamps = reads ? Map.of() : stamps(others);
        List<NewRow> rows = new ArrayList<>();
        long[] counts = new long[Finding.values().length];
        for (Listed one : others) {
            @Nullable LedgerEntry entry = known.get(key(one));
            String stamp = stamps.getOrDefault(one.subject(), "");
            if (entry != null && isAsRemembered(stamp, entry)) {
                if (entry.state() != SentState.PRESENT) {
                    continue;
                }
                Finding found = drift.access(one, entry);
                counts[found.ordinal()]++;
                if (found == Finding.ACCESS) {
                    rows.add(row(one, found));
                }
                continue;
            }
            Finding found = drift.read(one, entry);
            counts[found.ordinal()]++;
            if (found == Finding.SAME ? isToBeRemembered(stamp, entry) : found != Finding.UNREADABLE) {
                rows.add(row(one, found));
            }
        }
        return new Found(
                rows,
                counts[Finding.CONTENT.ordinal()] + counts[Finding.WITHHELD.ordinal()],
                counts[Finding.MISSED.ordinal()],
                counts[Finding.ACCESS.ordinal()],
                counts[Finding.UNREADABLE.ordinal()]);
    }

    /** What is not to be queued, because something waits for it that has it read anyway. Second looks may come too early. */
    Set<Subject> waiting(List<Listed> items) {
        Set<Subject> waiting = new HashSet<>();
        for (int from = 0; from < items.size(); from += AT_ONCE) {
            List<Subject> subjects = items.subList(from, Math.min(items.size(), from + AT_ONCE)).stream()
                    .map(Listed::subject)
                    .toList();
            outbox.ofSubjects(subjects).stream()
                    .filter(row -> row.rowClass() != RowClass.ECHO)
                    .map(OutboxRow::subject)
                    .forEach(waiting::add);
        }
        return waiting;
    }

    static NewRow gone(LedgerKey key, Instant now) {
        return new NewRow(
                RowClass.ACCESS, now, key.subject(), key.partitionKey(), ChangeKind.UPSERTED, Cause.RECONCILE, now);
    }

    /** Whether a listing tells of it what it told of the state that was sent, or of the one that the scope refused. */
    private static boolean isAsRemembered(String stamp, LedgerEntry entry) {
        return !stamp.isEmpty()
                && stamp.equals(entry.stamp())
                && entry.intended().equals(Version.NONE);
    }

    /** Nothing is to be told, and the sender writes down how it looks, so that it need not be read again. */
    private static boolean isToBeRemembered(String stamp, @Nullable LedgerEntry entry) {
        return !stamp.isEmpty() && (entry == null || !stamp.equals(entry.stamp()));
    }

    private Map<Subject, String> stamps(List<Listed> items) {
        Map<Kind, List<Listed>> byKind = items.stream()
                .collect(Collectors.groupingBy(one -> one.subject().kind()));
        Map<Subject, String> stamps = new HashMap<>();
        byKind.forEach((kind, ofKind) -> {
            for (int from = 0; from < ofKind.size(); from += AT_ONCE) {
                stamps.putAll(lister.stamps(kind, ofKind.subList(from, Math.min(ofKind.size(), from + AT_ONCE))));
            }
        });
        return stamps;
    }

    /** What may narrow goes first; all else behind live changes. */
    private NewRow row(Listed listed, Finding found) {
        Instant now = clock.instant();
        boolean isControl = listed.partitionKey().equals(Subject.CONTROL);
        boolean mayNarrow = isControl || found == Finding.ACCESS || found == Finding.WITHHELD;
        boolean isOnlyAccess = found == Finding.ACCESS && !isControl;
        return new NewRow(
                mayNarrow ? RowClass.ACCESS : RowClass.BACKFILL,
                now,
                listed.subject(),
                listed.partitionKey(),
                isOnlyAccess ? ChangeKind.ACCESS_CHANGED : ChangeKind.UPSERTED,
                Cause.RECONCILE,
                now);
    }

    private static LedgerKey key(Listed listed) {
        return new LedgerKey(listed.subject(), listed.partitionKey());
    }
}
