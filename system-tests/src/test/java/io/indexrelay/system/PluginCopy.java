package io.indexrelay.system;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A plugin's JAR with something changed in its manifest or descriptor, every class as it is. */
final class PluginCopy {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    private PluginCopy() {}

    /** With one more package that it says it needs. */
    static Path withImport(Path target, Product product, String packageName) throws IOException {
        return copy(
                target,
                Artifacts.plugin(product),
                manifest ->
                        manifest.putValue("Import-Package", manifest.getValue("Import-Package") + "," + packageName),
                descriptor -> descriptor);
    }

    /** As a later release: another version in manifest and descriptor. */
    static Path withVersion(Path target, Product product, String version) throws IOException {
        return withVersion(target, Artifacts.plugin(product), version);
    }

    /** The same of any plugin. */
    static Path withVersion(Path target, Path original, String version) throws IOException {
        return copy(
                target,
                original,
                manifest -> manifest.putValue("Bundle-Version", version),
                descriptor ->
                        descriptor.replaceFirst("<version>[^<]+</version>", "<version>" + version + "</version>"));
    }

    /** With the bounds taken away that keep the servlet of the other line from being loaded. */
    static Path withoutRestrictions(Path target, Product product) throws IOException {
        return copy(
                target,
                Artifacts.plugin(product),
                manifest -> {},
                descriptor -> descriptor.replaceAll("<restrict [^>]*/>", ""));
    }

    private static Path copy(
            Path target, Path original, Consumer<Attributes> onManifest, UnaryOperator<String> onDescriptor)
            throws IOException {
        try (JarFile plugin = new JarFile(original.toFile())) {
            Manifest manifest = plugin.getManifest();
            onManifest.accept(manifest.getMainAttributes());
            try (OutputStream file = Files.newOutputStream(target);
                    JarOutputStream copy = new JarOutputStream(file, manifest)) {
                for (JarEntry entry : (Iterable<JarEntry>) plugin.stream()::iterator) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        byte[] content = plugin.getInputStream(entry).readAllBytes();
                        copy.putNextEntry(new JarEntry(entry.getName()));
                        copy.write(entry.getName().equals(DESCRIPTOR) ? changed(content, onDescriptor) : content);
                    }
                }
            }
        }
        return target;
    }

    private static byte[] changed(byte[] descriptor, UnaryOperator<String> change) {
        return change.apply(new String(descriptor, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
}
