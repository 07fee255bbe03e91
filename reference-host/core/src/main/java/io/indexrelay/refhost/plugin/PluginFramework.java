package io.indexrelay.refhost.plugin;

import io.indexrelay.refhost.event.HostEventPublisher;
import io.indexrelay.refhost.osgi.ExportVersions;
import io.indexrelay.refhost.osgi.OsgiContainer;
import io.indexrelay.refhost.osgi.PluginServices;
import io.indexrelay.refhost.product.HostSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private final FrameworkDirectories directories;
    private final HostEventPublisher events;
    private final PluginServices services = new PluginServices();
    private final PluginStore store;
    private final InstalledPlugins plugins;
    private volatile @Nullable Running running;

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
        Map<String, ModuleType> byElement = new HashMap<>();
        for (ModuleType type : types) {
            if (byElement.put(type.element(), type) != null) {
                throw new IllegalArgumentException("two module types for <" + type.element() + ">");
            }
        }
        this.plugins = new InstalledPlugins(host, byElement, store);
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
        OsgiContainer osgi = OsgiContainer.start(
                directories.osgiCache(),
                properties(),
                ExportVersions.of(host.platform(), host.productVersion()),
                this::report);
        PluginEvents pluginEvents = new PluginEvents(events);
        PluginLifecycle lifecycle = new PluginLifecycle(settings, pluginEvents, new LifecycleCalls(osgi.context()));
        running = new Running(osgi, lifecycle, pluginEvents);
        services.offerIn(osgi.context());

        for (PluginArtifact artifact : plugins.kept()) {
            try {
                plugins.add(artifact, osgi);
            } catch (BundleException | IOException e) {
                plugins.cannotUse(artifact.jar(), e);
            }
        }
        List<InstalledPlugin> started = new ArrayList<>(plugins.all());
        started.removeIf(plugin -> store.isDisabled(plugin.key()) || !lifecycle.begin(plugin));
        lifecycle.await(started);
        started.forEach(lifecycle::complete);
        lifecycle.hostStarted(plugins.all());
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

    private void report(Map<String, Object> map) {
        ContextReport report = ContextReport.of(map);
        Running now = running;
        if (now != null) {
            plugins.of(report.bundle()).ifPresent(plugin -> now.lifecycle().report(plugin, report));
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
            upload = plugins.read(jar);
        } catch (UnusableArtifactException e) {
            return new InstallResult.Refused(String.valueOf(e.getMessage()));
        }
        InstalledPlugin old = plugins.find(upload.key()).orElse(null);
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
        InstalledPlugin plugin = plugins.add(artifact, now.osgi());
        now.events().installing(plugin);
        now.events().installed(plugin);
        return plugin;
    }

    private InstalledPlugin replace(InstalledPlugin old, PluginArtifact artifact, Running now)
            throws BundleException, IOException {
        now.events().upgrading(old);
        now.lifecycle().disable(old);
        plugins.remove(old);
        if (!old.artifact().jar().equals(artifact.jar())) {
            store.forget(old.artifact());
        }
        InstalledPlugin plugin = plugins.add(artifact, now.osgi());
        now.events().upgraded(plugin);
        return plugin;
    }

    private static void enable(InstalledPlugin plugin, PluginLifecycle lifecycle) {
        if (lifecycle.begin(plugin)) {
            lifecycle.await(List.of(plugin));
            lifecycle.complete(plugin);
        }
    }

    /** All plugins, by key; unreadable files of earlier uploads after them. */
    public List<PluginView> installed() {
        return plugins.views();
    }

    /**
     * Enables a plugin that was disabled or failed. One in ENABLING is waited for once more; one that was given up stays
     * as it is.
     *
     * @throws IllegalArgumentException when there is no such plugin
     */
    public synchronized PluginView enable(String key) {
        Running now = running();
        InstalledPlugin plugin = plugins.named(key);
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
        InstalledPlugin plugin = plugins.named(key);
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
        InstalledPlugin plugin = plugins.named(key);
        now.events().uninstalling(plugin);
        now.lifecycle().disable(plugin);
        store.setDisabled(key, false);
        store.forget(plugin.artifact());
        if (plugin.state() == PluginState.UNINSTALLED) {
            plugins.leave(plugin);
        } else {
            plugin.become(PluginState.UNINSTALLED, "");
            try {
                plugins.remove(plugin);
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
        List<InstalledPlugin> all = new ArrayList<>(plugins.all());
        Collections.reverse(all);
        now.lifecycle().hostStopping(all);
        all.forEach(now.lifecycle()::disable);
        services.withdraw();
        now.osgi().close();
        plugins.clear();
        running = null;
    }

    private Running running() {
        Running now = running;
        if (now == null) {
            throw new IllegalStateException("the plugin framework is not running");
        }
        return now;
    }
}
