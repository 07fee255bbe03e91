package io.indexrelay.delivery;

import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What goes next: by turns of the classes, within the barrier of class 1. One thread at a time. */
final class Schedule {

    private static final int FEW = 2;

    private final Claimer claimer;
    private final Barrier barrier;
    private final Memory memory;
    private final Witness witness;
    private Turns turns = new Turns();
    private Instant since = Instant.MAX;

    Schedule(Claimer claimer, Barrier barrier, Memory memory, Witness witness) {
        this.claimer = claimer;
        this.barrier = barrier;
        this.memory = memory;
        this.witness = witness;
    }

    /**
     * What is next of one class.
     *
     * @param claims at least one, unless it is a task
     * @param task null unless it is a task's turn
     */
    record Lot(RowClass rowClass, List<Claim> claims, @Nullable OutboxRow task) {}

    void forget() {
        turns = new Turns();
    }

    /** The task that goes before everything else. */
    Optional<OutboxRow> task(Instant now) {
        return claimer.nextTask(now, row -> memory.isResting(row, now));
    }

    Optional<Lot> next(int maxSubjects, Instant now) {
        boolean isLookedAt = false;
        for (RowClass rowClass : turns.order()) {
            if (rowClass != RowClass.ACCESS && !isLookedAt) {
                since = barrier.since(now);
                isLookedAt = true;
            }
            List<Claim> claims =
                    rowClass == RowClass.ACCESS ? urgent(maxSubjects, now) : others(rowClass, maxSubjects, now);
            if (!claims.isEmpty()) {
                turns.took(rowClass);
                return Optional.of(new Lot(rowClass, accompanied(suspectsLast(claims), rowClass), null));
            }
            Optional<OutboxRow> task = rowClass == RowClass.ACCESS ? Optional.empty() : taskOf(rowClass, now);
            if (task.isPresent()) {
                turns.took(rowClass);
                return Optional.of(new Lot(rowClass, List.of(), task.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether class 1 has something to do at once although nothing was claimed: rows came or went just then. */
    boolean hasMore(Instant now) {
        return !since.equals(Instant.MAX)
                && (!barrier.since(now).equals(since)
                        || claimer.firstOfClass1(now, isReady(now)).isPresent());
    }

    /** What keeps the others back, for people; {@code ""} when nothing does. */
    String waitingFor(Instant now) {
        if (since.equals(Instant.MAX)) {
            return "";
        }
        return claimer.firstOfClass1(now, row -> memory.isResting(row, now))
                .map(row -> row.subject()
                        + " goes first and was not taken; it is tried again soon, and what was captured later waits")
                .orElse("");
    }

    private List<Claim> urgent(int maxSubjects, Instant now) {
        return claimer.claim(RowClass.ACCESS, maxSubjects, now, now, row -> memory.isResting(row, now));
    }

    /** A row is never due before its capture, so those due before the barrier were captured before it. */
    private List<Claim> others(RowClass rowClass, int maxSubjects, Instant now) {
        if (since.equals(Instant.EPOCH)) {
            return List.of();
        }
        Instant until = since.isAfter(now) ? now : since.minusMillis(1);
        return claimer
                .claim(
                        rowClass,
                        maxSubjects,
                        until,
                        now,
                        row -> memory.isClosed(row, now) || memory.isResting(row, now))
                .stream()
                .filter(claim -> Barrier.isBefore(claim, since))
                .toList();
    }

    private Optional<OutboxRow> taskOf(RowClass rowClass, Instant now) {
        boolean mayHaveTasks = rowClass == RowClass.CONTENT || rowClass == RowClass.ECHO;
        return !mayHaveTasks || since.equals(Instant.EPOCH)
                ? Optional.empty()
                : claimer.taskInFront(
                                rowClass,
                                since.isAfter(now) ? now : since.minusMillis(1),
                                row -> memory.isClosed(row, now) || memory.isResting(row, now))
                        .filter(row -> row.at().isBefore(since));
    }

    private Predicate<OutboxRow> isReady(Instant now) {
        return row -> !Claimer.isTask(row) && !memory.isResting(row, now);
    }

    /**
     * Suspects among themselves get company, and only a few of them at once, so that it is asked before all of them were
     * refused again. Echoes are no company, as they mostly come to nothing; they are left for later.
     */
    private List<Claim> accompanied(List<Claim> claims, RowClass rowClass) {
        boolean isAccompanied =
                claims.stream().anyMatch(claim -> !claim.isEcho() && !memory.isSuspect(claim.subject()));
        List<Claim> some = claims.stream()
                .filter(claim -> memory.isSuspect(claim.subject()))
                .limit(FEW)
                .collect(Collectors.toCollection(ArrayList::new));
        if (isAccompanied || some.isEmpty()) {
            return claims;
        }
        witness.besides(some.get(0))
                .filter(subject ->
                        some.stream().noneMatch(claim -> claim.subject().equals(subject)))
                .flatMap(subject -> {
                    witness.call(subject, some.get(0), rowClass);
                    return claimer.claimOf(subject);
                })
                .ifPresent(some::add);
        return some;
    }

    /** Only what comes after something that was taken can be refused for good. */
    private List<Claim> suspectsLast(List<Claim> claims) {
        return claims.stream()
                .sorted(Comparator.comparing((Claim claim) -> memory.isSuspect(claim.subject())))
                .toList();
    }
}
