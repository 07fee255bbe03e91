package io.indexrelay.confluence.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.labels.Namespace;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Examples;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A listing tells of a content what its snapshot tells, so that what is as it was need not be read. */
class ContentStampsTest {

    private static final Transactions DIRECT = new Transactions() {
        @Override
        public <T> T inTransaction(Supplier<T> work) {
            return work.get();
        }
    };

    private static final Timestamp UPDATED = Timestamp.from(Examples.UPDATED);
    private static final Subject PAGE = Subject.of(Kind.PAGE, 7);
    private static final Snapshot STATE = Examples.page(7, "Seven", Examples.page(5, "Above", Examples.page(3, "Top")));

    private final Map<ContentQuery, List<Object[]>> rows = new EnumMap<>(ContentQuery.class);
    private final List<Object> asked = new ArrayList<>();
    private final ContentStamps stamps = new ContentStamps(DIRECT, () -> (query, parameters, limit) -> {
        asked.add(parameters.get("ids"));
        return rows.getOrDefault(query, List.of());
    });

    @Test
    void aPagesIsThatOfItsSnapshotWhateverTheOrderOfRows() {
        put(ContentQuery.PAGE_STATES, row(7L, 1, UPDATED, "Seven", 1L, 5L));
        put(ContentQuery.ANCESTORS_AMONG, row(7L, 5L), row(7L, 3L), row(8L, 4L));
        put(
                ContentQuery.LABELS_AMONG,
                row(7L, "beta", Namespace.GLOBAL),
                row(7L, "mine", "my"),
                row(8L, "gamma", "global"),
                row(7L, "alpha", "global"));

        assertThat(stamps.of(Kind.PAGE, List.of(PAGE, Subject.of(Kind.PAGE, 9))))
                .isEqualTo(Map.of(PAGE, ContentStamps.of(STATE)));
        assertThat(asked).containsOnly(List.of(7L, 9L));
    }

    @Test
    void anotherStateHasAnother() {
        String before = stampOf(1, "Seven", 1L, 5L);
        List<String> others = new ArrayList<>(List.of(
                stampOf(2, "Seven", 1L, 5L),
                stampOf(1, "Eight", 1L, 5L),
                stampOf(1, "Seven", 2L, 5L),
                stampOf(1, "Seven", 1L, 6L),
                stampOf(1, "Seven", 1L, null)));
        put(ContentQuery.LABELS_AMONG, row(7L, "alpha", "global"));
        others.add(stampOf(1, "Seven", 1L, 5L));
        put(ContentQuery.LABELS_AMONG);
        put(ContentQuery.ANCESTORS_AMONG, row(7L, 3L));
        others.add(stampOf(1, "Seven", 1L, 5L));

        assertThat(others).doesNotHaveDuplicates().doesNotContain(before, "");
    }

    @Test
    void whatHangsOnAPageIsToldOfByItsPlace() {
        Subject comment = Subject.of(Kind.COMMENT, 70);
        put(ContentQuery.COMMENT_STATES, row(70L, 1, UPDATED, "", 7L));
        String told = stamps.of(Kind.COMMENT, List.of(comment)).getOrDefault(comment, "");

        assertThat(told).isEqualTo(ContentStamps.of(hanging(comment, "", PAGE)));
        assertThat(told).isNotEqualTo(ContentStamps.of(hanging(comment, "", Subject.of(Kind.PAGE, 8))));

        Subject file = Subject.of(Kind.ATTACHMENT, 80);
        put(ContentQuery.ATTACHMENT_STATES, row(80L, 1, UPDATED, "file.bin", 7L));
        assertThat(stamps.of(Kind.ATTACHMENT, List.of(file)))
                .isEqualTo(Map.of(file, ContentStamps.of(hanging(file, "file.bin", PAGE))));
    }

    @Test
    void nothingIsToldOfWhatIsNoContentOrWasNeverUpdated() {
        assertThat(stamps.of(Kind.SPACE, List.of(Examples.SPACE))).isEmpty();
        assertThat(stamps.of(Kind.PAGE, List.of())).isEmpty();
        assertThat(asked).isEmpty();
        assertThat(ContentStamps.of(Examples.space("global"))).isEmpty();

        put(ContentQuery.PAGE_STATES, row(7L, 1, null, "Seven", 1L, null), row(8L, 1, UPDATED, "Eight", 1L, null));
        assertThat(stamps.of(Kind.PAGE, List.of(PAGE, Subject.of(Kind.PAGE, 8))))
                .containsOnlyKeys(Subject.of(Kind.PAGE, 8));
    }

    @Test
    void whereTheQueriesFailEachIsRead() {
        ContentStamps failing = new ContentStamps(DIRECT, () -> {
            throw new IllegalStateException("could not resolve property: lastModificationDate");
        });

        assertThat(failing.of(Kind.PAGE, List.of(PAGE))).isEmpty();
        assertThat(failing.of(Kind.PAGE, List.of(PAGE))).isEmpty();
    }

    private String stampOf(int version, String title, long space, @Nullable Long parent) {
        put(ContentQuery.PAGE_STATES, row(7L, version, UPDATED, title, space, parent));
        return stamps.of(Kind.PAGE, List.of(PAGE)).getOrDefault(PAGE, "");
    }

    /** As the reader of snapshots has it: without labels, and a comment without a title. */
    private static Snapshot hanging(Subject subject, String title, Subject on) {
        return new Snapshot(
                subject,
                on,
                null,
                "https://wiki.example.com/" + subject,
                title,
                on,
                null,
                List.of(),
                null,
                null,
                Examples.CREATED,
                Examples.UPDATED,
                1,
                List.of(),
                Map.of());
    }

    private void put(ContentQuery query, Object[]... some) {
        rows.put(query, List.of(some));
    }

    private static Object[] row(@Nullable Object... columns) {
        return columns;
    }
}
