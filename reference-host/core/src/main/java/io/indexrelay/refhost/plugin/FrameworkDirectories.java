package io.indexrelay.refhost.plugin;

import java.nio.file.Path;

/**
 * Where the framework keeps things.
 *
 * @param plugins uploaded JARs ({@code installed-plugins}) and which of them are disabled; survives restarts
 * @param osgiCache Felix's; emptied at every start
 */
public record FrameworkDirectories(Path plugins, Path osgiCache) {

    public static FrameworkDirectories under(Path home) {
        return new FrameworkDirectories(
                home.resolve("plugins"), home.resolve("plugins").resolve("osgi-cache"));
    }
}
