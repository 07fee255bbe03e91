package io.indexrelay.benchmarks;

import io.indexrelay.adapter.ao.RealActiveObjects;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL of this run, durable as a customer's: a commit is on the disk when it returns. All else is as PostgreSQL
 * comes.
 */
final class Server implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private int databases;

    /** @param isDurable false where the numbers do not matter, which is faster */
    Server(boolean isDurable) {
        String onOrOff = isDurable ? "on" : "off";
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", onOrOff)
                    .setServerConfig("synchronous_commit", onOrOff)
                    .setServerConfig("full_page_writes", onOrOff)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("no embedded PostgreSQL", e);
        }
    }

    /** A new database with the relay's tables, all of them empty. */
    Tables newTables() {
        String address = newAddress();
        return new Tables("PostgreSQL", RealActiveObjects.at(address), address);
    }

    private String newAddress() {
        String name = "benchmark" + ++databases;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database", e);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
