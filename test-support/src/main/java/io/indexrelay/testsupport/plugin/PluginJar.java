package io.indexrelay.testsupport.plugin;

import io.indexrelay.build.classfile.ClassSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The plugin JAR that the build has just made; the build says where by system properties. */
final class PluginJar {

    private static final ClassSet CLASSES = ClassSet.read(path());

    private PluginJar() {}

    static Path path() {
        return Path.of(property("plugin.jar"));
    }

    static Path projectFile(String name) {
        return Path.of(property("project.root")).resolve(name);
    }

    /** A file of the plugin's own folder. */
    static Path pluginFile(String name) {
        return Path.of(property("plugin.folder")).resolve(name);
    }

    static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: run these tests by the build, after packaging");
        }
        return value;
    }

    static ClassSet classes() {
        return CLASSES;
    }

    static Manifest manifest() {
        try (JarFile jar = new JarFile(path().toFile())) {
            return jar.getManifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JarEntry> entries() {
        try (JarFile jar = new JarFile(path().toFile())) {
            return new ArrayList<>(Collections.list(jar.entries()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file in the JAR; fails when it is not there. */
    static String text(String name) {
        try (JarFile jar = new JarFile(path().toFile())) {
            JarEntry entry = jar.getJarEntry(name);
            if (entry == null) {
                throw new AssertionError(name + " is not in the JAR");
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
