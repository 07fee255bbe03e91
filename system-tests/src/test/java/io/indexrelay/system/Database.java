package io.indexrelay.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server that belongs to no node, so that it can go away under all of them. */
final class Database implements AutoCloseable {

    private final Path folder;
    private final int port = JavaProcess.freePort();
    private EmbeddedPostgres server;

    Database(Path folder) {
        this.folder = folder;
        this.server = started();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    /** Connections are broken off, transactions rolled back, everything is written. */
    void stop() {
        close();
    }

    /** As when the power goes: nothing more is written, and the next start recovers from the log. */
    void crash() {
        try {
            long pid = Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                    .get(0)
                    .trim());
            ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
            Signals.quit(pid);
            postmaster.onExit().orTimeout(30, TimeUnit.SECONDS).join();
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CompletionException e) {
            throw new IllegalStateException("the server did not end", e);
        }
    }

    void start() {
        server = started();
    }

    /** How many rows the plugin has in one of its tables, such as {@code OUTBOX}. */
    long rowsOf(String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            String name;
            try (ResultSet tables = statement.executeQuery(
                    "select tablename from pg_tables where tablename ~ '^AO_[0-9A-F]{6}_" + table + "$'")) {
                if (!tables.next()) {
                    throw new IllegalStateException("there is no table " + table);
                }
                name = tables.getString(1);
            }
            try (ResultSet count = statement.executeQuery("select count(*) from \"" + name + '"')) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private EmbeddedPostgres started() {
        try {
            Files.createDirectories(folder);
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
