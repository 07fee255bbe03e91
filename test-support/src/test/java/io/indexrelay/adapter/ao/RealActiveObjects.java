package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Active Objects as a plugin gets it: the product's table names, one connection for each running transaction, and a
 * RuntimeException that dooms the transaction which it leaves, also one that was joined.
 */
public final class RealActiveObjects {

    static final List<Class<? extends RawEntity<Long>>> ENTITIES = List.of(
            TermEntity.class,
            OutboxEntity.class,
            LedgerEntity.class,
            LedgerChildrenEntity.class,
            InstanceEntity.class,
            DeliveryEntity.class,
            DeadLetterEntity.class,
            JobEntity.class,
            WatchedEntity.class,
            ReportEntity.class,
            FindingEntity.class,
            CheckingNodeEntity.class,
            ActivityEntity.class,
            CountingNodeEntity.class,
            DigestEntity.class);

    static final String PREFIX = "AO_0F1E2D";

    private final DataSource pool;
    private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Boolean> doomed = ThreadLocal.withInitial(() -> false);
    private final DisposableDataSource joined;
    private final EntityManager manager;
    private final ActiveObjects activeObjects;
    private volatile @Nullable List<String> statements;

    private RealActiveObjects(DataSource pool, Function<DisposableDataSource, DatabaseProvider> provider) {
        this.pool = pool;
        this.joined = joined();
        this.manager = new EntityManager(provider.apply(joined), new ProductConfiguration());
        this.activeObjects = facade(manager);
    }

    /** Every database that the contracts run on. */
    public static Stream<String> databases() {
        return Stream.of("H2", "PostgreSQL", "MariaDB");
    }

    /** One for each database, made once and emptied for each test. */
    public static RealActiveObjects on(String database) {
        RealActiveObjects shared =
                switch (database) {
                    case "H2" -> SharedH2.H2;
                    case "PostgreSQL" -> SharedPostgres.POSTGRES;
                    case "MariaDB" -> SharedMariaDb.MARIADB;
                    default -> throw new IllegalArgumentException("no database " + database);
                };
        return shared.emptied();
    }

    private static RealActiveObjects h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return new RealActiveObjects(source, joined -> new H2DatabaseProvider(joined, "PUBLIC")).migrate();
    }

    private static RealActiveObjects postgres() {
        return new RealActiveObjects(
                        SharedPostgres.SERVER.getPostgresDatabase(),
                        joined -> new PostgreSQLDatabaseProvider(joined, "public"))
                .migrate();
    }

    private static RealActiveObjects mariaDb() {
        return new RealActiveObjects(MariaDb.start(), MySQLDatabaseProvider::new).migrate();
    }

    /** The address of a database of its own on the embedded PostgreSQL, for other processes too. */
    public static String newPostgres() {
        String name = "d" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = SharedPostgres.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database", e);
        }
        return SharedPostgres.SERVER.getJdbcUrl("postgres", name);
    }

    /** On a PostgreSQL that may be another process's; tables are made where they are missing. */
    public static RealActiveObjects at(String address) {
        return withTablesAt(address).migrate();
    }

    /** As {@link #at}, with tables that another process has made. */
    public static RealActiveObjects withTablesAt(String address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address);
        return new RealActiveObjects(source, joined -> new PostgreSQLDatabaseProvider(joined, "public"));
    }

    /** As {@link #at}, with a look at each statement before it is made. */
    public static void migrating(String address, Consumer<String> statements) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address);
        new RealActiveObjects(source, joined -> {
                    DatabaseProvider provider = new PostgreSQLDatabaseProvider(joined, "public");
                    provider.addSqlListener(statements::accept);
                    return provider;
                })
                .migrate();
    }

    private RealActiveObjects emptied() {
        activeObjects.executeInTransaction(() -> {
            for (Class<? extends RawEntity<Long>> entity : ENTITIES) {
                activeObjects.deleteWithSQL(entity, "ID > ?", 0L);
            }
            return ENTITIES.size();
        });
        return this;
    }

    public ActiveObjects activeObjects() {
        return activeObjects;
    }

    /** That of the running transaction, if there is one; closing it does nothing then. */
    public Connection connection() throws SQLException {
        return joined.getConnection();
    }

    @SuppressWarnings("unchecked")
    private RealActiveObjects migrate() {
        try {
            manager.migrate(ENTITIES.toArray(Class[]::new));
        } catch (SQLException e) {
            throw new IllegalStateException("the tables cannot be made", e);
        }
        return this;
    }

    private DisposableDataSource joined() {
        return (DisposableDataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "dispose" -> null;
                    case "getConnection" -> current.get() == null ? pool.getConnection() : leftOpen(current.get());
                    default -> called(method, pool, arguments);
                });
    }

    private Connection leftOpen(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("prepare") && arguments != null) {
                        noted((String) arguments[0]);
                    }
                    return method.getName().equals("close") ? null : called(method, connection, arguments);
                });
    }

    /** What the work has the database do. */
    List<String> statementsOf(Runnable work) {
        statements = new ArrayList<>();
        try {
            work.run();
            return List.copyOf(statements);
        } finally {
            statements = null;
        }
    }

    private void noted(String sql) {
        List<String> noting = statements;
        if (noting != null) {
            noting.add(sql);
        }
    }

    private ActiveObjects facade(EntityManager manager) {
        return (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("executeInTransaction")) {
                        return inTransaction((TransactionCallback<?>) arguments[0]);
                    }
                    if (current.get() == null) {
                        throw new IllegalStateException(method.getName() + " outside a transaction");
                    }
                    try {
                        return called(
                                EntityManager.class.getMethod(method.getName(), method.getParameterTypes()),
                                manager,
                                arguments);
                    } catch (SQLException e) {
                        throw new IllegalStateException("a statement failed", e);
                    }
                });
    }

    private Object inTransaction(TransactionCallback<?> work) throws SQLException {
        if (current.get() != null) {
            try {
                return work.doInTransaction();
            } catch (RuntimeException e) {
                doomed.set(true);
                throw e;
            }
        }
        Connection kept = idle.poll();
        Connection connection = kept == null ? pool.getConnection() : kept;
        connection.setAutoCommit(false);
        current.set(connection);
        try {
            Object result = work.doInTransaction();
            if (doomed.get()) {
                throw new IllegalStateException("marked for rollback by a failure inside");
            }
            connection.commit();
            return result;
        } catch (RuntimeException | Error e) {
            rollBack(connection, e);
            throw e;
        } finally {
            current.remove();
            doomed.remove();
            idle.add(connection);
        }
    }

    /** Where the database is gone, too, what the work failed of is told all the same. */
    private static void rollBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static Object called(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static final class SharedH2 {
        static final RealActiveObjects H2 = h2();
    }

    private static final class SharedMariaDb {
        static final RealActiveObjects MARIADB = mariaDb();
    }

    /** Started with the first test that needs it, and gone with the JVM. */
    private static final class SharedPostgres {
        static final EmbeddedPostgres SERVER = started();
        static final RealActiveObjects POSTGRES = postgres();

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException("no embedded PostgreSQL", e);
            }
        }
    }
}
