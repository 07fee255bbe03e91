package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Frozen.Part;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Nothing of another class starts while a row of class 1 waits that was captured earlier. A row that is due waits; what is
 * postponed is held by its predicate, or could not be read, and keeps back only itself. So the barrier stands in the table
 * and outlives a restart. What was captured before the oldest row that waits may go: else a steady stream of class 1 would
 * keep back everything else for ever.
 */
final class Barrier {

    private static final int PAGE = 500;

    private final Outbox outbox;
    private final Memory memory;

    Barrier(Outbox outbox, Memory memory) {
        this.outbox = outbox;
        this.memory = memory;
    }

    /**
     * What was captured from then on must wait: {@link Instant#MAX} when nothing of class 1 waits, {@link Instant#EPOCH}
     * when there is too much of it to look at. Captures on other nodes carry those nodes' time, so it is a little earlier
     * than the capture of the oldest row that waits.
     */
    Instant since(Instant now) {
        return since(now, row -> true);
    }

    private Instant since(Instant now, Predicate<OutboxRow> counts) {
        List<OutboxRow> waiting = outbox.due(RowClass.ACCESS, now, Instant.EPOCH, 0, PAGE);
        return waiting.size() == PAGE
                ? Instant.EPOCH
                : waiting.stream()
                        .filter(counts)
                        .map(OutboxRow::at)
                        .min(Instant::compareTo)
                        .map(oldest -> oldest.minus(NewRow.CLOCKS_APART))
                        .orElse(Instant.MAX);
    }

    /**
     * Those parts that still may go after they were read. What was read may be newer than the claimed rows: if something of
     * class 1 has come by now, then nothing goes whose subject got another row since. A held row that has become due meanwhile,
     * to be looked at once more, is none that has come.
     */
    List<Part> passing(List<Part> parts, Instant now) {
        Instant since = since(now, row -> !memory.isHeld(row, now));
        if (since.equals(Instant.MAX) || parts.isEmpty()) {
            return parts;
        }
        Set<Subject> changed = changed(parts);
        return parts.stream()
                .filter(part -> isBefore(part.claim(), since)
                        && part.claim().rows().stream().noneMatch(row -> changed.contains(row.subject())))
                .toList();
    }

    static boolean isBefore(Claim claim, Instant since) {
        return claim.rows().stream().allMatch(row -> row.at().isBefore(since));
    }

    private Set<Subject> changed(List<Part> parts) {
        Set<Long> claimed = new HashSet<>();
        Set<Subject> subjects = new HashSet<>();
        for (Part part : parts) {
            claimed.addAll(part.claim().ids());
            part.claim().rows().forEach(row -> subjects.add(row.subject()));
        }
        Set<Subject> changed = new HashSet<>();
        for (List<Subject> chunk : Chunks.of(List.copyOf(subjects))) {
            outbox.ofSubjects(chunk).stream()
                    .filter(row -> !claimed.contains(row.id()))
                    .forEach(row -> changed.add(row.subject()));
        }
        return changed;
    }
}
