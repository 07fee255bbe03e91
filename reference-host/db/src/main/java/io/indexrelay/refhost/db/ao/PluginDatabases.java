package io.indexrelay.refhost.db.ao;

import com.atlassian.activeobjects.ActiveObjectsPluginException;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.PluginException;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Active Objects for every plugin of the host. The plugin framework offers {@link #of} to each bundle that asks for
 * {@code ActiveObjects} (an OSGi service factory), calls {@link #enable} when a plugin's {@code <ao>} module is enabled,
 * and {@link #release} when the plugin goes.
 */
public final class PluginDatabases implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PluginDatabases.class);
    private static final int MIGRATION_THREADS = 3;

    private final TransactionTemplate transactions;
    private final ClusterLockService locks;
    private final PluginSettings modelVersions;
    private final Duration lockWait;
    private final EntityManagers managers;
    private final Map<String, PluginActiveObjects> plugins = new ConcurrentHashMap<>();
    private final ExecutorService migrations;

    /**
     * @param dataSource the one that the product's transaction manager governs
     * @param transaction whose transaction a call inside one of the product takes part in
     * @param locks for the lock {@code ao-plugin.upgrade.<pluginKey>} around each migration
     * @param modelVersions where the reached version of each plugin's upgrade tasks is kept
     * @param lockWait how long a migration waits for its lock; the products wait 300,000 s
     */
    public PluginDatabases(
            DataSource dataSource,
            AoTransaction transaction,
            Sessions sessions,
            TransactionTemplate transactions,
            ClusterLockService locks,
            PluginSettings modelVersions,
            Duration lockWait) {
        DataSource connections = transaction.connections(dataSource);
        this.transactions = transaction.template(connections, transactions);
        this.locks = locks;
        this.modelVersions = modelVersions;
        this.lockWait = lockWait;
        this.managers = new EntityManagers(connections, sessions);
        this.migrations = Executors.newFixedThreadPool(MIGRATION_THREADS, task -> {
            Thread thread = new Thread(task, "active-objects-init");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The same object for the same bundle, until it is released. */
    public ActiveObjects of(String symbolicName) {
        return plugin(symbolicName);
    }

    private PluginActiveObjects plugin(String symbolicName) {
        return plugins.computeIfAbsent(
                symbolicName, name -> new PluginActiveObjects(name, managers.type(), transactions));
    }

    /**
     * Begins the migration of a plugin's tables and returns.
     *
     * @throws PluginException when an entity breaks a rule of the products
     * @throws IllegalStateException when the plugin has another {@code <ao>} module already
     */
    public void enable(AoModule module) {
        new EntityRules(TableNaming.converters(module.tablePrefix())).check(module);
        PluginActiveObjects plugin = plugin(module.symbolicName());
        if (plugin.enable(module)) {
            migrations.execute(() -> migrate(plugin, module));
        }
    }

    /** Forgets a bundle's {@code ActiveObjects}. Its tables stay. */
    public void release(String symbolicName) {
        plugins.remove(symbolicName);
    }

    @Override
    public void close() {
        migrations.shutdownNow();
        plugins.clear();
    }

    private void migrate(PluginActiveObjects plugin, AoModule module) {
        ClusterLock lock = locks.getLockForName("ao-plugin.upgrade." + module.pluginKey());
        try {
            if (!lock.tryLock(lockWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ActiveObjectsPluginException(
                        "unable to acquire cluster lock named 'ao-plugin.upgrade.%s' after waiting %d seconds"
                                .formatted(module.pluginKey(), lockWait.toSeconds()));
            }
            EntityManager entities;
            try {
                entities = transactions.execute(() -> managers.create(module.tablePrefix()));
                upgrade(plugin, module, entities);
                transactions.execute(() -> {
                    migrate(entities, module.entities());
                    return "";
                });
            } finally {
                lock.unlock();
            }
            plugin.migrated(entities);
        } catch (RuntimeException | LinkageError failure) {
            log.warn("bundle [{}] failed to create ActiveObjects", module.symbolicName(), failure);
            plugin.failed(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            plugin.failed(stopped);
        }
    }

    private void upgrade(PluginActiveObjects plugin, AoModule module, EntityManager entities) {
        if (module.upgradeTasks().isEmpty()) {
            return;
        }
        String key = module.tablePrefix() + "_#";
        ActiveObjects objects = EntityManagerActiveObjects.over(entities, transactions, plugin.moduleMetaData());
        Object stored = modelVersions.get(key);
        ModelVersion reached = ModelVersion.valueOf(stored == null ? "0" : stored.toString());
        List<ActiveObjectsUpgradeTask> tasks = module.upgradeTasks().stream()
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .toList();
        for (ActiveObjectsUpgradeTask task : tasks) {
            ModelVersion before = reached;
            if (before.isOlderThan(task.getModelVersion())) {
                transactions.execute(() -> {
                    task.upgrade(before, objects);
                    modelVersions.put(key, task.getModelVersion().toString());
                    return "";
                });
                reached = task.getModelVersion();
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // generic arrays cannot be made otherwise
    private static void migrate(EntityManager entities, List<Class<? extends RawEntity<?>>> types) {
        try {
            entities.migrate(types.toArray(new Class[0]));
        } catch (SQLException failure) {
            throw new ActiveObjectsPluginException("The tables cannot be made: " + failure.getMessage(), failure);
        }
    }
}
