package io.indexrelay.refhost.plugin;

import io.indexrelay.refhost.osgi.OsgiContainer;
import io.indexrelay.refhost.product.HostSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugins there are, with their files and bundles. Changed under the framework's lock; may be read at any time. */
final class InstalledPlugins {

    private static final Logger log = LoggerFactory.getLogger(InstalledPlugins.class);

    private final HostSettings host;
    private final Map<String, ModuleType> types;
    private final PluginStore store;

    private final Map<String, InstalledPlugin> plugins = new ConcurrentSkipListMap<>();
    private final Map<Long, InstalledPlugin> byBundle = new ConcurrentHashMap<>();
    private final Map<String, PluginView> unreadable = new ConcurrentSkipListMap<>();
    private final Map<String, Bundle> zombies = new HashMap<>();

    InstalledPlugins(HostSettings host, Map<String, ModuleType> types, PluginStore store) {
        this.host = host;
        this.types = types;
        this.store = store;
    }

    PluginArtifact read(Path jar) throws UnusableArtifactException {
        return PluginArtifact.read(jar, host.product(), host.productVersion());
    }

    /** The plugins kept from before, one version of each: the highest. */
    List<PluginArtifact> kept() {
        Map<String, PluginArtifact> newest = new ConcurrentSkipListMap<>();
        for (Path jar : store.jars()) {
            try {
                PluginArtifact artifact = read(jar);
                newest.merge(
                        artifact.key(),
                        artifact,
                        (a, b) -> VersionOrder.INSTANCE.compare(a.version(), b.version()) >= 0 ? a : b);
            } catch (UnusableArtifactException e) {
                cannotUse(jar, e);
            }
        }
        return List.copyOf(newest.values());
    }

    /** Lists a kept file that is no use, so that somebody sees it. */
    void cannotUse(Path jar, Exception e) {
        String name = jar.getFileName().toString();
        String why = String.valueOf(e.getMessage());
        log.error("The kept plugin {} cannot be used: {}", name, why);
        unreadable.put(name, new PluginView(name, name, "", PluginState.UNINSTALLED, false, why, List.of()));
    }

    /** Installs the bundle of a kept file. What is left of an earlier plugin of that key that was given up goes first. */
    InstalledPlugin add(PluginArtifact artifact, OsgiContainer osgi) throws BundleException, IOException {
        Bundle zombie = zombies.remove(artifact.key());
        if (zombie != null) {
            uninstall(zombie);
        }
        try (InputStream jar = Files.newInputStream(artifact.jar())) {
            Bundle bundle =
                    osgi.context().installBundle("plugin:" + artifact.jar().toAbsolutePath(), jar);
            InstalledPlugin plugin = new InstalledPlugin(artifact, bundle, types);
            byBundle.put(bundle.getBundleId(), plugin);
            plugins.put(plugin.key(), plugin);
            return plugin;
        } catch (BundleException e) {
            store.forget(artifact);
            throw e;
        }
    }

    /** Takes a plugin off the list and uninstalls its bundle. A plugin that uses classes of it keeps those it has. */
    void remove(InstalledPlugin plugin) throws BundleException {
        plugins.remove(plugin.key());
        uninstall(plugin.bundle());
    }

    /** Takes a plugin off the list; its bundle goes on. */
    void leave(InstalledPlugin plugin) {
        plugins.remove(plugin.key());
        zombies.put(plugin.key(), plugin.bundle());
    }

    private void uninstall(Bundle bundle) throws BundleException {
        bundle.uninstall();
        byBundle.remove(bundle.getBundleId());
    }

    Optional<InstalledPlugin> find(String key) {
        return Optional.ofNullable(plugins.get(key));
    }

    /** @throws IllegalArgumentException naming those there are */
    InstalledPlugin named(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no plugin '" + key + "' is installed; installed are " + List.copyOf(plugins.keySet())));
    }

    Optional<InstalledPlugin> of(Bundle bundle) {
        return Optional.ofNullable(byBundle.get(bundle.getBundleId()));
    }

    /** By key. */
    List<InstalledPlugin> all() {
        return List.copyOf(plugins.values());
    }

    List<PluginView> views() {
        List<PluginView> views = new ArrayList<>();
        plugins.values().forEach(plugin -> views.add(plugin.view()));
        views.addAll(unreadable.values());
        return views;
    }

    void clear() {
        plugins.clear();
        byBundle.clear();
        unreadable.clear();
        zombies.clear();
    }
}
