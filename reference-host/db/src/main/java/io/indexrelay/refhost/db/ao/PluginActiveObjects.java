package io.indexrelay.refhost.db.ao;

import com.atlassian.activeobjects.ActiveObjectsPluginException;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.spi.DatabaseType;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/**
 * The {@code ActiveObjects} that one plugin is given. Before its {@code <ao>} module is enabled every call throws; from
 * then until the tables stand every call waits; if they cannot be made every call throws.
 */
final class PluginActiveObjects extends EntityManagerActiveObjects {

    private final String symbolicName;
    private final DatabaseType databaseType;
    private final CompletableFuture<EntityManager> ready = new CompletableFuture<>();
    private @Nullable AoModule module;

    PluginActiveObjects(String symbolicName, DatabaseType databaseType, TransactionTemplate transactions) {
        super(transactions);
        this.symbolicName = symbolicName;
        this.databaseType = databaseType;
    }

    /**
     * Takes note of the plugin's module.
     *
     * @return false when this very module is known already
     * @throws IllegalStateException when the plugin has another one: only one is allowed
     */
    synchronized boolean enable(AoModule enabled) {
        if (enabled.equals(module)) {
            return false;
        }
        if (module != null) {
            throw new IllegalStateException("bundle [" + symbolicName
                    + "] has multiple active objects configurations - only one active objects module descriptor <ao>"
                    + " allowed per plugin!");
        }
        module = enabled;
        return true;
    }

    void migrated(EntityManager entities) {
        ready.complete(entities);
    }

    void failed(Throwable cause) {
        ready.completeExceptionally(new ActiveObjectsPluginException("bundle [" + symbolicName + "]", cause));
    }

    @Override
    EntityManager entities() {
        synchronized (this) {
            if (module == null) {
                throw new IllegalStateException("plugin [{" + symbolicName
                        + "}] invoking ActiveObjects before <ao> configuration module is enabled or plugin is missing an"
                        + " <ao> configuration module. Note that scanning of entities from the ao.model package is no"
                        + " longer supported.");
            }
        }
        try {
            return ready.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new ActiveObjectsPluginException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ActiveObjectsPluginException("Interrupted while the tables were made", interrupted);
        }
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return new ActiveObjectsModuleMetaData() {
            @Override
            public void awaitInitialization() throws ExecutionException, InterruptedException {
                ready.get();
            }

            @Override
            public void awaitInitialization(long timeout, TimeUnit unit)
                    throws InterruptedException, ExecutionException, TimeoutException {
                ready.get(timeout, unit);
            }

            @Override
            public boolean isInitialized() {
                return ready.isDone() && !ready.isCompletedExceptionally();
            }

            @Override
            public DatabaseType getDatabaseType() {
                return databaseType;
            }

            @Override
            public boolean isDataSourcePresent() {
                return true;
            }

            @Override
            public boolean isTablePresent(Class<? extends RawEntity<?>> type) {
                return tableIsThere(entities(), type);
            }
        };
    }

    private static boolean tableIsThere(EntityManager entities, Class<? extends RawEntity<?>> type) {
        String wanted = entities.getTableNameConverter().getName(type);
        try (Connection connection = entities.getProvider().getConnection();
                ResultSet tables = entities.getProvider().getTables(connection)) {
            while (tables.next()) {
                if (wanted.equalsIgnoreCase(tables.getString("TABLE_NAME"))) {
                    return true;
                }
            }
            return false;
        } catch (SQLException failure) {
            throw new ActiveObjectsException(failure);
        }
    }
}
