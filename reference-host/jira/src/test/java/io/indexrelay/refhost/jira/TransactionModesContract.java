package io.indexrelay.refhost.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.indexrelay.refhost.db.Database;
import io.indexrelay.refhost.db.HostTransactions;
import io.indexrelay.refhost.db.TestDatabase;
import io.indexrelay.refhost.db.ao.AoModule;
import io.indexrelay.refhost.db.ao.AoTransaction;
import io.indexrelay.refhost.db.ao.PluginDatabases;
import io.indexrelay.refhost.db.ao.Sessions;
import io.indexrelay.refhost.db.lock.ClusterLocks;
import io.indexrelay.refhost.db.lock.LockBehaviour;
import io.indexrelay.refhost.db.settings.SettingsTable;
import io.indexrelay.refhost.db.settings.TablePluginSettingsFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a plugin's listener writes, and what it and others read, inside the transaction of a change and after it. */
abstract class TransactionModesContract {

    private static final String BUNDLE = "com.example.notes";

    private final List<AutoCloseable> open = new ArrayList<>();

    private final TestDatabase kind;

    TransactionModesContract(TestDatabase kind) {
        this.kind = kind;
    }

    private record Running(Tracker jira, ActiveObjects objects) {

        /** Rows that another thread sees. */
        int rowsForOthers() {
            return elsewhere(() -> objects.count(OutboxNote.class));
        }

        /** The summary of the issue with that key that another thread sees. */
        Optional<String> summaryForOthers(String key) {
            return elsewhere(
                    () -> Optional.ofNullable(jira.service(IssueManager.class).getIssueByCurrentKey(key))
                            .map(Issue::getSummary));
        }
    }

    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private Running start(AoTransaction mode) {
        Database database = opened(kind.open());
        Tracker jira = opened(Tracker.on(database.dataSource()));
        ClusterLocks locks =
                opened(ClusterLocks.join(database.housekeeping(), "node", LockBehaviour.jira(), Clock.systemUTC()));
        PluginDatabases plugins = opened(new PluginDatabases(
                database.dataSource(),
                mode,
                Sessions.notNeeded(),
                new HostTransactions(jira.transactions()),
                locks,
                new TablePluginSettingsFactory(new SettingsTable(database.dataSource())).createGlobalSettings(),
                Duration.ofMinutes(1)));
        plugins.enable(new AoModule("notes", BUNDLE, null, List.of(OutboxNote.class), List.of()));
        ActiveObjects objects = plugins.of(BUNDLE);
        assertThat(objects.count(OutboxNote.class)).isZero();
        jira.admin("{'do':'createProject','key':'AB','name':'Alpha','lead':'admin'}");
        return new Running(jira, objects);
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.add(0, part);
        return part;
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable part : open) {
            part.close();
        }
    }

    /** A plugin's listener: one row for each bundle; then what the test wants to look at. */
    private static void listen(Running running, Runnable then) {
        running.jira().listener = event -> {
            if (event instanceof IssueEventBundle) {
                running.objects()
                        .executeInTransaction(() -> running.objects().create(OutboxNote.class, Map.of("ISSUE", 1L)));
                then.run();
            }
        };
    }

    @Test
    void joinedRowsOfACreationAreSeenWithTheIssueAndNotBefore() {
        Running running = start(AoTransaction.JOINED);
        List<Object> seen = new ArrayList<>();
        listen(running, () -> {
            seen.add(running.rowsForOthers());
            seen.add(running.summaryForOthers("AB-1"));
        });
        running.jira().admin("{'do':'createIssue','project':'AB','summary':'One'}");
        assertThat(seen).containsExactly(0, Optional.empty());
        assertThat(running.rowsForOthers()).isEqualTo(1);
        assertThat(running.summaryForOthers("AB-1")).contains("One");
    }

    @Test
    void ownRowsOfACreationAreSeenBeforeTheIssueIs() {
        Running running = start(AoTransaction.OWN);
        List<Object> seen = new ArrayList<>();
        listen(running, () -> {
            seen.add(running.rowsForOthers());
            seen.add(running.summaryForOthers("AB-1"));
        });
        running.jira().admin("{'do':'createIssue','project':'AB','summary':'One'}");
        assertThat(seen).containsExactly(1, Optional.empty());
        assertThat(running.summaryForOthers("AB-1")).contains("One");
    }

    @Test
    void joinedRowsGoWithATransitionThatIsRolledBackAndOwnRowsStay() {
        for (AoTransaction mode : AoTransaction.values()) {
            Running running = start(mode);
            running.jira().admin("{'do':'createIssue','project':'AB','summary':'One'}");
            listen(running, () -> {
                throw new IllegalStateException("a later part of the transition fails");
            });
            assertThat(running.jira().refusal("{'as':'admin','do':'transition','issue':'AB-1','to':'Closed'}"))
                    .contains("a later part");
            assertThat(running.rowsForOthers()).isEqualTo(mode == AoTransaction.OWN ? 1 : 0);
            Issue issue = Objects.requireNonNull(
                    running.jira().service(IssueManager.class).getIssueByCurrentKey("AB-1"));
            assertThat(Objects.requireNonNull(issue.getStatus()).getName()).isEqualTo("Open");
        }
    }

    @Test
    void anEditIsCommittedBeforeItsEventsInBothModes() {
        for (AoTransaction mode : AoTransaction.values()) {
            Running running = start(mode);
            running.jira().admin("{'do':'createIssue','project':'AB','summary':'One'}");
            List<Object> seen = new ArrayList<>();
            listen(running, () -> {
                seen.add(running.rowsForOthers());
                seen.add(running.summaryForOthers("AB-1"));
            });
            running.jira().admin("{'do':'edit','issue':'AB-1','fields':{'summary':'Two'}}");
            assertThat(seen).containsExactly(1, Optional.of("Two"));
        }
    }

    @Test
    void aListenerInsideTheTransactionReadsTheNewState() {
        Running running = start(AoTransaction.JOINED);
        running.jira().admin("{'do':'createIssue','project':'AB','summary':'One'}");
        List<String> seen = new ArrayList<>();
        listen(
                running,
                () -> seen.add(Objects.requireNonNull(
                                running.jira().service(IssueManager.class).getIssueByCurrentKey("AB-1"))
                        .getStatus()
                        .getName()));
        running.jira().admin("{'do':'transition','issue':'AB-1','to':'Resolved'}");
        assertThat(seen).containsExactly("Resolved");
    }
}
