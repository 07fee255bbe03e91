package io.indexrelay.refhost.plugin;

import java.time.Duration;

/**
 * The waits of the plugin framework. Tests shorten them; nothing else about the framework is for tests.
 *
 * @param enableWait how long an upload or a start waits for plugins to be enabled ({@code atlassian.plugins.enable.wait})
 * @param serviceWait how long a Spring context waits for services, if the plugin's {@code Spring-Context} header does
 *     not say (Gemini's default)
 * @param shutdownWait how long closing a Spring context may take before it is left behind (Gemini's default)
 * @param devMode {@code atlassian.dev.mode}: {@code dev-exports} count, and the last plugin gets only
 *     {@code devModeWait}
 * @param devModeWait see {@code devMode}
 */
public record FrameworkSettings(
        Duration enableWait, Duration serviceWait, Duration shutdownWait, boolean devMode, Duration devModeWait) {

    /** As the products: 300 s, 300 s, 10 s, no development mode. */
    public static FrameworkSettings defaults() {
        return new FrameworkSettings(
                Duration.ofSeconds(300),
                Duration.ofSeconds(300),
                Duration.ofSeconds(10),
                false,
                Duration.ofSeconds(30));
    }

    /** How long to wait for {@code plugins} plugins. */
    Duration waitFor(int plugins) {
        boolean shortened = devMode && plugins == 1 && devModeWait.compareTo(enableWait) < 0;
        return shortened ? devModeWait : enableWait;
    }
}
