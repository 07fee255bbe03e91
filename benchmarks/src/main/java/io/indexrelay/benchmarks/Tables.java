package io.indexrelay.benchmarks;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.adapter.ao.RealActiveObjects;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/**
 * The relay's tables in one database. They are filled past Active Objects, as a million rows would else take longer than
 * all measuring. Not thread-safe.
 */
final class Tables {

    private static final String OUTBOX = "\"AO_0F1E2D_OUTBOX\"";
    private static final String LEDGER = "\"AO_0F1E2D_LEDGER\"";

    private final String database;
    private final RealActiveObjects real;
    private final String address;
    private long pages;

    /** @param address for another process; {@code ""} when there is none */
    Tables(String database, RealActiveObjects real, String address) {
        this.database = database;
        this.real = real;
        this.address = address;
    }

    static Tables onH2() {
        return new Tables("H2 in memory", RealActiveObjects.on("H2"), "");
    }

    String database() {
        return database;
    }

    String address() {
        return address;
    }

    RealActiveObjects real() {
        return real;
    }

    ActiveObjects activeObjects() {
        return real.activeObjects();
    }

    /** Pages that changed: rows of class 2, due since {@code due}, each of a page that had no row before. */
    void addChanges(int count, Instant due) {
        execute(
                "INSERT INTO " + OUTBOX + " (\"CLASS\",\"DUE\",\"SUBJECT\",\"PKEY\",\"KIND\",\"CAUSE\",\"AT\")"
                        + " SELECT 2, ?, CONCAT('page/', n), CONCAT('page/', n), 'UPSERTED', 'page_updated', ? FROM "
                        + series(),
                due.toEpochMilli(),
                due.toEpochMilli(),
                pages + 1,
                pages + count);
        pages += count;
    }

    /** The ledger's rows of the next pages, as of another state that receivers have had. */
    void knowNext(int count) {
        execute(
                "INSERT INTO " + LEDGER
                        + " (\"SUBJECT\",\"KIND\",\"SENT\",\"INTENDED_EPOCH\",\"INTENDED_SEQUENCE\",\"EPOCH\",\"SEQ\","
                        + "\"CONTENT_FP\",\"ACCESS_FP\",\"NAME\",\"CONTAINER\",\"PARENT\",\"PARTS\")"
                        + " SELECT CONCAT('page/', n), 'page', 'PRESENT', 0, 0, 1, n, REPEAT('c', 64), REPEAT('a', 64),"
                        + " '', 'space/1', '', 0 FROM " + series(),
                pages + 1,
                pages + count);
    }

    /** The ledger's rows of so many documents, as of another access that receivers have had. */
    void knowDocuments(String kind, String container, int count) {
        execute(
                "INSERT INTO " + LEDGER
                        + " (\"SUBJECT\",\"KIND\",\"SENT\",\"INTENDED_EPOCH\",\"INTENDED_SEQUENCE\",\"EPOCH\",\"SEQ\","
                        + "\"CONTENT_FP\",\"ACCESS_FP\",\"NAME\",\"CONTAINER\",\"PARENT\",\"PARTS\")"
                        + " SELECT CONCAT('" + kind + "/', n), '" + kind
                        + "', 'PRESENT', 0, 0, 1, n, REPEAT('c', 64), REPEAT('a', 64), '', '" + container
                        + "', '', 0 FROM " + series(),
                1,
                count);
    }

    /** What an empty outbox leaves behind when all these changes were sent and nothing could be vacuumed. */
    void addChangesThatAreGone(int count, Instant due) {
        addChanges(count, due);
        execute("DELETE FROM " + OUTBOX + " WHERE \"DUE\" = ?", due.toEpochMilli());
    }

    /** What an administrator's job does at night. */
    void analyze() {
        try (Connection connection = real.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(address.isEmpty() ? "ANALYZE" : "VACUUM ANALYZE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A transaction that sees what is there now, and by that keeps PostgreSQL from removing whatever is deleted later. */
    Connection openOldTransaction() throws SQLException {
        Connection connection = real.connection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT COUNT(*) FROM \"AO_0F1E2D_TERM\"");
        }
        return connection;
    }

    private String series() {
        return address.isEmpty() ? "(SELECT X AS n FROM SYSTEM_RANGE(?, ?)) s" : "generate_series(?, ?) n";
    }

    private void execute(String sql, long... parameters) {
        try (Connection connection = real.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setLong(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
