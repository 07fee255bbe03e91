package io.indexrelay.wiring;

import com.atlassian.beehive.ClusterLockService;
import io.indexrelay.activity.ActivityStore;
import io.indexrelay.activity.PageVisits;
import io.indexrelay.adapter.ao.AoChecks;
import io.indexrelay.adapter.ao.AoCountingNodes;
import io.indexrelay.adapter.ao.AoCounts;
import io.indexrelay.adapter.ao.AoDeadLetters;
import io.indexrelay.adapter.ao.AoDeliveryLog;
import io.indexrelay.adapter.ao.AoDigests;
import io.indexrelay.adapter.ao.AoInstances;
import io.indexrelay.adapter.ao.AoJobs;
import io.indexrelay.adapter.ao.AoLedger;
import io.indexrelay.adapter.ao.AoOutbox;
import io.indexrelay.adapter.ao.AoReports;
import io.indexrelay.adapter.ao.AoSightings;
import io.indexrelay.adapter.ao.AoTerms;
import io.indexrelay.adapter.ao.AoTransactions;
import io.indexrelay.adapter.http.CurrentHttpTransport;
import io.indexrelay.adapter.http.HttpEndpointCheck;
import io.indexrelay.adapter.http.HttpOptions;
import io.indexrelay.adapter.jvm.SystemLoad;
import io.indexrelay.adapter.sal.ClusterCandidacy;
import io.indexrelay.adapter.sal.FileHomes;
import io.indexrelay.adapter.sal.OptionalServices;
import io.indexrelay.adapter.sal.SalAuditLog;
import io.indexrelay.adapter.sal.SalHost;
import io.indexrelay.adapter.sal.SalPageResources;
import io.indexrelay.adapter.sal.SalSecretStore;
import io.indexrelay.adapter.sal.SalSettingsStore;
import io.indexrelay.adapter.sal.SalTransactions;
import io.indexrelay.adapter.sal.SalWhereabouts;
import io.indexrelay.adapter.web.AdminGate;
import io.indexrelay.adapter.web.AdminPage;
import io.indexrelay.adapter.web.AdminWeb;
import io.indexrelay.admin.AdminService;
import io.indexrelay.appuser.AppUserLimit;
import io.indexrelay.backfill.Throttle;
import io.indexrelay.config.Configuration;
import io.indexrelay.delivery.DeliveryLoop;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.Findings;
import io.indexrelay.delivery.RandomIds;
import io.indexrelay.dryrun.DryRunLimit;
import io.indexrelay.identity.Identity;
import io.indexrelay.listen.Capture;
import io.indexrelay.listen.CapturedReports;
import io.indexrelay.listen.ModuleReports;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.poll.Sightings;
import io.indexrelay.relay.ConfiguredActivity;
import io.indexrelay.relay.ConfiguredBudget;
import io.indexrelay.relay.ConfiguredDelivery;
import io.indexrelay.relay.Relay;
import io.indexrelay.scope.Admission;
import io.indexrelay.scope.Scope;
import io.indexrelay.selfcheck.CheckPorts;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.random.RandomGenerator;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * One running relay, put together from the product's services and our adapters.
 *
 * @param listeners to be registered while it runs
 * @param pages where the servlet filter reports
 * @param settling counts what requests could only note
 * @param reports where the plugin's modules report
 */
