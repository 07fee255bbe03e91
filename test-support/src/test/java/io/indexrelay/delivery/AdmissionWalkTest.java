package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.backfill.ContentLister.Listing;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.Version;
import io.indexrelay.scope.Admission;
import io.indexrelay.scope.Admission.Consequences;
import io.indexrelay.testsupport.AroundPorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The walk that compares what may leave with what receivers have, piece by piece, with a listing of the test's own. */
class AdmissionWalkTest {

    private static final Subject PROJECT = Subject.of(Kind.PROJECT, 1);
    private static final Subject SPACE = Subject.of(Kind.SPACE, 1);
    private static final Subject PAGE = Bench.page(1);

    private final Bench bench = new Bench();
    private final Map<String, List<Listed>> phases = new TreeMap<>();
    private final List<Listed> descendants = new ArrayList<>();
    private final List<Listed> dependents = new ArrayList<>();
    private final Set<Subject> closed = new HashSet<>();
    private final Set<Subject> unknown = new HashSet<>();
    private final List<Map<Subject, Boolean>> asked = new ArrayList<>();
    private final List<Subject> follows = new ArrayList<>();
    private int noted;
    private int pieces;

    private final Admission limits = new Admission() {
        @Override
        public Optional<String> refusal(Subject document, Access access) {
            return refusal(document);
        }

        @Override
        public Optional<String> refusal(Subject document) {
            if (unknown.contains(document)) {
                throw new IllegalStateException("the product does not answer");
            }
            return closed.contains(document) ? Optional.of("not for the app user") : Optional.empty();
        }

        @Override
        public boolean isAskedByWalks() {
            return true;
        }

        @Override
        public Consequences after(Map<Subject, Boolean> read) {
            asked.add(Map.copyOf(read));
            return new Consequences(follows, () -> noted++);
        }
    };

    @BeforeEach
    void aBackfillHasBegun() {
        Instant now = bench.clock.instant();
        bench.jobs.create(new Job(0, Backfill.KIND, "all", State.DONE, 0, "", "", 0, 0, 0, "1", now, now, ""));
    }

    @Test
    void asksForEverythingOnceHoweverManyThereAre() {
        List<Subject> pages = pages(1, 1203);
        list("1-content", pages);
        list("2-more", List.of(Subject.of(Kind.ISSUE, 5)));
        List<NewRow> rows = walk(Consequences.EVERYTHING);

        assertThat(rows).extracting(NewRow::subject).doesNotHaveDuplicates().hasSize(1204);
        assertThat(rows).extracting(NewRow::subject).containsAll(pages).contains(Subject.of(Kind.ISSUE, 5));
        assertThat(rows).allMatch(row -> row.kind() == ChangeKind.UPSERTED && row.rowClass() == RowClass.CONTENT);
    }

    @Test
    void makesRowsOfThoseAloneThatComeInOrGoOut() {
        list("content", List.of(Bench.page(1), Bench.page(2), Bench.page(3), Bench.page(4)));
        list("sets", List.of(new Subject(Kind.ACCESS_SET, "space:1"), new Subject(Kind.USER, "anna-key")));
        had(Bench.page(1), Bench.page(2));
        closed.addAll(List.of(Bench.page(2), Bench.page(3)));

        assertThat(told(walk(Consequences.EVERYTHING)))
                .containsExactly("ACCESS ACCESS_CHANGED page/2", "CONTENT UPSERTED page/4");
    }

    /** So that each gets a row and is decided, or hidden, when that is read: a walk may not leave it as it is. */
    @Test
    void makesARowOfWhatNobodyCanTellAbout() {
        list("content", List.of(Bench.page(1), Bench.page(2)));
        had(Bench.page(1));
        unknown.addAll(List.of(Bench.page(1), Bench.page(2)));

        assertThat(told(walk(Consequences.EVERYTHING)))
                .containsExactly("ACCESS ACCESS_CHANGED page/1", "CONTENT UPSERTED page/2");
    }

    @Test
    void letsNothingInBeforeABackfillHasBegunAndStillTakesOut() {
        bench.jobs.newest(1).forEach(job -> bench.jobs.delete(job.id()));
        list("content", List.of(Bench.page(1), Bench.page(2)));
        had(Bench.page(1));
        closed.add(Bench.page(1));

        assertThat(told(walk(Consequences.EVERYTHING))).containsExactly("ACCESS ACCESS_CHANGED page/1");
        assertThat(newWalk().isAsked()).isFalse();
        aBackfillHasBegun();
        assertThat(newWalk().isAsked()).isTrue();
    }

    /** Else the next change of one of them would look like its first, and would walk for nothing, or not at all. */
    @Test
    void remembersOnItsWayWhatTheAppUserHasOfEachSet() {
        Subject set = new Subject(Kind.ACCESS_SET, "space:1");
        list("1-sets", List.of(set));
        list("2-content", pages(1, 3));
        walk(Consequences.EVERYTHING);
        assertThat(asked).containsExactly(Map.of(set, false));
        assertThat(noted).isEqualTo(1);

        follows.add(Consequences.EVERYTHING);
        walk(Consequences.EVERYTHING);
        assertThat(noted)
                .as("what asks for this walk once more is not noted by it")
                .isEqualTo(1);
    }

