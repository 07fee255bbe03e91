package io.indexrelay.refhost.db;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** One connection of {@link DoomingDataSource}. Remembers the failure that doomed the running transaction. */
final class GuardedConnection implements InvocationHandler {

    /** PostgreSQL's {@code in_failed_sql_transaction}. */
    static final String ABORTED = "25P02";

    private final Connection target;
    private @Nullable SQLException failure;

    private GuardedConnection(Connection target) {
        this.target = target;
    }

    static Connection around(Connection target) {
        return proxy(Connection.class, new GuardedConnection(target));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
        switch (method.getName()) {
            case "equals" -> {
                return args != null && proxy == args[0];
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            case "createStatement" -> {
                return guard((Connection) proxy, Statement.class, (Statement) call(target, method, args));
            }
            case "prepareStatement" -> {
                return guard((Connection) proxy, PreparedStatement.class, (Statement) statement(target, method, args));
            }
            case "prepareCall" -> {
                return guard((Connection) proxy, CallableStatement.class, (Statement) statement(target, method, args));
            }
            case "commit" -> refuseCommit();
            case "setAutoCommit" -> {
                if (args != null && Boolean.TRUE.equals(args[0]) && !target.getAutoCommit()) {
                    refuseCommit();
                }
            }
            case "rollback", "close", "abort" -> failure = null;
            default -> {}
        }
        return call(target, method, args);
    }

    private <S extends Statement> Object guard(Connection connection, Class<S> type, Statement statement) {
        return proxy(type, (proxy, method, args) -> {
            String name = method.getName();
            if (name.equals("getConnection")) {
                return connection;
            }
            return name.startsWith("execute") ? statement(statement, method, args) : call(statement, method, args);
        });
    }

    /** Runs (or prepares, which on some databases already parses) a statement of the running transaction. */
    private Object statement(Object on, Method method, Object @Nullable [] args) throws Throwable {
        if (failure != null) {
            throw new SQLException(
                    "current transaction is aborted, commands ignored until end of transaction block",
                    ABORTED,
                    failure);
        }
        try {
            return call(on, method, args);
        } catch (SQLException failed) {
            if (!target.getAutoCommit()) {
                failure = failed;
            }
            throw failed;
        }
    }

    private void refuseCommit() throws SQLException {
        SQLException cause = failure;
        if (cause != null) {
            failure = null;
            target.rollback();
            throw new SQLException(
                    "current transaction is aborted, so it was rolled back and cannot be committed; it failed with: "
                            + cause.getMessage(),
                    ABORTED,
                    cause);
        }
    }

    @SuppressWarnings("NullAway") // JDBC answers null from void methods
    private static Object call(Object on, Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(on, args);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
