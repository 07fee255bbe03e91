package io.indexrelay.delivery;

import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.Origin;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that waits for one subject at one moment. It lives in memory only; exactly these rows are deleted after the
 * receipt.
 *
 * @param subject what is read; for rows that name a user by name, the user
 * @param rows at least one, by id
 */
record Claim(Subject subject, Subject partitionKey, List<OutboxRow> rows) {

    private static final Set<Cause> OURS = Set.of(Cause.BACKFILL, Cause.RECONCILE, Cause.MANUAL, Cause.FOLLOW_UP);
    private static final Comparator<OutboxRow> BY_CAPTURE =
            Comparator.comparing(OutboxRow::at).thenComparing(OutboxRow::id);

    Claim {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a claim of " + subject + " without rows");
        }
    }

    /** Whether nothing but time brought it: it is told only if it is another state than receivers have. */
    boolean isEcho() {
        return rows.stream().allMatch(Claim::isEcho);
    }

    /** Whether nobody told of a change, and somebody found that it may differ. */
    boolean isLookedAtAgain() {
        return rows.stream().allMatch(row -> isEcho(row) || row.cause().equals(Cause.RECONCILE));
    }

    private static boolean isEcho(OutboxRow row) {
        return row.kind() == ChangeKind.ECHO || row.kind() == ChangeKind.ACCESS_ECHO;
    }

    /** Whether its rows ask for nothing but who may see it now; a second look at the rest can wait for another time. */
    boolean isOnlyAccess() {
        boolean isLookedAtWhole =
                rows.stream().anyMatch(row -> row.kind() == ChangeKind.ECHO && row.rowClass() != RowClass.ECHO);
        return !isLookedAtWhole && (strongest() == ChangeKind.ACCESS_CHANGED || strongest() == ChangeKind.ACCESS_ECHO);
    }

    /** Whether it also stands for a second look at the content. */
    boolean hasEchoOfContent() {
        return rows.stream().anyMatch(row -> row.kind() == ChangeKind.ECHO);
    }

    /** An echo that is taken along says nothing beside rows that tell of a change. */
    private Stream<OutboxRow> telling() {
        return isEcho() ? rows.stream() : rows.stream().filter(row -> !isEcho(row));
    }

    List<Long> ids() {
        return rows.stream().map(OutboxRow::id).toList();
    }

    ChangeKind strongest() {
        return rows.stream().map(OutboxRow::kind).max(Comparator.naturalOrder()).orElseThrow();
    }

    RowClass mostUrgent() {
        return rows.stream()
                .map(OutboxRow::rowClass)
                .min(Comparator.comparing(RowClass::number))
                .orElseThrow();
    }

    OutboxRow newest() {
        return telling().max(BY_CAPTURE).orElseThrow();
    }

    /** The deletion that no newer row supersedes. */
    Optional<OutboxRow> standingDeletion() {
        return Optional.of(newest()).filter(row -> row.kind() == ChangeKind.DELETED);
    }

    List<OutboxRow> deletions() {
        return rows.stream().filter(row -> row.kind() == ChangeKind.DELETED).toList();
    }

    /** The rows that tell of a user being anonymised. */
    List<OutboxRow> anonymizations() {
        return rows.stream()
                .filter(row -> row.cause().equals(Cause.USER_ANONYMIZED))
                .toList();
    }

    /** The same without these rows; empty when nothing is left. */
    Optional<Claim> without(List<OutboxRow> awaited) {
        List<OutboxRow> others =
                rows.stream().filter(row -> !awaited.contains(row)).toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new Claim(subject, partitionKey, others));
    }

    Instant newestCapture() {
        return newest().at();
    }

    boolean isOfBackfill() {
        return rows.stream().anyMatch(row -> row.rowClass() == RowClass.BACKFILL);
    }

    /** Whether an administrator asked for it. */
    boolean isManual() {
        return rows.stream().anyMatch(row -> row.cause().equals(Cause.MANUAL));
    }

    /** Whether the product told of a later edit of it. */
    boolean isEditedSince(Instant time) {
        return rows.stream()
                .anyMatch(row -> row.kind() == ChangeKind.UPSERTED
                        && !OURS.contains(row.cause())
                        && row.at().isAfter(time));
    }

    /** The newest native cause. */
    Optional<Cause> nativeCause() {
        return rows.stream()
                .sorted(BY_CAPTURE.reversed())
                .map(OutboxRow::cause)
                .filter(cause -> !OURS.contains(cause))
                .findFirst();
    }

    Origin origin() {
        if (telling().allMatch(row -> row.cause().equals(Cause.BACKFILL))) {
            return Origin.BACKFILL;
        }
        if (telling().allMatch(row -> row.cause().equals(Cause.RECONCILE))) {
            return Origin.RECONCILE;
        }
        return telling().allMatch(row -> row.cause().equals(Cause.MANUAL)) ? Origin.MANUAL : Origin.LIVE;
    }

    LedgerKey ledgerKey() {
        return new LedgerKey(subject, partitionKey);
    }
}
