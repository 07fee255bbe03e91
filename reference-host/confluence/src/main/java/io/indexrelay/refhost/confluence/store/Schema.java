package io.indexrelay.refhost.confluence.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Creates the tables that are missing. Nodes that start together on PostgreSQL take turns. */
final class Schema {

    /** Any number, as long as it is ours. */
    static final long LOCK = 7_242_017_001L;

    private final DataSource dataSource;
    private final boolean postgres;

    private Schema(DataSource dataSource, boolean postgres) {
        this.dataSource = dataSource;
        this.postgres = postgres;
    }

    static Schema of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "PostgreSQL" -> new Schema(dataSource, true);
                case "H2" -> new Schema(dataSource, false);
                default -> throw new IllegalStateException(
                        "The reference Confluence runs on H2 or PostgreSQL, not on " + product);
            };
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot reach the database: " + e.getMessage(), e);
        }
    }

    boolean isPostgres() {
        return postgres;
    }

    void create() {
        try (Connection connection = dataSource.getConnection()) {
            boolean auto = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                if (postgres) {
                    statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
                }
                for (String ddl : statements()) {
                    statement.execute(ddl);
                }
                try (ResultSet rows = statement.executeQuery("select count(*) from hibernate_unique_key")) {
                    rows.next();
                    if (rows.getInt(1) == 0) {
                        statement.execute("insert into hibernate_unique_key values (" + EntityIds.FIRST + ")");
                    }
                }
                connection.commit();
            } finally {
                connection.setAutoCommit(auto);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "Cannot create the tables of the reference Confluence: " + e.getMessage(), e);
        }
    }

    private String[] statements() {
        try (InputStream in = Schema.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("schema.sql is missing in this JAR");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "")
                    .replace("${text}", postgres ? "text" : "clob")
                    .replace("${bytes}", postgres ? "bytea" : "blob")
                    .strip()
                    .split(";\\s*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
