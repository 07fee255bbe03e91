package io.indexrelay.receivers;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.receiver.SqlTables;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables and the function of {@code docs/receivers/sql} on a real PostgreSQL, by the published vectors. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlTest {

    private static final Path SQL = Vectors.DOCS.resolve("receivers/sql");

    private EmbeddedPostgres server;
    private Connection connection;
    private SqlTables tables;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        connection = server.getPostgresDatabase().getConnection();
        try (Statement create = connection.createStatement()) {
            create.execute(Files.readString(SQL.resolve("tables.sql")));
            create.execute(Files.readString(SQL.resolve("visible.sql")));
            create.execute(Files.readString(SQL.resolve("busiest.sql")));
        }
        connection.setAutoCommit(false);
        tables = new SqlTables(connection, folder.resolve("receiver.jsonl"));
    }

    @AfterAll
    void stop() throws IOException, SQLException {
        connection.close();
        server.close();
    }

    static List<Vectors.Case> vectors() {
        return Vectors.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void showsEachUserWhatThePublishedVectorsSay(Vectors.Case one) throws SQLException {
        int number = 0;
        for (Vectors.Step step : one.steps()) {
            String where = one.name() + ", step " + ++number;
            tables.take(step.send().toString().getBytes(StandardCharsets.UTF_8));
            List<String> documents = tables.fill(step.source());
            assertSeen(where, step.source(), "doc:", documents, step.sees());
            assertSeen(where + " in the portal", step.source(), "portal:", documents, step.portal());
            if (!step.views().isEmpty()) {
                Map<String, Long> busiest = new TreeMap<>(step.views());
                busiest.values().removeIf(views -> views == 0);
                assertThat(busiest(step.source(), ""))
                        .as(where + ", the busiest")
                        .isEqualTo(busiest);
                assertThat(busiest(step.source(), "nobody we know")).isEmpty();
            }
        }
    }

    private void assertSeen(
            String where, String source, String prefix, List<String> documents, Map<String, Map<String, String>> sight)
            throws SQLException {
        for (Map.Entry<String, Map<String, String>> user : sight.entrySet()) {
            assertThat(visible(source, user.getKey(), prefix, documents))
                    .as("%s, what '%s' sees", where, user.getKey())
                    .isEqualTo(new TreeSet<>(user.getValue().keySet()));
        }
    }

    private Map<String, Long> busiest(String source, String user) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM busiest(?, ?, 20)")) {
            query.setString(1, source);
            query.setString(2, user);
            Map<String, Long> busiest = new TreeMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    busiest.put(rows.getString(1), rows.getLong(2));
                }
            }
            return busiest;
        }
    }

    private Set<String> visible(String source, String user, String prefix, List<String> documents) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT visible(?, ?, ?)")) {
            query.setString(1, source);
            query.setString(2, user);
            query.setArray(
                    3,
                    connection.createArrayOf(
                            "text", documents.stream().map(prefix::concat).toArray()));
            Set<String> subjects = new TreeSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    subjects.add(rows.getString(1).substring(prefix.length()));
                }
            }
            return subjects;
        }
    }
}
