package io.indexrelay.refhost.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

class DatabaseTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsItsDataAcrossStarts(String spec) {
        String url;
        try (Database first = Database.open(spec, home)) {
            url = first.jdbcUrl();
            JdbcTemplate jdbc = new JdbcTemplate(first.dataSource());
            jdbc.execute("CREATE TABLE kept (word VARCHAR(10))");
            jdbc.update("INSERT INTO kept VALUES ('still')");
        }
        try (Database second = Database.open(spec, home)) {
            assertThat(second.jdbcUrl()).isEqualTo(url);
            assertThat(new JdbcTemplate(second.dataSource()).queryForObject("SELECT word FROM kept", String.class))
                    .isEqualTo("still");
        }
    }

    @Test
    void aSecondNodeComesInByTheUrlOfTheFirst() {
        try (Database first = Database.open("postgres", home.resolve("a"));
                Database second = Database.open(first.jdbcUrl(), home.resolve("b"))) {
            new JdbcTemplate(first.dataSource()).execute("CREATE TABLE shared_by_nodes (n INT)");
            assertThat(new JdbcTemplate(second.dataSource())
                            .queryForObject("SELECT COUNT(*) FROM shared_by_nodes", Integer.class))
                    .isZero();
        }
    }

    /** Else it has the class loader of the plugin that first removes a large text, and keeps it from being unloaded. */
    @Test
    void h2CleansUpInAThreadOfTheHost() {
        Set<Thread> before = lobCleaners();
        try (Database database = Database.open("h2", home)) {
            assertThat(new JdbcTemplate(database.dataSource()).queryForObject("SELECT 1", Integer.class))
                    .isEqualTo(1);
            assertThat(lobCleaners())
                    .filteredOn(cleaner -> !before.contains(cleaner))
                    .singleElement()
                    .satisfies(cleaner -> assertThat(cleaner.getContextClassLoader())
                            .isEqualTo(Thread.currentThread().getContextClassLoader()));
        }
    }

    private static Set<Thread> lobCleaners() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("H2-lob-cleaner"))
                .collect(Collectors.toSet());
    }

    @Test
    void aServerThatOutlivedItsHostIsUsedAgain() {
        EmbeddedPostgresServer orphan = EmbeddedPostgresServer.start(home.resolve("postgres"));
        try (Database host = Database.open("postgres", home)) {
            assertThat(host.jdbcUrl()).isEqualTo(orphan.jdbcUrl());
        } finally {
            orphan.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "jdbc:mysql://localhost/x", "", "H2"})
    void refusesWhatIsNeitherWordNorUrl(String spec) {
        assertThatThrownBy(() -> Database.open(spec, home))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("--db is \"" + spec + "\"")
                .hasMessageContaining("must be h2, postgres, or a JDBC URL");
    }

    @Test
    void saysWhichDatabaseItCannotReachAndHidesThePassword() {
        assertThatThrownBy(() -> Database.open("jdbc:postgresql://localhost:1/none?user=u&password=sesame", home))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("--db: cannot connect to jdbc:postgresql://localhost:1/none")
                .hasMessageNotContaining("sesame");
    }
}
