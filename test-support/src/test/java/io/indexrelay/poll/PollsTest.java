package io.indexrelay.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Ledger;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.delivery.LedgerKey;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.payload.Version;
import io.indexrelay.testsupport.Crash;
import io.indexrelay.testsupport.MutableClock;
import io.indexrelay.testsupport.memory.InMemoryJobs;
import io.indexrelay.testsupport.memory.InMemoryLedger;
import io.indexrelay.testsupport.memory.InMemoryOutbox;
import io.indexrelay.testsupport.memory.InMemorySightings;
import io.indexrelay.testsupport.memory.InMemoryStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PollsTest {

    private final MutableClock clock = MutableClock.started();
    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryOutbox outbox = new InMemoryOutbox(store);
    private final InMemoryJobs jobs = new InMemoryJobs(store);
    private final InMemoryLedger ledger = new InMemoryLedger(store);
    private final InMemorySightings sightings = new InMemorySightings(store);
    private final Priorities priorities = new Priorities("priorities");
    private final Priorities others = new Priorities("others");
    private Polls polls = polls(new Crash.Points(-1, false));

    @Test
    void remembersWithoutAWordWhatTheFirstSyncWillList() {
        priorities.states.put("1", "High");
        assertThat(poll()).isEmpty();

        priorities.states.put("1", "Higher");
        assertThat(poll()).containsExactly("priority/1 changed");
    }

    @Test
    void noticesWhatChangedAppearedAndVanishedWhileNothingRan() {
        syncHasListed();
        priorities.states.putAll(Map.of("1", "High", "2", "Low", "3", "Same"));
        poll();
        priorities.states.put("1", "Higher");
        priorities.states.remove("2");
        priorities.states.put("4", "New");
        polls = polls(new Crash.Points(-1, false));

        assertThat(poll())
                .containsExactlyInAnyOrder("priority/1 changed", "priority/2 vanished", "priority/4 appeared");
        assertThat(poll()).isEmpty();
        priorities.states.put("2", "Low");
        assertThat(poll()).containsExactly("priority/2 appeared");
    }

    /** A watch that comes with an update knows nothing of what changed before: everything is read once. */
    @Test
    void tellsOnceWhatASyncMayHaveListedBeforeItWasWatched() {
        syncHasListed();
        priorities.states.put("1", "High");

        assertThat(poll()).containsExactly("priority/1 appeared");
        assertThat(poll()).isEmpty();
    }

    @Test
    void tellsOnceWhatReceiversHaveBeforeItWasWatched() {
        Subject sent = new Subject(Kind.PRIORITY, "1");
        ledger.save(List.of(new LedgerEntry(
                new LedgerKey(sent, sent),
                SentState.PRESENT,
                Version.NONE,
                new Version(1, 5),
                "",
                "",
                "",
                null,
                null)));
        priorities.states.putAll(Map.of("1", "High", "2", "Low"));

        assertThat(poll()).containsExactly("priority/1 appeared");
    }

    /** Created and archived between two polls: no look ever saw it, but receivers have it. */
    @Test
    void tellsOnceOfADocumentThatReceiversHaveAndNoLookEverSaw() {
        Subject sent = new Subject(Kind.PRIORITY, "7");
        ledger.save(List.of(new LedgerEntry(
                new LedgerKey(sent, sent),
                SentState.PRESENT,
                Version.NONE,
                new Version(1, 5),
                "",
                "",
                "",
                null,
                null)));
        assertThat(poll()).isEmpty();

        priorities.areDocuments = true;

        assertThat(poll()).containsExactly("priority/7 vanished");
        assertThat(poll()).isEmpty();
    }

    @Test
    void takesManyInPages() {
        syncHasListed();
        for (int n = 0; n < 1203; n++) {
            priorities.states.put(String.format(Locale.ROOT, "%04d", n), "state");
        }
        assertThat(poll()).hasSize(1203).doesNotHaveDuplicates();
        assertThat(priorities.mostAtOnce).isLessThanOrEqualTo(500);
        assertThat(poll()).isEmpty();

        priorities.states.clear();
        assertThat(poll()).hasSize(1203).allMatch(one -> one.endsWith("vanished"));
        assertThat(sightings.list("priorities", 0, 5)).isEmpty();
    }

    @Test
    void countsAndNamesAFailureAndGoesOnWithTheNext() {
        syncHasListed();
        priorities.broken = true;
        others.states.put("9", "state");
        assertThat(poll()).containsExactly("priority/9 appeared");
        poll();
        assertThat(polls.states().get(0).failures()).isEqualTo(2);
        assertThat(polls.states().get(0).trouble()).contains("IllegalStateException");
        assertThat(polls.states().get(0).lastDone()).isNull();
        assertThat(polls.states().get(1).lastDone()).isEqualTo(clock.instant());

        priorities.broken = false;
        priorities.states.put("1", "High");
        assertThat(poll()).containsExactly("priority/1 appeared");
        assertThat(polls.states().get(0).trouble()).isEmpty();
        assertThat(polls.states().get(0).failures()).isEqualTo(2);
    }

    @Test
    void takesNothingForVanishedWhenTheLookBreaksOff() {
        syncHasListed();
        for (int n = 0; n < 700; n++) {
            priorities.states.put(String.format(Locale.ROOT, "%04d", n), "state");
        }
        poll();
        priorities.breaksAfter = "0100";

        assertThat(poll()).isEmpty();
        assertThat(sightings.list("priorities", 0, 1000)).hasSize(700);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void losesNothingWhereverItCrashes(boolean isAfter) {
        syncHasListed();
        priorities.states.putAll(Map.of("1", "state 0", "2", "state 0"));
        poll();
        for (int at = 0; ; at++) {
            String state = "state " + at + isAfter;
            priorities.states.put("1", state);
            priorities.states.put("new " + at, state);
            String gone = "new " + (at - 1);
            priorities.states.remove(gone);
            polls = polls(new Crash.Points(at, isAfter));
            boolean crashed = false;
            List<String> told = new ArrayList<>();
            try {
                told.addAll(poll());
            } catch (Crash crash) {
                crashed = true;
                told.addAll(taken());
            }
            polls = polls(new Crash.Points(-1, false));
            told.addAll(poll());
            assertThat(told).contains("priority/1 changed", "priority/new " + at + " appeared");
            assertThat(at == 0 || told.contains("priority/" + gone + " vanished"))
                    .as("%s is noticed after a crash at call %s", gone, at)
                    .isTrue();
            if (!crashed) {
                assertThat(at).isGreaterThan(6);
                return;
            }
        }
    }

    private Polls polls(Crash.Points points) {
        return new Polls(
                List.of(priorities, others),
                points.wrap(Sightings.class, sightings),
                points.wrap(Outbox.class, outbox),
                points.wrap(Jobs.class, jobs),
                points.wrap(Ledger.class, ledger),
                points.wrap(Transactions.class, store),
                clock);
    }

    /** One look at everything; what it queued. */
    private List<String> poll() {
        int steps = 0;
        while (polls.step()) {
            assertThat(++steps).isLessThan(100);
        }
        return taken();
    }

    private List<String> taken() {
        List<OutboxRow> rows = outbox.all();
        outbox.delete(rows.stream().map(OutboxRow::id).toList());
        return rows.stream()
                .map(row -> row.subject() + " " + row.cause().name())
                .toList();
    }

    private void syncHasListed() {
        jobs.create(new Job(
                0,
                Backfill.KIND,
                Backfill.ALL,
                State.RUNNING,
                1,
                "",
                "",
                0,
                0,
                0,
                "1:5",
                clock.instant(),
                clock.instant(),
                ""));
    }

    /** A product's priorities, looked at a page at a time. */
    private static final class Priorities implements Watch {
        private boolean areDocuments;

        @Override
        public @Nullable Kind documents() {
            return areDocuments ? Kind.PRIORITY : null;
        }

        final TreeMap<String, String> states = new TreeMap<>();
        private final String name;
        boolean broken;
        int mostAtOnce;

        @Nullable
        String breaksAfter;

        Priorities(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Sight look(String after, int limit) {
            if (broken || (breaksAfter != null && after.compareTo(breaksAfter) > 0)) {
                throw new IllegalStateException("the product does not answer");
            }
            List<Seen> page = states.tailMap(after, false).entrySet().stream()
                    .limit(limit)
                    .map(one -> new Seen(new Subject(Kind.PRIORITY, one.getKey()), one.getValue()))
                    .toList();
            mostAtOnce = Math.max(mostAtOnce, page.size());
            return new Sight(
                    page,
                    page.size() < limit
                            ? null
                            : page.get(page.size() - 1).subject().id());
        }

        @Override
        public List<Change> changes(Subject subject, Difference difference) {
            Cause cause = new Cause(difference.name().toLowerCase(Locale.ROOT));
            return List.of(Change.of(subject, ChangeKind.UPSERTED, cause, false));
        }
    }
}