    @Test
    void endsWhereThePhaseItStoodAtIsNoMore() {
        list("content", pages(1, 3));
        Chunk piece = newWalk().piece(task(Consequences.EVERYTHING), job(Unfolding.PRODUCT, "phase-of-before 17"));

        assertThat(piece.isLast()).isTrue();
        assertThat(piece.rows()).isEmpty();
    }

    /** Filters and the like lie in no project, and may be shared with one: phases of other things are left at once. */
    @Test
    void asksAfterAProjectForAllThatStandsAloneAndForNothingElse() {
        List<Subject> filters = Stream.concat(
                        IntStream.rangeClosed(1, 501).mapToObj(n -> Subject.of(Kind.FILTER, 10_000 + n)),
                        Stream.of(Subject.of(Kind.DASHBOARD, 1)))
                .toList();
        list(
                "1-issues",
                IntStream.range(0, 1600)
                        .mapToObj(n -> Subject.of(Kind.ISSUE, n))
                        .toList());
        list("2-alone", filters);
        descendants.add(listed(new Subject(Kind.REQUEST_TYPE, "1")));
        List<NewRow> rows = walk(PROJECT);

        assertThat(rows)
                .extracting(NewRow::subject)
                .contains(PROJECT, new Subject(Kind.REQUEST_TYPE, "1"))
                .containsAll(filters)
                .hasSize(filters.size() + 2);
        assertThat(pieces)
                .as("the project, what is known of it, and 1 + 2 pieces of phases")
                .isEqualTo(5);
        assertThat(asked).isEmpty();
    }

    @Test
    void asksOfASpaceForNothingOutsideIt() {
        list("content", pages(1, 3));
        had(Bench.page(9));
        closed.add(Bench.page(9));

        assertThat(told(walk(SPACE))).containsExactly("CONTENT UPSERTED space/1");
    }

    @Test
    void walksABigSubtreeInPiecesAndWhatHangsOnEachWithIt() {
        IntStream.rangeClosed(101, 230).forEach(n -> descendants.add(listed(Bench.page(n))));
        Subject comment = Subject.of(Kind.COMMENT, 70);
        dependents.add(new Listed(comment, Bench.page(229)));
        List<NewRow> rows = walk(PAGE);

        assertThat(rows)
                .extracting(NewRow::subject)
                .hasSize(132)
                .doesNotHaveDuplicates()
                .containsAll(pages(101, 230))
                .contains(PAGE, comment);
        assertThat(pieces).as("50, 50, 30, and what is known").isEqualTo(4);
    }

    @Test
    void leavesASubtreeOfItsOwnToAWalkOfItsOwn() {
        descendants.add(new Listed(PAGE, PAGE, true));
        descendants.add(new Listed(Bench.page(2), Bench.page(2), true));
        descendants.add(listed(Bench.page(3)));
        had(PAGE);

        assertThat(told(walk(PAGE))).containsExactly("ACCESS ADMITTED page/2", "CONTENT UPSERTED page/3");
    }

    /** Its withdrawal has receivers drop all that it contains; rows for each of these would be for nothing. */
    @Test
    void takesNothingOutSinglyThatGoesWithItsContainer() {
        descendants.add(listed(Bench.page(2)));
        had(SPACE, Bench.page(2));
        closed.addAll(List.of(SPACE, Bench.page(2)));
        assertThat(told(walk(SPACE))).containsExactly("ACCESS ACCESS_CHANGED space/1");

        had(PROJECT);
        closed.add(PROJECT);
        Subject filter = Subject.of(Kind.FILTER, 5);
        had(filter);
        closed.add(filter);
        list("alone", List.of(filter));
        assertThat(told(walk(PROJECT)))
                .containsExactly("ACCESS ACCESS_CHANGED project/1", "ACCESS ACCESS_CHANGED filter/5");
    }

    @Test
    void bringsNothingSinglyThatComesAgainWithItsContainer() {
        descendants.add(listed(Bench.page(2)));
        save(SPACE, null, SentState.DELETED);

        assertThat(told(walk(SPACE))).containsExactly("CONTENT UPSERTED space/1");
    }

    @Test
    void asksForTheContentsOfAContainerThatStaysOrIsNew() {
        descendants.add(listed(Bench.page(2)));
        assertThat(told(walk(SPACE)))
                .as("receivers never had it, so nothing brings them its contents")
                .containsExactly("CONTENT UPSERTED space/1", "CONTENT UPSERTED page/2");

        had(SPACE, Bench.page(2));
        closed.add(Bench.page(2));
        assertThat(told(walk(SPACE))).containsExactly("ACCESS ACCESS_CHANGED page/2");
    }

    /** What the product does not list any more is known to receivers all the same. */
    @Test
    void takesOutWhatReceiversKnowOfAContainerHoweverMuch() {
        had(SPACE);
        pages(1, 1001).forEach(page -> save(page, SPACE, SentState.PRESENT));
        closed.addAll(pages(1, 1001));
        List<NewRow> rows = walk(SPACE);

        assertThat(rows).hasSize(1001).allMatch(row -> row.kind() == ChangeKind.ACCESS_CHANGED);
        assertThat(rows).extracting(NewRow::subject).containsAll(pages(1, 1001));
    }

