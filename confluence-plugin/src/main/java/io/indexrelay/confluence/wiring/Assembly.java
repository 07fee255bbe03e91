package io.indexrelay.confluence.wiring;

import com.atlassian.confluence.cluster.ClusterManager;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.CommentManager;
import io.indexrelay.adapter.ao.AoInstances;
import io.indexrelay.adapter.ao.AoJobs;
import io.indexrelay.adapter.ao.AoLedger;
import io.indexrelay.adapter.ao.AoOutbox;
import io.indexrelay.adapter.ao.AoTerms;
import io.indexrelay.adapter.ao.AoTransactions;
import io.indexrelay.adapter.http.CurrentHttpTransport;
import io.indexrelay.adapter.http.HttpEndpointCheck;
import io.indexrelay.adapter.http.HttpOptions;
import io.indexrelay.adapter.sal.SalAuditLog;
import io.indexrelay.adapter.sal.SalHost;
import io.indexrelay.adapter.sal.SalPageResources;
import io.indexrelay.adapter.sal.SalSecretStore;
import io.indexrelay.adapter.sal.SalSettingsStore;
import io.indexrelay.adapter.sal.SalTransactions;
import io.indexrelay.adapter.web.AdminGate;
import io.indexrelay.adapter.web.AdminPage;
import io.indexrelay.adapter.web.AdminWeb;
import io.indexrelay.admin.AdminService;
import io.indexrelay.admin.Host;
import io.indexrelay.config.Configuration;
import io.indexrelay.confluence.access.ConfluenceAccessReader;
import io.indexrelay.confluence.access.SetRules;
import io.indexrelay.confluence.list.ConfluenceContentLister;
import io.indexrelay.confluence.listen.AttachmentListener;
import io.indexrelay.confluence.listen.BlogPostListener;
import io.indexrelay.confluence.listen.Capture;
import io.indexrelay.confluence.listen.CommentListener;
import io.indexrelay.confluence.listen.DirectoryListener;
import io.indexrelay.confluence.listen.LabelListener;
import io.indexrelay.confluence.listen.PageListener;
import io.indexrelay.confluence.listen.PeopleListener;
import io.indexrelay.confluence.listen.PermissionListener;
import io.indexrelay.confluence.listen.RestrictionListener;
import io.indexrelay.confluence.listen.SpaceListener;
import io.indexrelay.confluence.read.ConfluencePeople;
import io.indexrelay.confluence.read.ConfluenceSnapshotReader;
import io.indexrelay.confluence.read.ContentLoader;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.relay.ConfiguredDelivery;
import io.indexrelay.relay.Relay;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.random.RandomGenerator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * One running relay, put together from the product's services and our adapters.
 *
 * @param listeners to be registered while it runs
 */
record Assembly(Relay relay, List<Object> listeners, AdminWeb web) {

    private static final String KEY = "io.indexrelay.confluence";
    private static final ThreadFactory DAEMONS = work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    };

    /** Starts nothing yet. */
    static Assembly of(ConfluenceServices confluence, PlatformServices platform) {
        Bundle bundle = FrameworkUtil.getBundle(Assembly.class);
        Offered offered = new Offered(bundle.getBundleContext());
        Clock clock = Clock.systemUTC();
        RandomGenerator random = new SecureRandom();
        NodeName node = new NodeName(() -> offered.find(Offered.CLUSTER, ClusterManager.class), platform.properties);
        Host host = new SalHost(platform.properties, bundle.getVersion().toString(), node);
        Transactions transactions = new SalTransactions(platform.transactions);
        Configuration configuration = new Configuration(
                new SalSettingsStore(platform.settings, transactions, KEY),
                new SalSecretStore(platform.settings, transactions, () -> sharedHome(platform), random, KEY),
                transactions,
                new HttpEndpointCheck(),
                random,
                clock);
        Relay relay = new Relay(
                ports(confluence, offered, host, transactions, configuration),
                new AoInstances(confluence.activeObjects, clock),
                new ConfiguredDelivery(configuration),
                host,
                clock,
                System::nanoTime,
                random,
                DAEMONS,
                Relay.Timing.STANDARD,
                offered::absent);
        AdminService api = new AdminService(configuration, relay, new SalAuditLog(bundle.getBundleContext()), clock);
        AdminWeb web = new AdminWeb(
                new AdminGate(platform.users, host, configuration, api),
                new AdminPage(platform.texts, new SalPageResources(bundle.getBundleContext()), host),
                platform.users,
                platform.login,
                host);
        return new Assembly(relay, listeners(new Capture(relay.recorder())), web);
    }

    private static DeliveryPorts ports(
            ConfluenceServices confluence,
            Offered offered,
            Host host,
            Transactions transactions,
            Configuration configuration) {
        ContentLoader loader = new ContentLoader(
                confluence.pages,
                confluence.spaces,
                () -> offered.find(Offered.COMMENTS, CommentManager.class),
                () -> offered.find(Offered.ATTACHMENTS, AttachmentManager.class));
        return new DeliveryPorts(
                new AoOutbox(confluence.activeObjects),
                new AoLedger(confluence.activeObjects),
                new AoJobs(confluence.activeObjects),
                new AoTerms(confluence.activeObjects),
                new AoTransactions(confluence.activeObjects),
                new ConfluenceSnapshotReader(transactions, loader, host),
                new ConfluenceAccessReader(
                        transactions, loader, confluence.restrictions, new SetRules(confluence.permissions, loader)),
                new ConfluencePeople(transactions, confluence.users),
                ConfluenceContentLister.over(transactions, offered::javaxQueries),
                new CurrentHttpTransport(() -> HttpOptions.of(configuration)));
    }

    private static List<Object> listeners(Capture capture) {
        return List.of(
                new PageListener(capture),
                new BlogPostListener(capture),
                new CommentListener(capture),
                new AttachmentListener(capture),
                new LabelListener(capture),
                new RestrictionListener(capture),
                new SpaceListener(capture),
                new PermissionListener(capture),
                new PeopleListener(capture),
                new DirectoryListener(capture));
    }

    private static Path sharedHome(PlatformServices platform) {
        return platform.properties
                .getSharedHomeDirectory()
                .orElseThrow(() -> new IllegalStateException("the product names no shared home"));
    }
}
