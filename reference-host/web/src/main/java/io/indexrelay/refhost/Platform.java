package io.indexrelay.refhost;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.scheduler.SchedulerHistoryService;
import com.atlassian.scheduler.SchedulerService;
import io.indexrelay.refhost.db.Database;
import io.indexrelay.refhost.db.HostTransactions;
import io.indexrelay.refhost.db.ao.PluginDatabases;
import io.indexrelay.refhost.db.ao.Sessions;
import io.indexrelay.refhost.db.lock.ClusterLocks;
import io.indexrelay.refhost.db.lock.LockBehaviour;
import io.indexrelay.refhost.db.schedule.SchedulerBehaviour;
import io.indexrelay.refhost.db.schedule.SchedulerLoop;
import io.indexrelay.refhost.db.settings.SettingsTable;
import io.indexrelay.refhost.db.settings.TablePluginSettingsFactory;
import io.indexrelay.refhost.osgi.PluginServices;
import io.indexrelay.refhost.product.HostSettings;
import io.indexrelay.refhost.web.module.AoModules;
import java.time.Duration;
import org.springframework.transaction.PlatformTransactionManager;

/** The platform's services that live in the database, each with the behaviour of the product. */
final class Platform implements AutoCloseable {

    private final Sessions sessions;
    private final SettingsTable settings;
    private final ClusterLocks locks;
    private final ClusterLockService locksOfPlugins;
    private final SchedulerLoop schedule;
    private final HostTransactions transactions;
    private final TablePluginSettingsFactory pluginSettings;
    private final PluginDatabases databases;

    Platform(
            Database database,
            PlatformTransactionManager manager,
            HostSettings host,
            HostOptions options,
            Duration aoLockWait) {
        boolean jira = host.product().equals("jira");
        this.sessions = jira ? Sessions.notNeeded() : Sessions.required();
        this.settings = new SettingsTable(database.dataSource());
        this.locks = ClusterLocks.join(
                database.housekeeping(),
                host.node(),
                jira ? LockBehaviour.jira() : LockBehaviour.confluence(),
                host.clock());
        this.locksOfPlugins = options.lyingLocks() ? locks.lying() : locks;
        this.schedule = SchedulerLoop.create(
                database.housekeeping(),
                jira ? SchedulerBehaviour.jira() : SchedulerBehaviour.confluence(),
                locks,
                host.clock());
        this.transactions = new HostTransactions(manager);
        this.pluginSettings = new TablePluginSettingsFactory(settings);
        this.databases = new PluginDatabases(
                database.dataSource(),
                options.aoTransaction(),
                sessions,
                transactions,
                locks,
                pluginSettings.createGlobalSettings(),
                aoLockWait);
    }

    /** Offers them to plugins.*/
    void export(PluginServices services, AoModules aoModules) {
        services.export(TransactionTemplate.class, transactions);
        services.export(PluginSettingsFactory.class, pluginSettings);
        services.export(ClusterLockService.class, locksOfPlugins);
        services.export(SchedulerService.class, schedule.scheduler());
        services.export(SchedulerHistoryService.class, schedule.scheduler().runs());
        services.exportPerPlugin(ActiveObjects.class, aoModules);
    }

    Sessions sessions() {
        return sessions;
    }

    SettingsTable settings() {
        return settings;
    }

    ClusterLocks locks() {
        return locks;
    }

    PluginDatabases databases() {
        return databases;
    }

    SchedulerLoop schedule() {
        return schedule;
    }

    @Override
    public void close() {
        schedule.close();
        databases.close();
        locks.close();
    }
}
