package io.indexrelay.refhost.plugin;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginInformation;
import com.atlassian.plugin.event.events.PluginDisabledEvent;
import com.atlassian.plugin.event.events.PluginDisablingEvent;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.plugin.event.events.PluginEnablingEvent;
import com.atlassian.plugin.event.events.PluginInstalledEvent;
import com.atlassian.plugin.event.events.PluginInstallingEvent;
import com.atlassian.plugin.event.events.PluginUninstalledEvent;
import com.atlassian.plugin.event.events.PluginUninstallingEvent;
import com.atlassian.plugin.event.events.PluginUpgradedEvent;
import com.atlassian.plugin.event.events.PluginUpgradingEvent;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Publishes what happens to plugins, as native events whose plugin answers the questions one asks in a listener. */
final class PluginEvents {

    private final EventPublisher publisher;

    PluginEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    void installing(InstalledPlugin plugin) {
        publisher.publish(new PluginInstallingEvent(view(plugin)));
    }

    void installed(InstalledPlugin plugin) {
        publisher.publish(new PluginInstalledEvent(view(plugin)));
    }

    void upgrading(InstalledPlugin plugin) {
        publisher.publish(new PluginUpgradingEvent(view(plugin)));
    }

    void upgraded(InstalledPlugin plugin) {
        publisher.publish(new PluginUpgradedEvent(view(plugin)));
    }

    void enabling(InstalledPlugin plugin) {
        publisher.publish(new PluginEnablingEvent(view(plugin)));
    }

    void enabled(InstalledPlugin plugin) {
        publisher.publish(new PluginEnabledEvent(view(plugin)));
    }

    void disabling(InstalledPlugin plugin) {
        publisher.publish(new PluginDisablingEvent(view(plugin)));
    }

    void disabled(InstalledPlugin plugin) {
        publisher.publish(new PluginDisabledEvent(view(plugin)));
    }

    void uninstalling(InstalledPlugin plugin) {
        publisher.publish(new PluginUninstallingEvent(view(plugin)));
    }

    void uninstalled(InstalledPlugin plugin) {
        publisher.publish(new PluginUninstalledEvent(view(plugin)));
    }

    private static Plugin view(InstalledPlugin plugin) {
        return (Plugin) Proxy.newProxyInstance(
                Plugin.class.getClassLoader(),
                new Class<?>[] {Plugin.class},
                (proxy, method, arguments) -> answer(plugin, proxy, method, arguments));
    }

    private static @Nullable Object answer(
            InstalledPlugin plugin, Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "getKey" -> plugin.key();
            case "getName" -> plugin.artifact().name();
            case "getPluginsVersion" -> 2;
            case "getPluginState" -> com.atlassian.plugin.PluginState.valueOf(
                    plugin.state().name());
            case "getPluginInformation" -> information(plugin);
            case "getClassLoader" -> plugin.classLoader();
            case "getResource" -> plugin.bundle().getResource(String.valueOf(first(arguments)));
            case "isEnabledByDefault", "isUninstallable", "isDeleteable", "isDynamicallyLoaded" -> true;
            case "isSystemPlugin", "isBundledPlugin", "containsSystemModule" -> false;
            case "compareTo" -> plugin.key().compareTo(((Plugin) first(arguments)).getKey());
            case "hashCode" -> plugin.key().hashCode();
            case "equals" -> first(arguments) instanceof Plugin other
                    && other.getKey().equals(plugin.key());
            case "toString" -> plugin.key() + " " + plugin.version();
            default -> throw new UnsupportedOperationException("The reference host's plugins do not answer " + method);
        };
    }

    private static Object first(Object @Nullable [] arguments) {
        if (arguments == null || arguments.length == 0) {
            throw new IllegalArgumentException("an argument is missing");
        }
        return arguments[0];
    }

    private static PluginInformation information(InstalledPlugin plugin) {
        PluginInformation information = new PluginInformation();
        information.setVersion(plugin.version());
        return information;
    }
}
