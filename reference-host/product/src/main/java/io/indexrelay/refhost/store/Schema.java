package io.indexrelay.refhost.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Creates the tables that are missing, from scripts. In a script {@code ${text}} and {@code ${bytes}} are the database's types
 * for long text and bytes; statements end in a semicolon at the end of a line; a line that begins with two hyphens is a
 * remark. Nodes that start together on PostgreSQL take turns.
 */
public final class Schema {

    /** Any number, as long as it is ours. */
    private static final long LOCK = 7_242_017_001L;

    private final DataSource dataSource;
    private final boolean postgres;

    private Schema(DataSource dataSource, boolean postgres) {
        this.dataSource = dataSource;
        this.postgres = postgres;
    }

    /** @throws IllegalStateException on a database that is neither H2 nor PostgreSQL, or none that answers */
    public static Schema of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String database = connection.getMetaData().getDatabaseProductName();
            return switch (database) {
                case "PostgreSQL" -> new Schema(dataSource, true);
                case "H2" -> new Schema(dataSource, false);
                default -> throw new IllegalStateException(
                        "A reference product runs on H2 or PostgreSQL, not on " + database);
            };
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot reach the database: " + e.getMessage(), e);
        }
    }

    public boolean isPostgres() {
        return postgres;
    }

    /**
     * Runs scripts in a transaction of their own.
     *
     * @param scripts absolute names of resources; every statement can be run again without harm
     */
    public void create(List<String> scripts) {
        try (Connection connection = dataSource.getConnection()) {
            boolean auto = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                if (postgres) {
                    statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
                }
                for (String script : scripts) {
                    for (String sql : statements(script)) {
                        statement.execute(sql);
                    }
                }
                connection.commit();
            } finally {
                connection.setAutoCommit(auto);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the tables of the product: " + e.getMessage(), e);
        }
    }

    /** Makes nodes that start together take turns until the running transaction ends. H2 has one node only. */
    public void lock() {
        if (postgres) {
            new JdbcTemplate(dataSource)
                    .queryForObject("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)", String.class);
        }
    }

    private String[] statements(String script) {
        try (InputStream in = Schema.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("There is no resource " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "")
                    .replace("${text}", postgres ? "text" : "clob")
                    .replace("${bytes}", postgres ? "bytea" : "blob")
                    .strip()
                    .split(";\\s*\n|;\\s*$");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
