package io.indexrelay.poll;

import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Ledger;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.delivery.LedgerKey;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.poll.Sightings.Sighting;
import io.indexrelay.poll.Watch.Difference;
import io.indexrelay.poll.Watch.Seen;
import io.indexrelay.poll.Watch.Sight;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at everything watched, a page at a time, and queues what differs from what is remembered. Rows and the remembered
 * fingerprints are written in one transaction, so a process that ends in between loses nothing; what happened while none
 * ran is noticed by the first poll of the next.
 *
 * <p>What appears is queued only when receivers may have it or a sync has begun to list: before that nobody has it, and
 * the sync will list it. So the first poll after an installation queues nothing, whereas a watch that comes with an update
 * has everything read once, because what changed before it was watched nobody has noticed.
 *
 * <p>In memory stand one page and, for the running look, one number for each subject seen. {@link #step()} is for one thread at
 * a time, {@link #states()} for any.
 */
public final class Polls {

    private static final Logger log = LoggerFactory.getLogger(Polls.class);
    private static final int PAGE = 500;
    private static final int REMEMBERED_JOBS = 1000;

    private final List<Watch> watches;
    private final Sightings sightings;
    private final Outbox outbox;
    private final Jobs jobs;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;
    private final Map<String, WatchState> states = new ConcurrentHashMap<>();

    /** What was queued because receivers have it and it is not seen; once, until it is seen again. */
    private final Set<Subject> told = new HashSet<>();

    private int current;
    private String cursor = "";
    private long vanishedAfter = -1;
    private Set<Long> seen = new HashSet<>();

    /**
     * How a watch is.
     *
     * @param lastDone when a whole look ended well; null before the first since the start of this node
     * @param failures polls that failed since the start of this node
     * @param trouble why the last one failed; {@code ""} when it did not
     */
    public record WatchState(String name, @Nullable Instant lastDone, long failures, String trouble) {}

    public Polls(
            List<Watch> watches,
            Sightings sightings,
            Outbox outbox,
            Jobs jobs,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        this.watches = List.copyOf(watches);
        this.sightings = sightings;
        this.outbox = outbox;
        this.jobs = jobs;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does one page of one watch; false when every watch was looked at, or there is none. */
    public boolean step() {
        if (watches.isEmpty()) {
            return false;
        }
        Watch watch = watches.get(current);
        try {
            if (vanishedAfter < 0) {
                look(watch);
            } else {
                vanished(watch);
            }
        } catch (RuntimeException | LinkageError e) {
            failed(watch, e);
            begin(current + 1);
        }
        boolean isDone = current == watches.size();
        if (isDone) {
            reset();
        }
        return !isDone;
    }

    /** Begins anew with the next step: after the office was lost. */
    public void reset() {
        begin(0);
    }

    /** In the order of the watches. */
    public List<WatchState> states() {
        return watches.stream().map(watch -> state(watch.name())).toList();
    }

    private void look(Watch watch) {
        Sight sight = watch.look(cursor, PAGE);
        for (int from = 0; from < sight.seen().size(); from += PAGE) {
            compare(
                    watch,
                    sight.seen()
                            .subList(from, Math.min(from + PAGE, sight.seen().size())));
        }
        if (sight.next() == null) {
            vanishedAfter = 0;
        } else {
            cursor = sight.next();
        }
    }

    private void compare(Watch watch, List<Seen> page) {
        Map<Subject, String> now = new LinkedHashMap<>();
        page.forEach(one -> now.put(one.subject(), fingerprint(one.state())));
        now.keySet().forEach(subject -> seen.add(brief(subject)));
        Map<Subject, String> before = sightings.find(watch.name(), now.keySet());
        Map<Subject, String> others = new LinkedHashMap<>(now);
        others.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
        if (others.isEmpty()) {
            return;
        }
        // After the look: what a sync that begins later lists is not older than what was looked at.
        Set<Subject> silent = newToAll(others.keySet(), before.keySet());
        List<NewRow> rows = new ArrayList<>();
        for (Subject subject : others.keySet()) {
            if (!silent.contains(subject)) {
                rows.addAll(
                        rows(watch, subject, before.containsKey(subject) ? Difference.CHANGED : Difference.APPEARED));
            }
        }
        transactions.inTransaction(() -> {
            outbox.add(rows);
            sightings.save(watch.name(), others);
            return rows;
        });
    }

    /** What appeared, and neither receivers nor a sync can have got. */
    private Set<Subject> newToAll(Set<Subject> others, Set<Subject> remembered) {
        Set<Subject> appeared = new HashSet<>(others);
        appeared.removeAll(remembered);
        if (appeared.isEmpty() || isListed()) {
            return Set.of();
        }
        List<LedgerKey> keys = appeared.stream()
                .map(subject -> new LedgerKey(subject, subject))
                .toList();
        ledger.find(keys).keySet().forEach(key -> appeared.remove(key.subject()));
        return appeared;
    }

    private boolean isListed() {
        return jobs.newest(REMEMBERED_JOBS).stream()
                .anyMatch(job -> job.kind().equals(Backfill.KIND)
                        && !job.startedVersion().isEmpty());
    }

    private void vanished(Watch watch) {
        List<Sighting> page = sightings.list(watch.name(), vanishedAfter, PAGE);
        Set<Subject> gone = page.stream()
                .map(Sighting::subject)
                .filter(subject -> !seen.contains(brief(subject)))
                .collect(Collectors.toSet());
        if (!gone.isEmpty()) {
            List<NewRow> rows = gone.stream()
                    .sorted()
                    .flatMap(subject -> rows(watch, subject, Difference.VANISHED).stream())
                    .toList();
            transactions.inTransaction(() -> {
                outbox.add(rows);
                sightings.forget(watch.name(), gone);
                return rows;
            });
        }
        if (page.size() < PAGE) {
            addUnnoticed(watch, gone);
            done(watch);
            begin(current + 1);
        } else {
            vanishedAfter = page.get(page.size() - 1).id();
        }
    }

    /** Documents that receivers have and that were never seen here: they came and went between two polls. */
    private void addUnnoticed(Watch watch, Set<Subject> noticed) {
        Kind kind = watch.documents();
        if (kind == null) {
            return;
        }
        String after = "";
        List<LedgerEntry> page;
        do {
            page = ledger.list(kind, after, PAGE);
            for (LedgerEntry entry : page) {
                Subject subject = entry.key().subject();
                after = subject.toString();
                if (entry.state() != SentState.PRESENT || seen.contains(brief(subject))) {
                    told.remove(subject);
                } else if (!noticed.contains(subject) && told.add(subject)) {
                    outbox.add(rows(watch, subject, Difference.VANISHED));
                }
            }
        } while (page.size() == PAGE);
    }

    private List<NewRow> rows(Watch watch, Subject subject, Difference difference) {
        Instant now = clock.instant();
        return watch.changes(subject, difference).stream()
                .map(change -> NewRow.of(change, now))
                .toList();
    }

    private void begin(int watch) {
        current = watch;
        cursor = "";
        vanishedAfter = -1;
        seen = new HashSet<>();
    }

    private void done(Watch watch) {
        WatchState before = state(watch.name());
        if (!before.trouble().isEmpty()) {
            log.info("Watching {} works again", watch.name());
        }
        states.put(watch.name(), new WatchState(watch.name(), clock.instant(), before.failures(), ""));
    }

    private void failed(Watch watch, Throwable e) {
        WatchState before = state(watch.name());
        String trouble = "it could not be looked at: " + e.getClass().getSimpleName();
        if (before.trouble().equals(trouble)) {
            log.warn("Watching {} failed again: {}", watch.name(), e.toString());
        } else {
            log.warn("Watching {} failed; it is tried again with the next poll", watch.name(), e);
        }
        states.put(watch.name(), new WatchState(watch.name(), before.lastDone(), before.failures() + 1, trouble));
    }

    private WatchState state(String name) {
        return states.getOrDefault(name, new WatchState(name, null, 0, ""));
    }

    private static String fingerprint(String state) {
        return HexFormat.of().formatHex(sha256(state));
    }

    private static long brief(Subject subject) {
        return ByteBuffer.wrap(sha256(subject.toString())).getLong();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
