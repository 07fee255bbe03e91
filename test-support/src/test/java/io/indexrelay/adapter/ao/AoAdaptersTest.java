package io.indexrelay.adapter.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.delivery.LedgerKey;
import io.indexrelay.delivery.Terms.Term;
import io.indexrelay.identity.Instance;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only the tables can get wrong: limits of statements, overflow rows, races for a unique column. */
class AoAdaptersTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123Z");
    private static final Subject PAGE = Subject.of(Kind.PAGE, 98305);

    @ParameterizedTest
    @MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
    void anOutboxRowComesBackAsItWent(String database) {
        AoOutbox outbox = new AoOutbox(RealActiveObjects.on(database).activeObjects());
        NewRow row = row(1);
        outbox.add(List.of(row));

        List<OutboxRow> due = outbox.due(RowClass.CONTENT, NOON, Instant.EPOCH, 0, 10);

        assertThat(due).hasSize(1);
        OutboxRow read = due.get(0);
        assertThat(new NewRow(
                        read.rowClass(),
                        read.due(),
                        read.subject(),
                        read.partitionKey(),
                        read.kind(),
                        read.cause(),
                        read.at()))
                .isEqualTo(row);
        assertThat(outbox.due(RowClass.CONTENT, NOON.minusMillis(1), Instant.EPOCH, 0, 10))
                .isEmpty();
        assertThat(outbox.due(RowClass.ACCESS, NOON, Instant.EPOCH, 0, 10)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
    void moreRowsThanFitAStatementAreAddedPagedPostponedAndDeleted(String database) {
        AoOutbox outbox = new AoOutbox(RealActiveObjects.on(database).activeObjects());
        outbox.add(IntStream.range(0, 1203).mapToObj(AoAdaptersTest::row).toList());

        List<Long> ids = new ArrayList<>();
        List<OutboxRow> page = outbox.due(RowClass.CONTENT, NOON, Instant.EPOCH, 0, 500);
        while (!page.isEmpty()) {
            page.forEach(row -> ids.add(row.id()));
            OutboxRow last = page.get(page.size() - 1);
            page = outbox.due(RowClass.CONTENT, NOON, last.due(), last.id(), 500);
        }
        assertThat(ids).hasSize(1203).doesNotHaveDuplicates().isSorted();
        assertThat(outbox.counts().total()).isEqualTo(1203);

        outbox.postpone(ids, NOON.plusSeconds(60));
        assertThat(outbox.due(RowClass.CONTENT, NOON, Instant.EPOCH, 0, 500)).isEmpty();
        assertThat(outbox.ofSubjects(List.of(Subject.of(Kind.PAGE, 1), Subject.of(Kind.PAGE, 2))))
                .hasSize(2);

        assertThat(outbox.delete(ids)).isEqualTo(1203);
        assertThat(outbox.delete(ids)).isZero();
        assertThat(outbox.counts().oldest()).isNull();
    }

    @ParameterizedTest
    @MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
    void oneOfTwoTakesATerm(String database) {
        ActiveObjects ao = RealActiveObjects.on(database).activeObjects();
        AoTerms terms = new AoTerms(ao);
        Term mine = new Term(7, "token-1", "node-a", NOON);

        assertThat(terms.highest()).isEmpty();
        assertThat(terms.take(mine)).isTrue();
        assertThat(terms.take(new Term(7, "token-2", "node-a", NOON))).isFalse();
        assertThat(terms.take(new Term(9, "token-3", "node-b", NOON))).isTrue();
        assertThat(terms.highest().orElseThrow().node()).isEqualTo("node-b");

        assertThat(terms.beat(mine, NOON.plusSeconds(5))).isTrue();
        terms.deleteBelow(9);
        assertThat(terms.beat(mine, NOON.plusSeconds(6))).isFalse();
        assertThat(terms.highest()).contains(new Term(9, "token-3", "node-b", NOON));
    }

    @ParameterizedTest
    @MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
    void thereIsOneIdentity(String database) {
        AoInstances instances = new AoInstances(RealActiveObjects.on(database).activeObjects(), Clock.systemUTC());

        assertThat(instances.current()).isEmpty();
        assertThat(instances.create(new Instance("first", 1))).isTrue();
        assertThat(instances.create(new Instance("second", 1))).isFalse();
        assertThat(instances.current()).contains(new Instance("first", 1));

        instances.replace(new Instance("first", 2));
        assertThat(instances.current()).contains(new Instance("first", 2));
    }

    @ParameterizedTest
    @MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
    void jobsKeepTheirPlace(String database) {
        AoJobs jobs = new AoJobs(RealActiveObjects.on(database).activeObjects());
        Job first = jobs.create(job("all", State.RUNNING));
        Job second = jobs.create(job("space/7", State.PAUSED));

        assertThat(first.id()).isPositive();
        assertThat(jobs.find(first.id())).contains(first);
        assertThat(jobs.open()).containsExactly(first, second);
        assertThat(jobs.newest(1)).containsExactly(second);

        assertThat(jobs.advance(first.id(), "content", "98305", 10, NOON)).isTrue();
        assertThat(jobs.started(first.id(), "1:5", NOON)).isTrue();
        assertThat(jobs.turn(first.id(), Jobs.OPEN, State.DONE, NOON)).isTrue();
        Job done = new Job(
                first.id(), "backfill", "all", State.DONE, 3, "content", "98305", 10, 10, 0, "1:5", NOON, NOON, "");
        assertThat(jobs.find(first.id())).contains(done);
        assertThat(jobs.open()).containsExactly(second);
        jobs.delete(second.id());
        assertThat(jobs.failed(second.id(), 1, NOON)).isFalse();
        assertThat(jobs.newest(5)).containsExactly(done);
    }

    @ParameterizedTest
    @MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
    void childrenStandInTheirOwnersRowsAndOverflow(String database) {
        ActiveObjects ao = RealActiveObjects.on(database).activeObjects();
        AoLedger ledger = new AoLedger(ao);
        List<LedgerEntry> comments =
                IntStream.range(0, 1250).mapToObj(id -> comment(id, "aaaa")).toList();

        ledger.save(comments.subList(0, 700));
        ledger.save(comments.subList(700, 1250));

        assertThat(ledger.dependents(PAGE)).containsExactlyElementsOf(comments);
        assertThat(rows(ao, LedgerEntity.class)).isEqualTo(1);
        assertThat(rows(ao, LedgerChildrenEntity.class)).isEqualTo(2);
        assertThat(ledger.list(Kind.PAGE, "", 10))
                .as("the page itself was not sent")
                .isEmpty();

        LedgerEntry changed = comment(1200, "bbbb");
        LedgerEntry page = page();
        ledger.save(List.of(changed, page));
        assertThat(ledger.find(List.of(changed.key(), page.key())))
                .isEqualTo(Map.of(changed.key(), changed, page.key(), page));
        assertThat(ledger.dependents(PAGE)).hasSize(1250);
        assertThat(rows(ao, LedgerChildrenEntity.class)).isEqualTo(2);

        ledger.clear();
        assertThat(rows(ao, LedgerEntity.class) + rows(ao, LedgerChildrenEntity.class))
                .isZero();
    }

    /** A statement for each row would be most of the work of a batch. */
    @ParameterizedTest
    @MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
    void aBatchOfEntriesIsAFewStatementsHoweverManyThereAre(String database) {
        RealActiveObjects ao = RealActiveObjects.on(database);
        AoLedger ledger = new AoLedger(ao.activeObjects());
        List<LedgerEntry> pages = IntStream.range(0, 100)
                .mapToObj(id -> new LedgerEntry(
                        new LedgerKey(Subject.of(Kind.PAGE, id), Subject.of(Kind.PAGE, id)),
                        SentState.PRESENT,
                        Version.NONE,
                        new Version(1, id),
                        "c",
                        "a",
                        "",
                        null,
                        null))
                .toList();

        assertThat(ao.statementsOf(() -> ledger.save(pages))).as("new ones").hasSizeLessThanOrEqualTo(3);
        assertThat(ao.statementsOf(() -> ledger.save(pages))).as("known ones").hasSizeLessThanOrEqualTo(2);
        assertThat(ledger.list(Kind.PAGE, "", 500)).hasSize(100);
    }

    @ParameterizedTest
    @MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
    void manyEntriesAreSavedTwiceAndListedByPages(String database) {
        AoLedger ledger = new AoLedger(RealActiveObjects.on(database).activeObjects());
        List<LedgerEntry> users =
                IntStream.range(0, 1100).mapToObj(AoAdaptersTest::user).toList();
        ledger.save(users);
        ledger.save(users);

        List<LedgerEntry> listed = new ArrayList<>();
        List<LedgerEntry> page = ledger.list(Kind.USER, "", 300);
        while (!page.isEmpty()) {
            listed.addAll(page);
            page = ledger.list(
                    Kind.USER, page.get(page.size() - 1).key().subject().toString(), 300);
        }

        assertThat(listed).containsExactlyInAnyOrderElementsOf(users);
        assertThat(ledger.userNamed("name-700")).contains(users.get(700));
        assertThat(ledger.userNamed("nobody")).isEmpty();
    }

    private static int rows(ActiveObjects ao, Class<? extends net.java.ao.RawEntity<Long>> type) {
        return ao.executeInTransaction(() -> ao.count(type));
    }

    private static NewRow row(int id) {
        return new NewRow(
                RowClass.CONTENT,
                NOON,
                Subject.of(Kind.PAGE, id),
                Subject.of(Kind.PAGE, id),
                ChangeKind.UPSERTED,
                new Cause("page_updated"),
                NOON.minusMillis(7));
    }

    private static Job job(String scope, State state) {
        return new Job(0, "backfill", scope, state, 3, "", "", 0, 0, 0, "", NOON, NOON, "");
    }

    private static LedgerEntry comment(int id, String fingerprint) {
        return new LedgerEntry(
                new LedgerKey(Subject.of(Kind.COMMENT, id), PAGE),
                SentState.PRESENT,
                Version.NONE,
                new Version(1, 1_700_000_000_000_000_001L),
                fingerprint,
                "",
                "",
                PAGE,
                null);
    }

    private static LedgerEntry page() {
        return new LedgerEntry(
                new LedgerKey(PAGE, PAGE),
                SentState.PRESENT,
                new Version(1, 12),
                new Version(1, 11),
                "c".repeat(64),
                "d".repeat(64),
                "",
                Subject.of(Kind.SPACE, 4),
                Subject.of(Kind.PAGE, 3));
    }

    private static LedgerEntry user(int id) {
        return new LedgerEntry(
                new LedgerKey(new Subject(Kind.USER, "key-" + id), Subject.CONTROL),
                SentState.PRESENT,
                Version.NONE,
                new Version(1, 5),
                "",
                "",
                "name-" + id,
                null,
                null);
    }
}
