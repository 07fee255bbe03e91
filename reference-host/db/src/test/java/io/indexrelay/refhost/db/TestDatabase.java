package io.indexrelay.refhost.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** The databases that the behaviour of the host and its products is tested on. PostgreSQL starts once for all tests of a module. */
public enum TestDatabase {
    H2 {
        @Override
        public String newUrl() {
            return "jdbc:h2:mem:test" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRES {
        @Override
        public String newUrl() {
            String server = postgres().jdbcUrl();
            String name = "test" + COUNT.incrementAndGet();
            try (Connection connection = DriverManager.getConnection(server);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return server.replace("/postgres?", "/" + name + "?");
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedPostgresServer server;

    /** The URL of an empty database, for as many nodes as the test wants. */
    public abstract String newUrl();

    /** An empty database without a pool: each connection is a new one. */
    public DataSource newDataSource() {
        return new DriverManagerDataSource(newUrl());
    }

    /** An empty database as the host opens one, with the host's pool. */
    public Database open() {
        return Database.open(newUrl(), Path.of("unused"));
    }

    private static synchronized EmbeddedPostgresServer postgres() {
        EmbeddedPostgresServer running = server;
        if (running == null) {
            try {
                Path folder = Files.createTempDirectory("refhost-pg");
                EmbeddedPostgresServer started = EmbeddedPostgresServer.start(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    started.close();
                    FileSystemUtils.deleteRecursively(folder.toFile());
                }));
                server = started;
                return started;
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return running;
    }
}
