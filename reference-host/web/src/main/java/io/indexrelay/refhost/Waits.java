package io.indexrelay.refhost;

import io.indexrelay.refhost.plugin.FrameworkSettings;
import java.time.Duration;

/**
 * The host's waits, from system properties under the products' names where they have one.
 *
 * @param framework the plugin framework's
 * @param aoLock how long Active Objects waits for the lock of a migration
 */
public record Waits(FrameworkSettings framework, Duration aoLock) {

    static Waits fromSystemProperties() {
        FrameworkSettings defaults = FrameworkSettings.defaults();
        return new Waits(
                new FrameworkSettings(
                        seconds("atlassian.plugins.enable.wait", defaults.enableWait()),
                        seconds("refhost.service.wait", defaults.serviceWait()),
                        seconds("refhost.shutdown.wait", defaults.shutdownWait()),
                        Boolean.getBoolean("atlassian.dev.mode"),
                        defaults.devModeWait()),
                seconds("ao-plugin.upgrade.task.lock.timeout", Duration.ofSeconds(300_000)));
    }

    private static Duration seconds(String property, Duration otherwise) {
        return Duration.ofSeconds(Long.getLong(property, otherwise.toSeconds()));
    }
}
