package io.indexrelay.refhost.plugin;

/** What became of an upload. */
public sealed interface InstallResult {

    /** For the person who uploaded it: one sentence or two. */
    String message();

    /** Installed and enabled, its modules too. */
    record Enabled(PluginView plugin) implements InstallResult {
        @Override
        public String message() {
            return plugin.key() + " " + plugin.version() + " is enabled.";
        }
    }

    /** Installed, but not (wholly) enabled. An earlier version is gone all the same. */
    record NotEnabled(PluginView plugin) implements InstallResult {
        @Override
        public String message() {
            return plugin.key() + " " + plugin.version() + " is installed, but " + plugin.state() + ": " + plugin.why();
        }
    }

    /** A higher version is installed; it stays. The products say nothing in this case. */
    record Ignored(PluginView installed, String version) implements InstallResult {
        @Override
        public String message() {
            return "Version " + version + " of " + installed.key() + " was ignored, because " + installed.version()
                    + " is installed. To go back, uninstall that first.";
        }
    }

    /** Nothing was installed, and what was there is as before. */
    record Refused(String message) implements InstallResult {}
}
