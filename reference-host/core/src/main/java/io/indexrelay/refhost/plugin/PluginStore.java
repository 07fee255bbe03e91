package io.indexrelay.refhost.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Copies of the uploaded JARs, and which plugins an administrator disabled. */
final class PluginStore {

    private static final String DISABLED = "disabled";

    private final Path jars;
    private final Path states;

    PluginStore(Path folder) {
        this.jars = folder.resolve("installed-plugins");
        this.states = folder.resolve("plugin-state.properties");
        try {
            Files.createDirectories(jars);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep plugins under " + folder, e);
        }
    }

    /** In the order of their names. */
    List<Path> jars() {
        try (Stream<Path> files = Files.list(jars)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jars, e);
        }
    }

    /** Copies an upload; a crash leaves either the whole copy or none. */
    PluginArtifact keep(PluginArtifact upload) throws IOException {
        String name = (upload.key() + "-" + upload.version()).replaceAll("[^A-Za-z0-9._\\-]", "_") + ".jar";
        Path target = jars.resolve(name);
        Path temporary = jars.resolve(name + ".part");
        Files.copy(upload.jar(), temporary, StandardCopyOption.REPLACE_EXISTING);
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return upload.movedTo(target);
    }

    void forget(PluginArtifact artifact) {
        try {
            Files.deleteIfExists(artifact.jar());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + artifact.jar(), e);
        }
    }

    boolean isDisabled(String key) {
        return DISABLED.equals(read().getProperty(key));
    }

    void setDisabled(String key, boolean disabled) {
        Properties all = read();
        if (disabled) {
            all.setProperty(key, DISABLED);
        } else if (all.remove(key) == null) {
            return;
        }
        try (Writer writer = Files.newBufferedWriter(states, StandardCharsets.UTF_8)) {
            all.store(writer, "plugins that an administrator disabled");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + states, e);
        }
    }

    private Properties read() {
        Properties all = new Properties();
        if (Files.exists(states)) {
            try (var reader = Files.newBufferedReader(states, StandardCharsets.UTF_8)) {
                all.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + states, e);
            }
        }
        return all;
    }
}
