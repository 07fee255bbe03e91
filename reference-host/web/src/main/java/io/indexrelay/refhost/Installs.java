package io.indexrelay.refhost;

import io.indexrelay.refhost.plugin.InstallResult;
import io.indexrelay.refhost.plugin.PluginFramework;
import io.indexrelay.refhost.plugin.PluginView;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Uploads what the command line names. A JAR with the very bytes of the last time is left as it is found: a second start
 * with the same command goes on, it does not upload again, and what an administrator disabled stays disabled.
 */
final class Installs {

    private final PluginFramework plugins;
    private final Path memory;
    private final PrintStream out;

    /** @param folder where the framework keeps this node's plugins */
    Installs(PluginFramework plugins, Path folder, PrintStream out) {
        this.plugins = plugins;
        this.memory = folder.resolve("command-line.properties");
        this.out = out;
    }

    void all(List<Path> jars) throws HostStartException {
        for (Path jar : jars) {
            try {
                one(jar);
            } catch (IOException failure) {
                throw new HostStartException("--install %s: %s".formatted(jar, failure), failure);
            }
        }
    }

    private void one(Path jar) throws IOException, HostStartException {
        String digest = Digests.of(jar);
        Properties digests = read();
        for (PluginView plugin : plugins.installed()) {
            if (digest.equals(digests.getProperty(plugin.key()))) {
                out.println(plugin.key() + " " + plugin.version() + " is installed already: " + plugin.state()
                        + (plugin.why().isEmpty() ? "." : ": " + plugin.why()));
                return;
            }
        }
        InstallResult result = plugins.install(jar);
        out.println(result.message());
        if (result instanceof InstallResult.Refused) {
            throw new HostStartException("--install %s: %s".formatted(jar, result.message()));
        }
        if (result instanceof InstallResult.Enabled enabled) {
            digests.setProperty(enabled.plugin().key(), digest);
            try (OutputStream file = Files.newOutputStream(memory)) {
                digests.store(file, "SHA-256 of plugins that --install uploaded");
            }
        }
    }

    private Properties read() throws IOException {
        Properties digests = new Properties();
        if (Files.exists(memory)) {
            try (InputStream in = Files.newInputStream(memory)) {
                digests.load(in);
            }
        }
        return digests;
    }
}
