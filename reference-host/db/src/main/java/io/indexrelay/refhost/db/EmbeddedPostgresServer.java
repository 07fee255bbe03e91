package io.indexrelay.refhost.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own under the home. Its data and its port are kept across starts. A server that outlived
 * its host ({@code kill -9} does not reach it, and other nodes may still use it) is taken over as it is.
 */
final class EmbeddedPostgresServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgresServer.class);
    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private final String jdbcUrl;
    private final AutoCloseable stop;

    private EmbeddedPostgresServer(String jdbcUrl, AutoCloseable stop) {
        this.jdbcUrl = jdbcUrl;
        this.stop = stop;
    }

    /**
     * Starts the server whose data is in {@code folder}.
     *
     * @throws DatabaseException when it cannot be started, for example for want of binaries for this processor
     */
    static EmbeddedPostgresServer start(Path folder) {
        Path data = folder.resolve("data");
        return running(data).orElseGet(() -> startNew(folder, data));
    }

    String jdbcUrl() {
        return jdbcUrl;
    }

    private static Optional<EmbeddedPostgresServer> running(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            long pid = Long.parseLong(lines.get(0).trim());
            String url = url(Integer.parseInt(lines.get(3).trim()));
            Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
            if (process.isPresent() && answers(url)) {
                log.info("The PostgreSQL server of an earlier start still runs (process {}); it is used again", pid);
                return Optional.of(
                        new EmbeddedPostgresServer(url, () -> process.get().destroy()));
            }
            if (process.isEmpty()) {
                Files.delete(pidFile);
            }
            return Optional.empty();
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            log.warn("{} cannot be read, so a new server is started: {}", pidFile, unreadable.toString());
            return Optional.empty();
        }
    }

    private static EmbeddedPostgresServer startNew(Path folder, Path data) {
        try {
            Files.createDirectories(folder);
            int port = port(folder.resolve("port"));
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setPGStartupWait(START_WAIT)
                    .start();
            return new EmbeddedPostgresServer(url(port), server);
        } catch (IOException | RuntimeException failure) {
            throw new DatabaseException(
                    "--db postgres: the server under %s does not start: %s".formatted(folder, failure.getMessage()),
                    failure);
        }
    }

    private static int port(Path file) throws IOException {
        Integer wanted = null;
        if (Files.exists(file)) {
            try {
                wanted = Integer.valueOf(Files.readString(file).trim());
            } catch (NumberFormatException unreadable) {
                log.warn("{} holds no port number; another port is taken", file);
            }
        }
        int port = free(wanted);
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    private static int free(@Nullable Integer wanted) throws IOException {
        if (wanted != null) {
            try (ServerSocket socket = new ServerSocket(wanted)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                log.info("Port {} of the earlier start is taken; another one is used", wanted);
            }
        }
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            return connection.isValid(5);
        } catch (SQLException refused) {
            return false;
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    @Override
    public void close() {
        try {
            stop.close();
        } catch (Exception failure) {
            log.warn("The PostgreSQL server did not stop as asked", failure);
        }
    }
}