record Assembly(
        Relay relay,
        List<Object> listeners,
        AdminWeb web,
        PageVisits pages,
        DeliveryLoop settling,
        ModuleReports reports) {

    private static final String CLUSTER_LOCKS = "com.atlassian.beehive.ClusterLockService";
    private static final Duration SETTLING = Duration.ofSeconds(1);
    private static final ThreadFactory DAEMONS = work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    };

    /** Starts nothing yet. What is kept in the product's settings is named by the bundle, whose name is the plugin's key. */
    static Assembly of(Product product, PlatformServices platform) {
        Bundle bundle = FrameworkUtil.getBundle(Assembly.class);
        BundleContext context = bundle.getBundleContext();
        String key = bundle.getSymbolicName();
        OptionalServices services = new OptionalServices(context);
        Clock clock = Clock.systemDefaultZone();
        RandomGenerator random = new SecureRandom();
        SalHost host = new SalHost(
                platform.properties,
                bundle.getVersion().toString(),
                new NodeName(() -> product.nodeName(services), platform.properties));
        Transactions transactions = new SalTransactions(platform.transactions);
        Product.Surroundings surroundings = new Product.Surroundings(services, transactions, host);
        Product.Readers readers = product.readers(surroundings);
        AoSightings sightings = new AoSightings(platform.activeObjects);
        SalSecretStore secrets = new SalSecretStore(platform.settings, transactions, host::sharedHome, random, key);
        Configuration configuration = new Configuration(
                new SalSettingsStore(platform.settings, transactions, key),
                secrets,
                transactions,
                new HttpEndpointCheck(),
                readers.people(),
                random,
                clock);
        AoChecks checks = new AoChecks(platform.activeObjects, clock);
        DeliveryPorts ports = ports(
                platform,
                readers,
                new CurrentHttpTransport(() -> HttpOptions.of(configuration)),
                checks,
                admission(configuration, readers, sightings));
        Relay relay = new Relay(
                ports,
                new Identity(
                        new AoInstances(platform.activeObjects, clock),
                        new FileHomes(host::sharedHome, random),
                        new SalWhereabouts(services, host),
                        new RandomIds(random)::next,
                        clock),
                new ConfiguredDelivery(configuration),
                () -> configuration.settings().reconcile(),
                new ClusterCandidacy(
                        () -> isSenderNode(configuration, host.node()),
                        () -> services.find(CLUSTER_LOCKS, ClusterLockService.class),
                        key),
                host,
                clock,
                System::nanoTime,
                random,
                DAEMONS,
                Relay.Timing.STANDARD,
                new Throttle(new ConfiguredBudget(configuration), new SystemLoad(), System::nanoTime),
                () -> product.absentServices(services),
                sightings,
                readers.watches(),
                new CheckPorts(ports, checks, readers.permissions()),
                new AoReports(platform.activeObjects),
                new ActivityStore(
                        new AoCounts(platform.activeObjects),
                        new AoCountingNodes(platform.activeObjects),
                        new AoDigests(platform.activeObjects),
                        secrets),
                new ConfiguredActivity(configuration));
        AdminService api = new AdminService(
                configuration,
                relay.operations(),
                relay.deliveries(),
                readers.containers(),
                new SalAuditLog(context),
                clock);
        AdminWeb web = new AdminWeb(
                new AdminGate(platform.users, host, configuration, api),
                new AdminPage(platform.texts, new SalPageResources(context), host),
                platform.users,
                platform.login,
                host);
        Capture capture = new Capture(relay.recorder(), product.causes());
        Product.Activity activity = product.activity(
                new Product.Counting(
                        relay.activity(),
                        relay.activity()::isCounting,
                        relay.activity()::dropped,
                        System::nanoTime,
                        readers.permissions()),
                surroundings);
        List<Object> listeners = new ArrayList<>(product.listeners(capture, relay, surroundings));
        listeners.addAll(activity.listeners());
        return new Assembly(
                relay,
                List.copyOf(listeners),
                web,
                activity.pages(),
                settling(activity),
                new CapturedReports(capture, relay::capturing));
    }

    /** Ends with one more step, so that an orderly stop loses nothing that was noted. */
    private static DeliveryLoop settling(Product.Activity activity) {
        return new DeliveryLoop(
                () -> {
                    activity.settle().run();
                    return false;
                },
                activity.settle(),
                SETTLING,
                work -> {
                    Thread thread = DAEMONS.newThread(work);
                    thread.setName("index-relay-activity");
                    return thread;
                });
    }

    private static Admission admission(Configuration configuration, Product.Readers readers, Sightings sightings) {
        Admission scope = new Scope(readers.traits(), readers.access(), configuration::scope);
        Admission appUser = new AppUserLimit(
                () -> Optional.ofNullable(configuration.settings().appUser()),
                readers.permissions(),
                readers.people(),
                readers.access(),
                sightings);
        return scope.and(appUser)
                .and(new DryRunLimit(() -> configuration.settings().dryRun()));
    }

    /** Nobody named means everybody. */
    private static boolean isSenderNode(Configuration configuration, String node) {
        List<String> named = configuration.settings().senderNodes();
        return named.isEmpty() || named.contains(node);
    }

    private static DeliveryPorts ports(
            PlatformServices platform,
            Product.Readers readers,
            CurrentHttpTransport transport,
            Findings findings,
            Admission admission) {
        return new DeliveryPorts(
                new AoOutbox(platform.activeObjects),
                new AoLedger(platform.activeObjects),
                new AoJobs(platform.activeObjects),
                new AoTerms(platform.activeObjects),
                new AoTransactions(platform.activeObjects),
                readers.snapshots(),
                readers.access(),
                readers.people(),
                readers.priorities(),
                readers.lister(),
                transport,
                new AoDeliveryLog(platform.activeObjects),
                new AoDeadLetters(platform.activeObjects),
                readers.attachments(),
                findings,
                admission);
    }
}