    @Test
    void leavesWhatReceiversKnowTooDeepToAWalkOfItsOwn() {
        Subject above = PAGE;
        for (int depth = 0; depth < 40; depth++) {
            Subject page = Bench.page(1_000_000_000_000L + depth);
            save(page, null, above, SentState.PRESENT);
            closed.add(page);
            above = page;
        }
        had(PAGE);
        List<NewRow> rows = walk(PAGE);

        assertThat(rows).anySatisfy(row -> {
            assertThat(row.kind()).isEqualTo(ChangeKind.ADMITTED);
            assertThat(row.rowClass()).isEqualTo(RowClass.ACCESS);
        });
        assertThat(rows)
                .filteredOn(row -> row.kind() == ChangeKind.ACCESS_CHANGED)
                .hasSizeGreaterThan(15);
    }

    /** From the first piece to the last. */
    private List<NewRow> walk(Subject subject) {
        List<NewRow> rows = new ArrayList<>();
        AdmissionWalk walk = newWalk();
        Chunk piece = walk.piece(task(subject), job(Unfolding.PRODUCT, ""));
        for (pieces = 1; !piece.isLast(); pieces++) {
            assertThat(pieces).as("it never comes to its end").isLessThan(100);
            rows.addAll(piece.rows());
            piece = walk.piece(task(subject), job(piece.phase(), piece.cursor()));
        }
        rows.addAll(piece.rows());
        return rows;
    }

    private AdmissionWalk newWalk() {
        AroundPorts listing = call -> switch (call.name()) {
            case "ContentLister.phases" -> List.copyOf(phases.keySet());
            case "ContentLister.list" -> listing(call);
            case "ContentLister.descendants" -> page(descendants, call.argument(1, String.class), 50);
            case "ContentLister.dependents" -> page(dependents, call.argument(1, String.class), Chunks.SIZE).stream()
                    .filter(one -> one.partitionKey().equals(call.argument(0, Subject.class)))
                    .toList();
            default -> call.proceed();
        };
        DeliveryPorts ports = bench.ports();
        return new AdmissionWalk(
                new DeliveryPorts(
                        ports.outbox(),
                        ports.ledger(),
                        ports.jobs(),
                        ports.terms(),
                        ports.transactions(),
                        ports.snapshots(),
                        ports.access(),
                        ports.people(),
                        ports.priorities(),
                        listing.wrap(ContentLister.class, bench.product),
                        ports.transport(),
                        ports.deliveries(),
                        ports.deadLetters(),
                        ports.attachments(),
                        ports.findings(),
                        limits),
                new LedgerBook(bench.ledger),
                bench.clock);
    }

    private Listing listing(AroundPorts.Call call) {
        List<Listed> page = page(
                phases.getOrDefault(call.argument(1, String.class), List.of()),
                call.argument(2, String.class),
                Chunks.SIZE);
        return new Listing(
                page,
                page.size() < Chunks.SIZE
                        ? null
                        : page.get(page.size() - 1).subject().toString());
    }

    private static List<Listed> page(List<Listed> all, String after, int limit) {
        int from = after.isEmpty()
                ? 0
                : 1 + all.stream().map(one -> one.subject().toString()).toList().indexOf(after);
        return all.stream().skip(from).limit(limit).toList();
    }

    private void list(String phase, List<Subject> subjects) {
        phases.put(phase, subjects.stream().map(AdmissionWalkTest::listed).toList());
    }

    private static Listed listed(Subject subject) {
        return new Listed(subject, Change.keyOf(subject));
    }

    private void had(Subject... subjects) {
        for (Subject subject : subjects) {
            save(subject, null, SentState.PRESENT);
        }
    }

    private void save(Subject subject, @Nullable Subject container, SentState state) {
        save(subject, container, null, state);
    }

    private void save(Subject subject, @Nullable Subject container, @Nullable Subject parent, SentState state) {
        bench.ledger.save(List.of(new LedgerEntry(
                new LedgerKey(subject, Change.keyOf(subject)),
                state,
                Version.NONE,
                new Version(1, 1),
                "",
                "",
                "",
                container,
                parent)));
    }

    private OutboxRow task(Subject subject) {
        Instant now = bench.clock.instant();
        return new OutboxRow(
                1, RowClass.ACCESS, now, subject, Change.keyOf(subject), ChangeKind.ADMITTED, Cause.FOLLOW_UP, now);
    }

    private Job job(String phase, String cursor) {
        Instant now = bench.clock.instant();
        return new Job(0, Expansion.SUBTREE, "x", State.RUNNING, 1, phase, cursor, 0, 0, 0, "", now, now, "");
    }

    private static List<Subject> pages(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Bench::page).toList();
    }

    private static List<String> told(List<NewRow> rows) {
        return rows.stream()
                .map(row -> row.rowClass() + " " + row.kind() + " " + row.subject())
                .toList();
    }
}
