package io.indexrelay.refhost.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.indexrelay.refhost.db.TestDatabase;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What the store does on every database. */
abstract class StoreContract {

    private static final Instant CREATED = Instant.parse("2012-12-03T22:20:41.329Z");

    private final TestDatabase kind;
    private DataSource dataSource;
    private Store store;

    StoreContract(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        dataSource = kind.newDataSource();
        store = Store.open(dataSource);
    }

    @Test
    void everyEntityCanBeWrittenAndReadInAllItsFields() {
        for (EntityType type : store.model().types()) {
            Row row = Row.of(type.name());
            for (EntityField field : type.fields()) {
                row = row.with(field.name(), sample(field.type()));
            }
            store.insert(row);
            Row read = store.from(type.name())
                    .orderBy(type.key().get(0).name() + " desc")
                    .first()
                    .orElseThrow();
            assertThat(read.values()).as(type.name()).usingRecursiveComparison().isEqualTo(row.values());
        }
    }

    @Test
    void aSecondOpeningKeepsRowsAndGoesOnWithIds() throws SQLException {
        long first = store.insert(Row.of("Project").with("key", "ONE")).id();
        Store again = Store.open(dataSource);
        long second = again.insert(Row.of("Project").with("key", "TWO")).id();
        assertThat(first).isEqualTo(10_000);
        assertThat(second).isGreaterThan(first);
        assertThat(again.from("Project").orderBy("id").list())
                .extracting(row -> row.text("key"))
                .containsExactly("ONE", "TWO");
        try (var connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table project drop column projecttype");
        }
        Store.open(dataSource).update(Row.of("Project").with("id", first).with("projecttype", "software"));
        assertThat(store.find("Project", first).orElseThrow().text("projecttype"))
                .isEqualTo("software");
    }

    @Test
    void idsAreUniqueAcrossNodesAndSurviveARollback() {
        Store other = Store.open(dataSource);
        Set<Long> ids = new HashSet<>();
        TransactionTemplate transaction = new TransactionTemplate(store.transactions());
        for (int round = 0; round < 15; round++) {
            transaction.executeWithoutResult(status -> {
                ids.add(store.insert(Row.of("Issue")).id());
                status.setRollbackOnly();
            });
            ids.add(other.nextId("Issue"));
        }
        assertThat(ids).hasSize(30);
        assertThat(store.from("Issue").count()).isZero();
    }

    @Test
    void idsBroughtAlongAreKeptAndNotGivenAgain() {
        store.nextId("Issue");
        store.insert(Row.of("Issue").with("id", 10_003L));
        store.insert(Row.of("Issue").with("id", 12_345L));
        store.raiseSequence("Issue", 0);
        assertThat(store.nextId("Issue")).isEqualTo(12_346);
        store.raiseSequence("Issue", 20_000);
        assertThat(store.nextId("Issue")).isEqualTo(20_000);
        store.raiseSequence("Issue", 5);
        assertThat(store.nextId("Issue")).isGreaterThan(20_000);
    }

    @Test
    void selectsByWhatIsAsked() {
        store.insertAll(LongStream.rangeClosed(1, 1_200)
                .mapToObj(number -> Row.of("Issue")
                        .with("number", number)
                        .with("project", number % 2)
                        .with("assignee", number % 3 == 0 ? null : "Ann"))
                .toList());
        assertThat(store.from("Issue").count()).isEqualTo(1_200);
        assertThat(store.from("Issue")
                        .where("project", 1)
                        .where("assignee", null)
                        .count())
                .isEqualTo(200);
        assertThat(store.from("Issue")
                        .whereNot("assignee", null)
                        .whereFolded("assignee", "aNN")
                        .count())
                .isEqualTo(800);
        assertThat(store.from("Issue")
                        .whereIn("number", List.of(3, 5L, 7))
                        .after("number", 3)
                        .orderBy("number desc")
                        .list())
                .extracting(row -> row.require("number"))
                .containsExactly(7L, 5L);
        assertThat(store.from("Issue").whereIn("number", List.of()).exists()).isFalse();
        assertThat(store.from("Issue").orderBy("number").limit(3).numbers("number"))
                .containsExactly(1L, 2L, 3L);
        assertThat(store.from("Issue").from("number", 1_199).delete()).isEqualTo(2);
        assertThat(store.from("Issue")
                        .where("project", 0)
                        .update(Row.of("Issue").with("summary", "even")))
                .isEqualTo(599);
        assertThat(IntStream.of((int)
                                store.from("Issue").where("summary", "even").count())
                        .sum())
                .isEqualTo(599);
    }

    @Test
    void anUpdateChangesOnlyWhatTheRowNames() {
        Row issue = store.insert(
                Row.of("Issue").with("summary", "a").with("assignee", "ann").with("created", CREATED));
        store.update(
                Row.of("Issue").with("id", issue.id()).with("assignee", null).with("archived", true));
        Row read = store.find("Issue", issue.id()).orElseThrow();
        assertThat(read.text("summary")).isEqualTo("a");
        assertThat(read.text("assignee")).isNull();
        assertThat(read.flag("archived")).isTrue();
        assertThat(read.time("created")).isEqualTo(java.sql.Timestamp.from(CREATED));
        assertThatIllegalStateException()
                .isThrownBy(() -> store.update(Row.of("Issue").with("id", 1L).with("summary", "x")))
                .withMessageContaining("no such row");
        assertThat(store.delete("Issue", issue.id())).isTrue();
        assertThat(store.delete("Issue", issue.id())).isFalse();
    }

    @Test
    void aMistakeIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.from("Isue"))
                .withMessageContaining("no entity Isue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.insert(Row.of("Issue").with("sumary", "x")))
                .withMessageContaining("Issue has no field sumary");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.insert(Row.of("Issue").with("project", "HSP")))
                .withMessageContaining("Issue.project is given HSP of String, where a whole number is wanted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.from("Priority").where("id", 3L))
                .withMessageContaining("Priority.id is given 3 of Long, where text is wanted");
        assertThatIllegalArgumentException().isThrownBy(() -> store.nextId("Priority"));
    }

    private static Object sample(FieldType type) {
        return switch (type) {
            case NUMBER -> 9_007_199_254_740_993L;
            case DECIMAL -> 3.25;
            case FLAG -> "Y";
            case SHORT -> "s".repeat(60);
            case LINE -> "é".repeat(255);
            case TEXT -> "long \uD83C\uDF27\n".repeat(20_000);
            case TIME -> CREATED;
        };
    }
}
