package io.indexrelay.refhost.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The database of one host, with two pools: one for the product and its plugins, one for what the host does beside
 * their transactions (cluster locks, the schedule), so that a burst of page requests cannot starve a lock.
 */
public final class Database implements AutoCloseable {

    private static final int POOL_SIZE = 30;
    private static final int HOUSEKEEPING_POOL_SIZE = 6;

    private final String jdbcUrl;
    private final HikariDataSource pool;
    private final HikariDataSource housekeeping;
    private final DataSource dataSource;
    private final @Nullable EmbeddedPostgresServer server;

    private Database(String jdbcUrl, @Nullable EmbeddedPostgresServer server) {
        this.jdbcUrl = jdbcUrl;
        this.server = server;
        this.pool = connect(jdbcUrl, POOL_SIZE, "refhost");
        this.housekeeping = connect(jdbcUrl, HOUSEKEEPING_POOL_SIZE, "refhost-housekeeping");
        this.dataSource = new DoomingDataSource(pool);
        HostTables.create(housekeeping);
        if (jdbcUrl.startsWith("jdbc:h2:")) {
            startLobCleaner();
        }
    }

    /**
     * H2 starts a thread when the first large text is removed, for ever and with the class loader of whoever removed it: a
     * plugin's would never be unloaded. So this does.
     */
    private void startLobCleaner() {
        JdbcTemplate jdbc = new JdbcTemplate(housekeeping);
        jdbc.execute("create table if not exists refhost_removed_lob (body clob)");
        jdbc.update("insert into refhost_removed_lob values (repeat('x', 100000))");
        jdbc.update("delete from refhost_removed_lob");
        jdbc.execute("drop table refhost_removed_lob");
    }

    /**
     * Opens what {@code --db} asked for, and creates the host's own tables.
     *
     * @param spec {@code h2} (a file under the home), {@code postgres} (a server of our own under the home, whose data is
     *     kept across starts), or a JDBC URL of H2 or PostgreSQL
     * @throws DatabaseException when the spec is none of these or the database cannot be reached
     */
    public static Database open(String spec, Path home) {
        if (spec.equals("h2")) {
            return new Database(fileUrl(home), null);
        }
        if (spec.equals("postgres")) {
            EmbeddedPostgresServer server = EmbeddedPostgresServer.start(home.resolve("postgres"));
            try {
                return new Database(server.jdbcUrl(), server);
            } catch (RuntimeException failure) {
                server.close();
                throw failure;
            }
        }
        if (spec.startsWith("jdbc:h2:") || isPostgres(spec)) {
            return new Database(spec, null);
        }
        throw new DatabaseException(
                "--db is \"%s\"; it must be h2, postgres, or a JDBC URL that begins with jdbc:h2: or jdbc:postgresql:"
                        .formatted(withoutPassword(spec)));
    }

    /** WRITE_DELAY=0: what is committed survives {@code kill -9}, as on a real server. */
    private static String fileUrl(Path home) {
        Path file = home.resolve("database").resolve("refhost").toAbsolutePath();
        return "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
    }

    private static boolean isPostgres(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    /**
     * The connections of the product and its plugins. On H2 too a failed statement dooms its transaction, and on both
     * databases the commit then fails (PostgreSQL's driver would roll back without a word).
     */
    public DataSource dataSource() {
        return dataSource;
    }

    /** The connections of the host itself; never part of a product's transaction. */
    public DataSource housekeeping() {
        return housekeeping;
    }

    /** What another node is given as {@code --db}, without a password. */
    public String jdbcUrl() {
        return withoutPassword(jdbcUrl);
    }

    @Override
    public void close() {
        housekeeping.close();
        pool.close();
        if (server != null) {
            server.close();
        }
    }

    private static HikariDataSource connect(String url, int size, String name) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        if (url.startsWith("jdbc:h2:") && !url.toLowerCase(Locale.ROOT).contains(";user=")) {
            config.setUsername("sa");
            config.setPassword("");
        }
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException failure) {
            Throwable reason = failure.getCause() == null ? failure : failure.getCause();
            throw new DatabaseException(
                    "--db: cannot connect to %s: %s".formatted(withoutPassword(url), reason.getMessage()), failure);
        }
    }

    static String withoutPassword(String url) {
        return url.replaceAll("(?i)(password=)[^;&]*", "$1***").replaceAll("//([^/:@]+):[^/@]+@", "//$1:***@");
    }
}
