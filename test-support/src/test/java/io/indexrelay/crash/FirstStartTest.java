package io.indexrelay.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.adapter.ao.AoOutbox;
import io.indexrelay.adapter.ao.RealActiveObjects;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Active Objects makes our tables at the first start and what an update brings at the first after it, one statement after
 * the other and each for good. A process that ends in between leaves some of them; the next start makes the rest.
 */
class FirstStartTest {

    /** As an earlier version left it: a table and some columns less, and a row that waits. */
    private static final List<String> EARLIER = List.of(
            "DROP TABLE \"AO_0F1E2D_WATCHED\"",
            "DROP TABLE \"AO_0F1E2D_DEAD_LETTER\"",
            "ALTER TABLE \"AO_0F1E2D_INSTANCE\" DROP COLUMN \"STOP_KIND\"",
            "ALTER TABLE \"AO_0F1E2D_INSTANCE\" DROP COLUMN \"STOP_REASON\"",
            "ALTER TABLE \"AO_0F1E2D_DELIVERY\" DROP COLUMN \"EPOCH\"");

    private static final Subject PAGE = Subject.of(Kind.PAGE, 7);

    @TempDir
    Path scratch;

    private final List<String> statements = new ArrayList<>();
    private TreeSet<String> whole = new TreeSet<>();
    private Processes processes;

    @BeforeEach
    void knowWhatIsToBeThere() throws Exception {
        String address = RealActiveObjects.newPostgres();
        RealActiveObjects.migrating(address, statements::add);
        whole = catalogue(address);
        assertThat(whole).hasSizeGreaterThan(80);
        processes = new Processes(scratch);
    }

    @Test
    void theNextStartMakesTheTablesThatAProcessDidNotComeTo() throws Exception {
        assertThat(statements).hasSizeGreaterThan(20);
        for (int round = 0; round < 6; round++) {
            String address = RealActiveObjects.newPostgres();
            endsAt(address, 2 + round * (statements.size() - 2) / 6);

            assertThat(catalogue(address)).isNotEqualTo(whole);
            RealActiveObjects.at(address);
            assertThat(catalogue(address)).isEqualTo(whole);
        }
    }

    @Test
    void theNextStartEndsAnUpdateAndKeepsWhatWaits() throws Exception {
        for (int statement = 1; statement <= EARLIER.size(); statement++) {
            String address = RealActiveObjects.newPostgres();
            AoOutbox outbox = new AoOutbox(RealActiveObjects.at(address).activeObjects());
            outbox.add(List.of(NewRow.of(
                    Change.of(PAGE, ChangeKind.UPSERTED, new Cause("page_updated")),
                    Instant.parse("2026-11-21T12:00:00Z"))));
            execute(address, EARLIER);
            endsAt(address, statement);

            assertThat(catalogue(address)).isNotEqualTo(whole);
            AoOutbox after = new AoOutbox(RealActiveObjects.at(address).activeObjects());
            assertThat(catalogue(address)).isEqualTo(whole);
            assertThat(after.ofSubjects(List.of(PAGE))).hasSize(1);
        }
    }

    private void endsAt(String address, int statement) throws Exception {
        Process process = processes
                .of(FirstStart.class, address, String.valueOf(statement))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as("exit before statement %s", statement)
                .isEqualTo(Halts.CODE);
    }

    private static void execute(String address, List<String> sql) throws Exception {
        try (Connection connection = RealActiveObjects.withTablesAt(address).connection();
                Statement statement = connection.createStatement()) {
            for (String one : sql) {
                statement.execute(one);
            }
        }
    }

    /** Columns with their types, and indexes and unique constraints. */
    private static TreeSet<String> catalogue(String address) throws Exception {
        TreeSet<String> catalogue = new TreeSet<>();
        try (Connection connection = RealActiveObjects.withTablesAt(address).connection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT table_name || '.' || column_name || ' ' || data_type || ' '"
                                + " || COALESCE(character_maximum_length, 0) || ' ' || is_nullable"
                                + " FROM information_schema.columns WHERE table_schema = 'public'"
                                + " UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'")) {
            while (rows.next()) {
                catalogue.add(rows.getString(1));
            }
        }
        return catalogue;
    }
}
