package io.indexrelay.build.jakarta;

import io.indexrelay.build.Arguments;
import io.indexrelay.build.BuildFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * Makes the bundles of Gemini Blueprint 3.0.0.M01 run on Spring 6: their manifests ask for Spring [6,7) and the few calls of what Spring 6 no longer has are
 * rewritten, see {@link GeminiCalls}. The patched bundles say so in their manifests. They are made by each build and never kept.
 *
 * <p>Arguments: {@code --from} a released bundle and {@code --to} the file to write, as often as there are bundles, in the same order.
 */
public final class PatchGemini {

    private static final String OLD_SPRING = "[5.0.0,6)";
    private static final String NEW_SPRING = "[6.0.0,7)";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PatchGemini() {}

    /** Runs the step; throws {@link BuildFailure} when a bundle is not what it should be. */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(args, Set.of("from", "to"));
        List<Path> targets = new ArrayList<>(arguments.paths("to"));
        if (targets.size() != arguments.paths("from").size()) {
            throw new BuildFailure("gemini patch", "each --from needs a --to");
        }
        for (Path bundle : arguments.paths("from")) {
            patch(bundle, targets.remove(0));
        }
    }

    /** Writes the patched bundle; the same bundle gives the same bytes. */
    static void patch(Path bundle, Path target) throws IOException {
        try (JarFile jar = new JarFile(bundle.toFile())) {
            Manifest manifest = manifest(jar, bundle);
            SortedMap<String, byte[]> entries = new TreeMap<>();
            int rewritten = 0;
            for (JarEntry entry : jar.stream().toList()) {
                if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    byte[] bytes = jar.getInputStream(entry).readAllBytes();
                    if (entry.getName().endsWith(".class")) {
                        GeminiCalls.Rewritten type = GeminiCalls.rewrite(bytes);
                        rewritten += type.places();
                        bytes = type.bytes();
                    }
                    entries.put(entry.getName(), bytes);
                }
            }
            if (rewritten == 0) {
                throw new BuildFailure(
                        "gemini patch", bundle.getFileName() + " holds no call to rewrite; is it another version?");
            }
            write(target, manifest, entries);
        }
    }

    private static Manifest manifest(JarFile jar, Path bundle) throws IOException {
        Manifest manifest = new Manifest(jar.getManifest());
        Attributes main = manifest.getMainAttributes();
        String imports = main.getValue("Import-Package");
        if (imports == null || !imports.contains(OLD_SPRING)) {
            throw new BuildFailure("gemini patch", bundle.getFileName() + " does not import Spring " + OLD_SPRING);
        }
        main.putValue("Import-Package", imports.replace(OLD_SPRING, NEW_SPRING));
        main.putValue("Index-Relay-Change", "Patched by the build of Index Relay to run on Spring 6");
        return manifest;
    }

    private static void write(Path target, Manifest manifest, SortedMap<String, byte[]> entries) throws IOException {
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (OutputStream file = Files.newOutputStream(target);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(entry(JarFile.MANIFEST_NAME));
            manifest.write(out);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(entry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
