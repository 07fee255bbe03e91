package io.indexrelay.refhost.plugin;

import io.indexrelay.refhost.event.HostEventPublisher;
import io.indexrelay.refhost.osgi.OsgiContainer;
import io.indexrelay.refhost.osgi.PluginServices;
import io.indexrelay.refhost.product.HostSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Installs, enables, disables and removes plugins, and keeps them over restarts.
 *
 * <p>Order of use: construct; export services ({@link #services}); {@link #start}, once everything that plugins import is
 * exported; {@link #close}. Changes are made one at a time and may take as long as {@link FrameworkSettings#enableWait};
 * {@link #installed} never waits.
 */
public final class PluginFramework implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PluginFramework.class);

    private final HostSettings host;
    private final FrameworkSettings settings;
    private final Map<String, ModuleType> types = new HashMap<>();
    private final FrameworkDirectories directories;
    private final HostEventPublisher events;
    private final PluginServices services = new PluginServices();
    private final PluginStore store;

    private final Map<String, InstalledPlugin> plugins = new ConcurrentSkipListMap<>();
    private final Map<Long, InstalledPlugin> byBundle = new ConcurrentHashMap<>();
    private final Map<String, PluginView> unreadable = new ConcurrentSkipListMap<>();
    private final Map<String, Bundle> zombies = new HashMap<>();
    private @Nullable Running running;

    private record Running(OsgiContainer osgi, PluginLifecycle lifecycle, PluginEvents events) {}

    /**
     * @param events exported to plugins as {@code EventPublisher}; stays the caller's to close
     * @throws IllegalArgumentException when two module types are for the same element
     */
    public PluginFramework(
            HostSettings host,
            FrameworkSettings settings,
            List<ModuleType> types,
            FrameworkDirectories directories,
            HostEventPublisher events) {
        this.host = host;
        this.settings = settings;
        this.directories = directories;
        this.events = events;
        this.store = new PluginStore(directories.plugins());
        for (ModuleType type : types) {
            if (this.types.put(type.element(), type) != null) {
                throw new IllegalArgumentException("two module types for <" + type.element() + ">");
            }
        }
        services.export(com.atlassian.event.api.EventPublisher.class, events);
    }

    /** What plugins may import. Exports count from before {@link #start} until {@link #close}. */
    public PluginServices services() {
        return services;
    }

    /**
     * Starts the OSGi framework, then every plugin kept from before that was not disabled, waits for them, and tells them
     * to start. A plugin that fails does not keep the host from starting; it can make it wait.
     */
    public synchronized void start() {
        if (running != null) {
            throw new IllegalStateException("started already");
        }
        OsgiContainer osgi = OsgiContainer.start(directories.osgiCache(), properties(), this::report);
        PluginEvents pluginEvents = new PluginEvents(events);
        PluginLifecycle lifecycle = new PluginLifecycle(settings, pluginEvents, new LifecycleCalls(osgi.context()));
        running = new Running(osgi, lifecycle, pluginEvents);
        services.offerIn(osgi.context());

        List<InstalledPlugin> started = new ArrayList<>();
        for (PluginArtifact artifact : kept()) {
            try {
                InstalledPlugin plugin = add(artifact);
                if (!store.isDisabled(plugin.key()) && lifecycle.begin(plugin)) {
                    started.add(plugin);
                }
            } catch (BundleException | IOException e) {
                cannotRead(artifact.jar(), e);
            }
        }
        lifecycle.await(started);
        started.forEach(lifecycle::complete);
        lifecycle.hostStarted(List.copyOf(plugins.values()));
    }

    private Map<String, String> properties() {
        return Map.of(
                "io.indexrelay.refhost.shutdownWaitMillis",
                Long.toString(settings.shutdownWait().toMillis()),
                "io.indexrelay.refhost.serviceWaitMillis",
                Long.toString(settings.serviceWait().toMillis()),
                "atlassian.dev.mode",
                Boolean.toString(settings.devMode()));
    }

    /** The kept plugins, one version of each: the highest. */
    private List<PluginArtifact> kept() {
        Map<String, PluginArtifact> newest = new ConcurrentSkipListMap<>();
        for (Path jar : store.jars()) {
            try {
                PluginArtifact artifact = PluginArtifact.read(jar, host.product(), host.productVersion());
                newest.merge(
                        artifact.key(),
                        artifact,
                        (a, b) -> VersionOrder.INSTANCE.compare(a.version(), b.version()) >= 0 ? a : b);
            } catch (UnusableArtifactException e) {
                cannotRead(jar, e);
            }
        }
        return List.copyOf(newest.values());
    }

    private void cannotRead(Path jar, Exception e) {
        String name = jar.getFileName().toString();
        log.error("The kept plugin {} cannot be used: {}", name, e.getMessage());
        unreadable.put(
                name,
                new PluginView(
                        name, name, "", PluginState.UNINSTALLED, false, String.valueOf(e.getMessage()), List.of()));
    }

    private void report(Map<String, Object> map) {
        ContextReport report = ContextReport.of(map);
        InstalledPlugin plugin = byBundle.get(report.bundle().getBundleId());
        Running now = running;
        if (plugin != null && now != null) {
            now.lifecycle().report(plugin, report);
        }
    }

    /**
     * Uploads a plugin: a new one, the same version again, or a higher one in place of the old, which is gone by then even
     * if the new one fails. The file is copied.
     */
    public synchronized InstallResult install(Path jar) {
        Running now = running();
        PluginArtifact upload;
        try {
            upload = PluginArtifact.read(jar, host.product(), host.productVersion());
        } catch (UnusableArtifactException e) {
            return new InstallResult.Refused(String.valueOf(e.getMessage()));
        }
        InstalledPlugin old = plugins.get(upload.key());
        if (old != null && VersionOrder.INSTANCE.compare(upload.version(), old.version()) < 0) {
            return new InstallResult.Ignored(old.view(), upload.version());
        }
        try {
            PluginArtifact artifact = store.keep(upload);
            InstalledPlugin plugin = old == null ? addNew(artifact, now) : replace(old, artifact, now);
            store.setDisabled(plugin.key(), false);
            enable(plugin, now.lifecycle());
            return plugin.isComplete()
                    ? new InstallResult.Enabled(plugin.view())
                    : new InstallResult.NotEnabled(plugin.view());
        } catch (BundleException | IOException e) {
            log.error("Unable to install {}", upload.key(), e);
            return new InstallResult.Refused("Unable to install bundle: " + Causes.describe(e));
        }
    }

    private InstalledPlugin addNew(PluginArtifact artifact, Running now) throws BundleException, IOException {
        Bundle zombie = zombies.remove(artifact.key());
        if (zombie != null) {
            remove(zombie, now.osgi());
        }
        InstalledPlugin plugin = add(artifact);
        now.events().installing(plugin);
        now.events().installed(plugin);
        return plugin;
    }

    private InstalledPlugin replace(InstalledPlugin old, PluginArtifact artifact, Running now)
            throws BundleException, IOException {
        now.events().upgrading(old);
        now.lifecycle().disable(old);
        plugins.remove(old.key());
        remove(old.bundle(), now.osgi());
        if (!old.artifact().jar().equals(artifact.jar())) {
            store.forget(old.artifact());
        }
        InstalledPlugin plugin = add(artifact);
        now.events().upgraded(plugin);
        return plugin;
    }

    private InstalledPlugin add(PluginArtifact artifact) throws BundleException, IOException {
        BundleContext context = running().osgi().context();
        try (InputStream jar = Files.newInputStream(artifact.jar())) {
            Bundle bundle = context.installBundle("plugin:" + artifact.jar().toAbsolutePath(), jar);
            InstalledPlugin plugin = new InstalledPlugin(artifact, bundle, types);
            byBundle.put(bundle.getBundleId(), plugin);
            plugins.put(plugin.key(), plugin);
            return plugin;
        } catch (BundleException e) {
            store.forget(artifact);
            throw e;
        }
    }

    private void remove(Bundle bundle, OsgiContainer osgi) throws BundleException {
        bundle.uninstall();
        byBundle.remove(bundle.getBundleId());
        osgi.refresh(bundle);
    }

    private static void enable(InstalledPlugin plugin, PluginLifecycle lifecycle) {
        if (lifecycle.begin(plugin)) {
            lifecycle.await(List.of(plugin));
            lifecycle.complete(plugin);
        }
    }

    /** All plugins, by key; unreadable files of earlier uploads after them. */
    public List<PluginView> installed() {
        List<PluginView> views = new ArrayList<>();
        plugins.values().forEach(plugin -> views.add(plugin.view()));
        views.addAll(unreadable.values());
        return views;
    }

    /**
     * Enables a plugin that was disabled or failed. One in ENABLING is waited for once more; one that was given up stays
     * as it is.
     *
     * @throws IllegalArgumentException when there is no such plugin
     */
    public synchronized PluginView enable(String key) {
        Running now = running();
        InstalledPlugin plugin = named(key);
        if (plugin.state() == PluginState.DISABLED) {
            store.setDisabled(key, false);
            enable(plugin, now.lifecycle());
        } else if (plugin.state() == PluginState.ENABLING) {
            now.lifecycle().await(List.of(plugin));
        }
        return plugin.view();
    }

    /**
     * Disables a plugin, also for the next start. Nothing happens to one in ENABLING.
     *
     * @throws IllegalArgumentException when there is no such plugin
     */
    public synchronized PluginView disable(String key) {
        Running now = running();
        InstalledPlugin plugin = named(key);
        if (plugin.state() == PluginState.ENABLED) {
            store.setDisabled(key, true);
            now.lifecycle().disable(plugin);
        }
        return plugin.view();
    }

    /**
     * Removes a plugin and its file; what it stored elsewhere stays. The bundle of one that was given up is not stopped.
     *
     * @throws IllegalArgumentException when there is no such plugin
     */
    public synchronized void uninstall(String key) {
        Running now = running();
        InstalledPlugin plugin = named(key);
        now.events().uninstalling(plugin);
        now.lifecycle().disable(plugin);
        plugins.remove(key);
        store.setDisabled(key, false);
        store.forget(plugin.artifact());
        if (plugin.state() == PluginState.UNINSTALLED) {
            zombies.put(key, plugin.bundle());
        } else {
            plugin.become(PluginState.UNINSTALLED, "");
            try {
                remove(plugin.bundle(), now.osgi());
            } catch (BundleException e) {
                log.error("Bundle of {} could not be uninstalled", key, e);
            }
        }
        now.events().uninstalled(plugin);
    }

    /** Tells all plugins to stop, disables them, last key first, and stops the OSGi framework. */
    @Override
    public synchronized void close() {
        Running now = running;
        if (now == null) {
            return;
        }
        List<InstalledPlugin> all = new ArrayList<>(plugins.values());
        Collections.reverse(all);
        now.lifecycle().hostStopping(all);
        all.forEach(now.lifecycle()::disable);
        services.withdraw();
        now.osgi().close();
        plugins.clear();
        byBundle.clear();
        zombies.clear();
        running = null;
    }

    private InstalledPlugin named(String key) {
        InstalledPlugin plugin = plugins.get(key);
        if (plugin == null) {
            throw new IllegalArgumentException(
                    "no plugin '" + key + "' is installed; installed are " + List.copyOf(plugins.keySet()));
        }
        return plugin;
    }

    private Running running() {
        if (running == null) {
            throw new IllegalStateException("the plugin framework is not running");
        }
        return running;
    }
}
