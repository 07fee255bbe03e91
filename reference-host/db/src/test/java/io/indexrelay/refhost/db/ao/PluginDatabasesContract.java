package io.indexrelay.refhost.db.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.ActiveObjectsPluginException;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import io.indexrelay.refhost.db.Database;
import io.indexrelay.refhost.db.HostTransactions;
import io.indexrelay.refhost.db.TestDatabase;
import io.indexrelay.refhost.db.lock.ClusterLocks;
import io.indexrelay.refhost.db.lock.LockBehaviour;
import io.indexrelay.refhost.db.settings.SettingsTable;
import io.indexrelay.refhost.db.settings.TablePluginSettingsFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionSystemException;

/** The same on every database. */
abstract class PluginDatabasesContract {

    private static final String BUNDLE = "com.example.notes";

    private final Database database;
    private final HostTransactions transactions;
    private final ClusterLocks locks;
    private final JdbcTemplate jdbc;
    private final List<AutoCloseable> open = new ArrayList<>();

    PluginDatabasesContract(TestDatabase kind) {
        database = kind.open();
        transactions = new HostTransactions(new DataSourceTransactionManager(database.dataSource()));
        locks = ClusterLocks.join(database.housekeeping(), "node", LockBehaviour.jira(), Clock.systemUTC());
        jdbc = new JdbcTemplate(database.dataSource());
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable closeable : open) {
            closeable.close();
        }
        locks.close();
        database.close();
    }

    @Test
    void beforeTheModuleIsEnabledEveryCallThrows() {
        ActiveObjects objects = plugins(Sessions.notNeeded()).of(BUNDLE);
        assertThatThrownBy(() -> objects.count(Note.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("invoking ActiveObjects before <ao> configuration module is enabled");
        assertThatThrownBy(() -> objects.executeInTransaction(() -> ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(BUNDLE);
        assertThat(objects.moduleMetaData().isInitialized()).isFalse();
    }

    @Test
    void afterwardsCallsWaitForTheTables() {
        PluginDatabases plugins = plugins(Sessions.notNeeded());
        ActiveObjects objects = plugins.of(BUNDLE);
        plugins.enable(notes());
        assertThat(objects.count(Note.class)).isZero();
        assertThat(objects.moduleMetaData().isInitialized()).isTrue();
        assertThat(objects.moduleMetaData().isTablePresent(Note.class)).isTrue();
        assertThat(objects.moduleMetaData().isTablePresent(Entities.LongestTable.class))
                .isFalse();
        String table = TableNaming.prefix(BUNDLE) + "_NOTE";
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM \"" + table + "\"", Integer.class))
                .isZero();
    }

    @Test
    void migratesUnderTheClusterLockOfThePlugin() throws Exception {
        ClusterLock lock = locks.getLockForName("ao-plugin.upgrade.notes");
        lock.lock();
        PluginDatabases plugins = plugins(Sessions.notNeeded());
        ActiveObjects objects = plugins.of(BUNDLE);
        plugins.enable(notes());
        assertThatThrownBy(() -> objects.moduleMetaData().awaitInitialization(50, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        lock.unlock();
        objects.moduleMetaData().awaitInitialization(1, TimeUnit.MINUTES);
        assertThat(objects.count(Note.class)).isZero();
    }

    @Test
    void givesUpWhenTheLockDoesNotCome() {
        locks.getLockForName("ao-plugin.upgrade.notes").lock();
        PluginDatabases plugins = plugins(Sessions.notNeeded(), Duration.ofMillis(20));
        plugins.enable(notes());
        assertThatThrownBy(() -> plugins.of(BUNDLE).count(Note.class))
                .isInstanceOf(ActiveObjectsPluginException.class)
                .hasRootCauseMessage(
                        "unable to acquire cluster lock named 'ao-plugin.upgrade.notes' after waiting 0 seconds");
    }

    @Test
    void aSecondModuleIsRefused() {
        PluginDatabases plugins = plugins(Sessions.notNeeded());
        plugins.enable(notes());
        plugins.enable(notes());
        AoModule second = new AoModule("notes", BUNDLE, "other", List.of(Note.class), List.of());
        assertThatThrownBy(() -> plugins.enable(second))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only one active objects module descriptor <ao> allowed per plugin");
    }

    @Test
    void tablesOutliveThePlugin() {
        PluginDatabases plugins = plugins(Sessions.notNeeded());
        plugins.enable(notes());
        create(plugins.of(BUNDLE), "kept");
        plugins.release(BUNDLE);
        assertThatThrownBy(() -> plugins.of(BUNDLE).count(Note.class)).isInstanceOf(IllegalStateException.class);
        plugins.enable(notes());
        assertThat(plugins.of(BUNDLE).count(Note.class)).isEqualTo(1);
    }

    @Test
    void readsAndWritesByEveryRoad() throws Exception {
        ActiveObjects objects = ready(Sessions.notNeeded());
        Note one = create(objects, "one");
        Note two = objects.create(Note.class, new DBParam("NAME", "two"), new DBParam("TEXT", "t".repeat(100_000)));
        objects.create(Note.class, List.of(row("three"), row("four")));

        assertThat(objects.find(Note.class)).hasSize(4);
        assertThat(objects.find(Note.class, "NAME = ?", "two")[0].getText()).hasSize(100_000);
        assertThat(objects.find(
                        Note.class,
                        Query.select()
                                .where("ID > ?", one.getID())
                                .order("ID ASC")
                                .limit(2)))
                .extracting(Note::getName)
                .containsExactly("two", "three");
        assertThat(objects.find(Note.class, "NAME", Query.select().order("NAME ASC")))
                .extracting(Note::getName)
                .containsExactly("four", "one", "three", "two");
        assertThat(objects.get(Note.class, two.getID()).getName()).isEqualTo("two");
        assertThat(objects.get(Note.class, one.getID(), two.getID())).hasSize(2);
        assertThat(objects.count(Note.class)).isEqualTo(4);
        assertThat(objects.count(Note.class, "NAME = ?", "one")).isEqualTo(1);
        assertThat(objects.count(Note.class, Query.select().where("NAME <> ?", "one")))
                .isEqualTo(3);
        List<String> streamed = new ArrayList<>();
        objects.stream(Note.class, Query.select("ID, NAME").order("ID ASC"), note -> streamed.add(note.getName()));
        assertThat(streamed).containsExactly("one", "two", "three", "four");

        one.setName("uno");
        one.save();
        objects.flush(one);
        assertThat(objects.find(Note.class, "NAME = ?", "uno")).hasSize(1);
        objects.delete(one);
        assertThat(objects.deleteWithSQL(Note.class, "NAME <> ?", "two")).isEqualTo(2);
        objects.flushAll();
        assertThat(objects.find(Note.class)).extracting(Note::getName).containsExactly("two");
        assertThat(objects.getFastCountEstimate(Note.class))
                .as("-1: PostgreSQL has not counted yet")
                .isBetween(-1, 1);
    }

    @Test
    void joinsTheRunningTransaction() {
        ActiveObjects objects = ready(Sessions.required());
        jdbc.execute("CREATE TABLE pages (title VARCHAR(20))");
        assertThatThrownBy(() -> transactions.execute(() -> {
                    jdbc.update("INSERT INTO pages VALUES ('a page')");
                    objects.executeInTransaction(() -> create(objects, "with the page"));
                    throw new IllegalStateException("the product changed its mind");
                }))
                .hasMessage("the product changed its mind");
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM pages", Integer.class))
                .isZero();
        assertThat(objects.<Integer>executeInTransaction(() -> objects.count(Note.class)))
                .isZero();
    }

    @Test
    void aFailedInsertOfAListenerDoomsTheUsersSave() {
        ActiveObjects objects = ready(Sessions.required());
        jdbc.execute("CREATE TABLE pages (title VARCHAR(20))");
        transactions.execute(() -> create(objects, "taken"));
        assertThatThrownBy(() -> transactions.execute(() -> {
                    jdbc.update("INSERT INTO pages VALUES ('a page')");
                    try {
                        create(objects, "taken");
                    } catch (ActiveObjectsException swallowed) {
                        assertThat(swallowed).hasMessageContaining("SQL exception");
                    }
                    return "";
                }))
                .isInstanceOf(TransactionSystemException.class);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM pages", Integer.class))
                .isZero();
    }

    @Test
    void inConfluenceAThreadOfOnesOwnNeedsATransaction() {
        Sessions sessions = Sessions.required();
        ActiveObjects objects = ready(sessions);
        assertThatThrownBy(() -> objects.count(Note.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Could not obtain transaction-synchronized Session for current thread");
        assertThat(objects.<Integer>executeInTransaction(() -> objects.count(Note.class)))
                .isZero();
        try (Sessions.Session request = sessions.open()) {
            assertThat(request).isNotNull();
            assertThat(objects.count(Note.class)).isZero();
        }
        assertThatThrownBy(() -> objects.count(Note.class)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void runsEachUpgradeTaskOnceAndInOrder() {
        List<String> ran = new ArrayList<>();
        AoModule module =
                new AoModule("notes", BUNDLE, null, List.of(Note.class), List.of(task("10", ran), task("2", ran)));
        PluginDatabases plugins = plugins(Sessions.notNeeded());
        plugins.enable(module);
        assertThat(plugins.of(BUNDLE).count(Note.class)).isZero();
        assertThat(ran).containsExactly("0 to 2", "2 to 10");

        plugins.release(BUNDLE);
        AoModule later =
                new AoModule("notes", BUNDLE, null, List.of(Note.class), List.of(task("10", ran), task("11", ran)));
        plugins.enable(later);
        assertThat(plugins.of(BUNDLE).count(Note.class)).isZero();
        assertThat(ran).containsExactly("0 to 2", "2 to 10", "10 to 11");
    }

    private static ActiveObjectsUpgradeTask task(String version, List<String> ran) {
        return new ActiveObjectsUpgradeTask() {
            @Override
            public ModelVersion getModelVersion() {
                return ModelVersion.valueOf(version);
            }

            @Override
            public void upgrade(ModelVersion before, ActiveObjects objects) {
                ran.add(before + " to " + version);
            }
        };
    }

    @Test
    void twoNodesThatStartTogetherMakeTheTablesOnce() {
        ClusterLocks otherLocks =
                ClusterLocks.join(database.housekeeping(), "other", LockBehaviour.confluence(), Clock.systemUTC());
        PluginDatabases first = plugins(Sessions.notNeeded());
        PluginDatabases second = new PluginDatabases(
                database.dataSource(),
                AoTransaction.JOINED,
                Sessions.notNeeded(),
                transactions,
                otherLocks,
                settings(),
                Duration.ofMinutes(5));
        open.add(second);
        open.add(otherLocks);
        first.enable(notes());
        second.enable(notes());
        create(first.of(BUNDLE), "by the first");
        assertThat(second.of(BUNDLE).find(Note.class)).extracting(Note::getName).containsExactly("by the first");
    }

    @Test
    void twoPluginsDoNotTouchEachOthersTables() {
        PluginDatabases plugins = plugins(Sessions.notNeeded());
        plugins.enable(notes());
        create(plugins.of(BUNDLE), "of the first");
        plugins.enable(new AoModule("two", "com.example.two", null, List.of(Note.class), List.of()));
        assertThat(plugins.of("com.example.two").count(Note.class)).isZero();
        assertThat(plugins.of(BUNDLE).count(Note.class)).isEqualTo(1);
    }

    private ActiveObjects withTransactionsOfItsOwn() {
        PluginDatabases plugins = plugins(AoTransaction.OWN, Sessions.notNeeded(), Duration.ofMinutes(5));
        plugins.enable(notes());
        return plugins.of(BUNDLE);
    }

    private int rowsSeenByOthers() {
        Integer count = CompletableFuture.supplyAsync(
                        () -> jdbc.queryForObject("SELECT COUNT(*) FROM " + table(), Integer.class))
                .join();
        return count == null ? 0 : count;
    }

    private String table() {
        return "\"" + TableNaming.prefix(BUNDLE) + "_NOTE\"";
    }

    @Test
    void inTransactionsOfItsOwnRowsAreThereBeforeTheProductCommitsAndStayWhenItRollsBack() {
        ActiveObjects objects = withTransactionsOfItsOwn();
        assertThat(objects.count(Note.class)).isZero();
        assertThatThrownBy(() -> transactions.execute(() -> {
                    objects.executeInTransaction(() -> create(objects, "in a transaction of its own"));
                    assertThat(rowsSeenByOthers()).isEqualTo(1);
                    create(objects, "outside of any");
                    assertThat(rowsSeenByOthers()).isEqualTo(2);
                    throw new IllegalStateException("the product rolls back");
                }))
                .hasMessage("the product rolls back");
        assertThat(objects.find(Note.class)).hasSize(2);
    }

    @Test
    void inTransactionsOfItsOwnAFailureRollsBackOnlyItsOwnRows() {
        ActiveObjects objects = withTransactionsOfItsOwn();
        assertThat(objects.count(Note.class)).isZero();
        transactions.execute(() -> {
            jdbc.execute("CREATE TABLE product_row (id INT)");
            assertThatThrownBy(() -> objects.executeInTransaction(() -> {
                        create(objects, "lost");
                        throw new IllegalStateException("Active Objects rolls back");
                    }))
                    .hasMessage("Active Objects rolls back");
            return jdbc.update("INSERT INTO product_row VALUES (1)");
        });
        assertThat(objects.count(Note.class)).isZero();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM product_row", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void inTheProductsTransactionRowsAreSeenByOthersOnlyAfterItsCommit() {
        ActiveObjects objects = ready(Sessions.notNeeded());
        assertThat(objects.count(Note.class)).isZero();
        transactions.execute(() -> {
            objects.executeInTransaction(() -> create(objects, "joined"));
            assertThat(rowsSeenByOthers()).isZero();
            return "";
        });
        assertThat(rowsSeenByOthers()).isEqualTo(1);
    }

    private ActiveObjects ready(Sessions sessions) {
        PluginDatabases plugins = plugins(sessions);
        plugins.enable(notes());
        return plugins.of(BUNDLE);
    }

    private PluginDatabases plugins(Sessions sessions) {
        return plugins(sessions, Duration.ofMinutes(5));
    }

    private PluginDatabases plugins(Sessions sessions, Duration lockWait) {
        return plugins(AoTransaction.JOINED, sessions, lockWait);
    }

    private PluginDatabases plugins(AoTransaction transaction, Sessions sessions, Duration lockWait) {
        PluginDatabases plugins = new PluginDatabases(
                database.dataSource(), transaction, sessions, transactions, locks, settings(), lockWait);
        open.add(plugins);
        return plugins;
    }

    private PluginSettings settings() {
        return new TablePluginSettingsFactory(new SettingsTable(database.dataSource())).createGlobalSettings();
    }

    private static AoModule notes() {
        return new AoModule("notes", BUNDLE, null, List.of(Note.class), List.of());
    }

    private static Note create(ActiveObjects objects, String name) {
        return objects.create(Note.class, row(name));
    }

    private static Map<String, Object> row(String name) {
        return Map.of("NAME", name, "TEXT", "Ünïcode 😀", "WRITTEN_AT", 1L);
    }
}
