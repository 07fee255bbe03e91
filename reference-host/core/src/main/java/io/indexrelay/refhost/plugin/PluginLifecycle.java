package io.indexrelay.refhost.plugin;

import io.indexrelay.refhost.plugin.PluginModules.ModuleFailure;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.CachedIntrospectionResults;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Enabling and disabling, in the products' order. Enabling: bundle started, Spring context built by the extender
 * meanwhile, modules enabled, PluginEnabledEvent, onStart. Disabling: PluginDisablingEvent, onStop, modules disabled, bundle
 * stopped (beans destroyed on a thread of the extender), PluginDisabledEvent.
 *
 * <p>All but {@link #report} is called under the framework's lock.
 */
final class PluginLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PluginLifecycle.class);

    private final FrameworkSettings settings;
    private final PluginEvents events;
    private final LifecycleCalls calls;
    private boolean hostStarted;

    PluginLifecycle(FrameworkSettings settings, PluginEvents events, LifecycleCalls calls) {
        this.settings = settings;
        this.events = events;
        this.calls = calls;
    }

    /** From now on plugins are told to start as soon as they are enabled; those enabled already are told now. */
    void hostStarted(List<InstalledPlugin> plugins) {
        hostStarted = true;
        plugins.stream().filter(InstalledPlugin::isComplete).forEach(calls::start);
    }

    /** Tells all to stop, before the first is disabled. */
    void hostStopping(List<InstalledPlugin> plugins) {
        plugins.forEach(calls::stop);
    }

    /** Starts a plugin's bundle. @return whether there is something to wait for */
    boolean begin(InstalledPlugin plugin) {
        events.enabling(plugin);
        plugin.become(PluginState.ENABLING, "");
        try {
            plugin.bundle().start();
        } catch (BundleException e) {
            cannotStart(plugin, e);
            return false;
        }
        if (!plugin.artifact().springPowered()) {
            plugin.become(
                    PluginState.ENABLED,
                    "It has no Spring-Context header and no file under META-INF/spring, so it has no container: no class"
                            + " of its modules can be built.");
        }
        return true;
    }

    /** The state stays ENABLING for ever, as it does in the products; only a new upload helps. */
    private static void cannotStart(InstalledPlugin plugin, BundleException e) {
        log.warn("Cannot determine required plugins, cannot resolve bundle '{}'", plugin.key());
        log.error("Detected an error (BundleException) enabling the plugin '{}' : {}", plugin.key(), e.getMessage());
        String what = e.getType() == BundleException.RESOLVE_ERROR ? "It imports what nobody exports. " : "";
        plugin.explain(what + String.valueOf(e.getMessage()).strip()
                + ". It will stay like this, whatever is clicked; upload a repaired" + " version.");
    }

    /** Waits until all are enabled or have failed, or the time is over. */
    void await(Collection<InstalledPlugin> plugins) {
        long nanos = settings.waitFor(plugins.size()).toNanos();
        try {
            for (InstalledPlugin plugin : plugins) {
                nanos = plugin.awaitSettled(nanos);
                if (plugin.state() == PluginState.ENABLING) {
                    log.warn(
                            "Unable to start the following plugins due to timeout while waiting for plugin to enable: {}",
                            plugin.key());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes the modules of a plugin into use, if its Spring context stands. */
    void complete(InstalledPlugin plugin) {
        if (plugin.state() != PluginState.ENABLED || plugin.isComplete()) {
            return;
        }
        try {
            plugin.modules().enable();
        } catch (ModuleFailure e) {
            giveUp(plugin, e);
            return;
        }
        plugin.markComplete();
        events.enabled(plugin);
        if (hostStarted) {
            calls.start(plugin);
        }
    }

    /** The bundle is not stopped, which is the products' doing: beans that registered early go on hearing events. */
    private static void giveUp(InstalledPlugin plugin, ModuleFailure failure) {
        plugin.become(
                PluginState.UNINSTALLED,
                failure.getMessage()
                        + " The whole plugin was given up, yet its bundle stays active and its beans alive,"
                        + " until a version of it is uploaded or the host starts again. A module that belongs to another"
                        + " product or line needs a <restrict>.");
    }

    /** Takes a plugin out of use. Nothing happens to one that is not enabled. */
    void disable(InstalledPlugin plugin) {
        if (plugin.state() != PluginState.ENABLED) {
            return;
        }
        boolean announced = plugin.isComplete();
        events.disabling(plugin);
        calls.stop(plugin);
        if (announced) {
            plugin.modules().disable();
        }
        ClassLoader loader = plugin.classLoader();
        plugin.become(PluginState.DISABLING, "");
        stop(plugin.bundle());
        plugin.become(PluginState.DISABLED, "");
        forget(loader);
        events.disabled(plugin);
    }

    /** Spring's shared caches would hold the plugin's classes. */
    static void forget(ClassLoader loader) {
        CachedIntrospectionResults.clearClassLoader(loader);
        ReflectionUtils.clearCache();
        ResolvableType.clearCache();
        AnnotationUtils.clearCache();
    }

    /**
     * What the extender says, on its own threads.
     *
     * <p>When a context fails, the products stop the bundle on the thread that reports it, and closing the context, on
     * another thread, waits for that one: the bundle stands in STOPPING until the extender's shutdown wait is over. The
     * lock {@code failing} makes it so here. A context that waited in vain for services is closed by then.
     */
    void report(InstalledPlugin plugin, ContextReport report) {
        if (report instanceof ContextReport.Ready ready) {
            plugin.contextReady(ready.context());
        } else if (report instanceof ContextReport.Waiting waiting) {
            waiting.services()
                    .forEach((bean, filter) -> log.info(
                            "Plugin '{}' waiting for service '{}' with filter '{}'", plugin.key(), bean, filter));
            plugin.explain("It waits for services that are not there: " + named(waiting.services()) + ".");
        } else if (report instanceof ContextReport.Failed failed) {
            failed(plugin, failed);
        } else if (report instanceof ContextReport.Closed) {
            plugin.failing().lock();
            plugin.failing().unlock();
        }
    }

    private static void failed(InstalledPlugin plugin, ContextReport.Failed failed) {
        failed.services()
                .forEach((bean, filter) -> log.error(
                        "Plugin '{}' never resolved service '{}' with filter '{}'", plugin.key(), bean, filter));
        String why = failed.services().isEmpty()
                ? "Its Spring context could not be built: " + Causes.describe(failed.cause())
                : "These services never came: " + named(failed.services())
                        + ". Nothing on this host exports them; an import is mandatory.";
        log.error("Spring context of plugin '{}' failed", plugin.key(), failed.cause());
        if (!plugin.becomeFrom(PluginState.ENABLING, PluginState.DISABLING, why)) {
            return;
        }
        if (failed.services().isEmpty()) {
            plugin.failing().lock();
        }
        try {
            stop(plugin.bundle());
        } finally {
            if (plugin.failing().isHeldByCurrentThread()) {
                plugin.failing().unlock();
            }
        }
        plugin.becomeFrom(PluginState.DISABLING, PluginState.DISABLED, why);
    }

    private static String named(Map<String, String> services) {
        return String.join(
                ", ",
                services.entrySet().stream()
                        .map(service -> service.getKey() + " " + service.getValue())
                        .toList());
    }

    static void stop(Bundle bundle) {
        try {
            bundle.stop();
        } catch (BundleException e) {
            log.error("Bundle {} did not stop cleanly", bundle, e);
        }
    }
}
