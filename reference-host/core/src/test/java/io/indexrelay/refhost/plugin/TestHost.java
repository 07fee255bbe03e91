package io.indexrelay.refhost.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import com.atlassian.plugin.event.events.PluginEvent;
import io.indexrelay.refhost.event.HostEventPublisher;
import io.indexrelay.refhost.product.HostSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.bundle.EventHook;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/**
 * A plugin framework in a folder of its own, with short waits. Plugins tell the test what happens to them through a
 * function that the host exports; the host's plugin events are noted in the same list.
 */
public final class TestHost implements AutoCloseable {

    static final FrameworkSettings SHORT = new FrameworkSettings(
            Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMillis(300), false, Duration.ofSeconds(30));

    private final Path home;
    private final String product;
    private final String version;
    private final FrameworkSettings settings;

    final List<String> noted = new CopyOnWriteArrayList<>();
    final List<String> loadedClasses = new CopyOnWriteArrayList<>();
    final List<Object> offered = new CopyOnWriteArrayList<>();
    private final Map<String, Bundle> bundles = new ConcurrentHashMap<>();
    final RecordingModuleType servlets = new RecordingModuleType("servlet", noted);
    final RecordingModuleType rest = new RecordingModuleType("rest", noted);
    final HostEventPublisher events = new HostEventPublisher();
    final PluginFramework framework;

    TestHost(Path home) {
        this(home, SHORT);
    }

    TestHost(Path home, FrameworkSettings settings) {
        this(home, "confluence", Line.HERE.version, settings);
    }

    TestHost(Path home, String product, String version, FrameworkSettings settings) {
        this.home = home;
        this.product = product;
        this.version = version;
        this.settings = settings;
        this.framework = new PluginFramework(
                new HostSettings(
                        product,
                        Line.HERE.platform,
                        version,
                        URI.create("http://localhost:1990/" + product),
                        home,
                        home.resolve("shared"),
                        "node1",
                        false,
                        Clock.systemUTC(),
                        Duration.ZERO,
                        true),
                settings,
                List.of(servlets, rest),
                FrameworkDirectories.under(home),
                events);
        framework.services().export(Function.class, this::takeFromPlugin);
        framework.services().export(EventHook.class, this::bundleChanged);
        framework.services().export(WeavingHook.class, this::classLoaded);
        events.register(this);
    }

    TestHost started() {
        framework.start();
        return this;
    }

    /** As freshly started: no plugin, nothing noted. What an earlier test left as a zombie goes when its key comes again. */
    void reset() {
        framework.installed().forEach(plugin -> framework.uninstall(plugin.key()));
        events.unregisterAll();
        events.register(this);
        noted.clear();
        offered.clear();
        loadedClasses.clear();
        servlets.enabled.clear();
        rest.enabled.clear();
    }

    /** Another host on the same home, as after a restart. */
    TestHost again() {
        close();
        return new TestHost(home, product, version, settings).started();
    }

    /** What plugins pass to the service {@code Function}: texts are noted, other things kept. */
    private Object takeFromPlugin(Object thing) {
        if (thing instanceof String text) {
            noted.add(text);
        } else {
            offered.add(thing);
        }
        return thing;
    }

    private void classLoaded(WovenClass woven) {
        if (woven.getClassName().startsWith("tp.")) {
            loadedClasses.add(woven.getClassName());
        }
    }

    @EventListener
    public void onPluginEvent(PluginEvent event) {
        noted.add(event.getClass().getSimpleName().replace("Event", "") + " "
                + event.getPlugin().getPluginInformation().getVersion());
    }

    InstallResult install(TestPlugin plugin) {
        try {
            return framework.install(plugin.writeTo(Files.createDirectories(home.resolve("uploads"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PluginView plugin(String key) {
        return framework.installed().stream()
                .filter(plugin -> plugin.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " in " + framework.installed()));
    }

    /** The plugin's newest bundle, as OSGi sees it. */
    Bundle bundle(String key) {
        Bundle bundle = bundles.get(key);
        if (bundle == null) {
            throw new AssertionError("no bundle " + key + " in " + bundles.keySet());
        }
        return bundle;
    }

    private void bundleChanged(BundleEvent event, Collection<BundleContext> receivers) {
        if (event.getType() == BundleEvent.INSTALLED) {
            bundles.put(event.getBundle().getSymbolicName(), event.getBundle());
        }
    }

    /** Offers a service that plugins may wait for: a Supplier. */
    void exportSupplier() {
        framework.services().export(Supplier.class, () -> "supplied");
    }

    List<String> servicesOf(String key) {
        ServiceReference<?>[] references = bundle(key).getRegisteredServices();
        return references == null
                ? List.of()
                : Arrays.stream(references)
                        .flatMap(reference -> Arrays.stream((String[]) reference.getProperty("objectClass")))
                        .toList();
    }

    void await(String key, PluginState state) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(plugin(key).state()).isEqualTo(state));
    }

    @Override
    public void close() {
        framework.close();
        events.close();
    }
}
