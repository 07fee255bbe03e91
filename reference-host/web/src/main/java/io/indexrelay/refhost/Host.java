package io.indexrelay.refhost;

import io.indexrelay.refhost.db.Database;
import io.indexrelay.refhost.db.DatabaseException;
import io.indexrelay.refhost.event.HostEventPublisher;
import io.indexrelay.refhost.plugin.FrameworkDirectories;
import io.indexrelay.refhost.plugin.ModuleType;
import io.indexrelay.refhost.plugin.PluginFramework;
import io.indexrelay.refhost.product.HostSettings;
import io.indexrelay.refhost.product.Product;
import io.indexrelay.refhost.web.WebServer;
import io.indexrelay.refhost.web.module.AoModules;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * One running host. The order of the start is that of the products: database, product, services, web server, data,
 * plugins, schedule. Closing goes backwards.
 */
public final class Host implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Host.class);

    private final HostOptions options;
    private final HostSettings settings;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final AtomicBoolean ready = new AtomicBoolean();
    private final PrintStream out;
    private String jdbcUrl = "";

    private Host(HostOptions options, Clock clock, PrintStream out) {
        this.options = options;
        this.out = out;
        this.settings = new HostSettings(
                options.product(),
                options.platform(),
                options.productVersion(),
                options.baseUrl(),
                options.home(),
                options.sharedHome(),
                options.node(),
                options.isClustered(),
                clock,
                options.lateCaches(),
                options.viewEvents());
    }

    /**
     * Starts a host and waits until it is ready: data imported, plugins enabled or given up, configuration sent.
     *
     * @param out for what a person wants to see: reports of imports and uploads, and at last the addresses
     * @throws HostStartException when it cannot be started as asked; nothing is left running then
     */
    public static Host start(HostOptions options, Product product, Waits waits, Clock clock, PrintStream out)
            throws HostStartException {
        Host host = new Host(options, clock, out);
        try {
            host.start(product, waits);
            return host;
        } catch (DatabaseException | IOException | IllegalStateException failure) {
            host.close();
            throw new HostStartException(String.valueOf(failure.getMessage()), failure);
        } catch (HostStartException | RuntimeException failure) {
            host.close();
            throw failure;
        }
    }

    private void start(Product product, Waits waits) throws IOException, HostStartException {
        Files.createDirectories(settings.home());
        Files.createDirectories(settings.sharedHome());
        Database database = opened(Database.open(options.db(), settings.home()));
        jdbcUrl = database.jdbcUrl();
        PlatformTransactionManager transactions = product.open(database.dataSource(), settings);
        opened(product);
        Platform platform = opened(new Platform(database, transactions, settings, options, waits.aoLock()));
        AoModules aoModules = new AoModules(platform.databases());
        WebSide web = new WebSide(settings);
        List<ModuleType> types = new ArrayList<>(web.moduleTypes());
        types.add(aoModules);
        types.addAll(product.moduleTypes());
        HostEventPublisher events = opened(new HostEventPublisher());
        PluginFramework plugins = opened(new PluginFramework(
                settings, waits.framework(), types, FrameworkDirectories.under(settings.home()), events));
        platform.export(plugins.services(), aoModules);
        product.start(plugins.services());
        web.export(plugins, product);

        WebServer server =
                opened(web.server(product, plugins, platform.sessions(), this::facts, ready::get, options.port()));
        server.start();
        new Imports(product, platform.settings(), platform.locks().getLockForName("refhost.import"), out)
                .all(options.imports());
        plugins.start();
        platform.schedule().start();
        new Installs(plugins, settings.home().resolve("plugins"), out).all(options.installs());
        if (options.config().isPresent()) {
            out.println(new InitialConfiguration(options.address())
                    .send(options.config().get()));
        }
        ready.set(true);
        out.print(summary());
        out.flush();
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    /** Where the host is reached. */
    public URI baseUrl() {
        return settings.baseUrl();
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Address", settings.baseUrl().toString());
        facts.put("Stands for", name() + " " + settings.productVersion() + ", platform " + settings.platform());
        facts.put("Node", settings.node() + (settings.clustered() ? " of a cluster" : ""));
        facts.put("Home", settings.home().toString());
        facts.put("Shared home", settings.sharedHome().toString());
        facts.put("Database", jdbcUrl);
        facts.put("Java", Runtime.version().toString());
        return facts;
    }

    private String name() {
        return settings.product().equals("jira") ? "Jira" : "Confluence";
    }

    private String summary() {
        return """

                Reference %s %s (platform %d) is ready.
                  address      %s
                  log in as    admin, password admin
                  apps         %s/admin/plugins
                  node         %s
                  home         %s
                  shared home  %s
                  database     %s

                """
                .formatted(
                        name(),
                        settings.productVersion(),
                        settings.platform(),
                        options.address(),
                        options.address(),
                        settings.node(),
                        settings.home(),
                        settings.sharedHome(),
                        jdbcUrl);
    }

    /** Stops taking requests, lets plugins stop in order, and closes what was opened, last first. */
    @Override
    public synchronized void close() {
        ready.set(false);
        while (!open.isEmpty()) {
            AutoCloseable part = open.pop();
            try {
                part.close();
            } catch (Exception failure) {
                log.warn("{} did not close cleanly", part.getClass().getSimpleName(), failure);
            }
        }
    }
}
