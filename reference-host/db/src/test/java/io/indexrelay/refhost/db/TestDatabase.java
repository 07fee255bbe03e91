package io.indexrelay.refhost.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The databases that the host's behaviour is tested on. Each call of {@link #open} gives an empty one. */
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

    public Database open() {
        return Database.open(newUrl(), Path.of("unused"));
    }

    private static synchronized EmbeddedPostgresServer postgres() {
        EmbeddedPostgresServer running = server;
        if (running == null) {
            try {
                EmbeddedPostgresServer started = EmbeddedPostgresServer.start(Files.createTempDirectory("refhost-pg"));
                Runtime.getRuntime().addShutdownHook(new Thread(started::close));
                server = started;
                return started;
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return running;
    }
}
