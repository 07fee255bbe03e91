package io.indexrelay.build.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.build.Samples;
import io.indexrelay.build.check.LinkCheck;
import io.indexrelay.build.classfile.ClassSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle in the manner of Gemini, compiled with a small Spring 5 and held against a small Spring 6. */
class PatchGeminiTest {

    private static final String USER =
            "package org.eclipse.gemini; class User { void f(Object o) { org.springframework.util.Assert.notNull(o); } }";

    @TempDir
    Path folder = Path.of("");

    private Path bundle(String imports, String... sources) throws IOException {
        Samples.compile(
                folder.resolve("five"),
                "package org.springframework.util; public class Assert { public static void notNull(Object o) {} }");
        for (String source : sources) {
            Samples.compile(folder.resolve("five"), source);
        }
        Path classes = folder.resolve("five/classes");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Import-Package", imports);
        Path jar = folder.resolve("bundle.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (String name : ClassSet.read(classes).names()) {
                if (name.startsWith("org/eclipse/")) {
                    out.putNextEntry(new JarEntry(name + ".class"));
                    out.write(Files.readAllBytes(classes.resolve(name + ".class")));
                }
            }
        }
        return jar;
    }

    private List<String> problems(Path jar) {
        Path six = Samples.compile(
                folder.resolve("six"),
                "package org.springframework.util; public class Assert { public static void notNull(Object o, String m) {} }");
        return new LinkCheck(ClassSet.read(jar), ClassSet.read(six), List.of("org/springframework/")).problems();
    }

    @Test
    void thePatchedBundleLinksWithSpring6AndAsksForIt() throws IOException {
        Path jar = bundle("org.springframework.util;version=\"[5.0.0,6)\"", USER);
        Path patched = folder.resolve("out/patched.jar");

        PatchGemini.patch(jar, patched);

        assertThat(problems(jar)).singleElement().asString().contains("no such method notNull(Ljava/lang/Object;)V");
        assertThat(problems(patched)).isEmpty();
        try (JarFile file = new JarFile(patched.toFile())) {
            assertThat(file.getManifest().getMainAttributes().getValue("Import-Package"))
                    .isEqualTo("org.springframework.util;version=\"[6.0.0,7)\"");
            assertThat(file.getManifest().getMainAttributes().getValue("Index-Relay-Change"))
                    .contains("Spring 6");
        }
    }

    @Test
    void theSameBundleGivesTheSameBytes() throws IOException {
        Path jar = bundle("org.springframework.util;version=\"[5.0.0,6)\"", USER);

        PatchGemini.patch(jar, folder.resolve("a.jar"));
        PatchGemini.patch(jar, folder.resolve("b.jar"));

        assertThat(folder.resolve("a.jar")).hasSameBinaryContentAs(folder.resolve("b.jar"));
    }

    @Test
    void anotherBundleIsRefused() throws IOException {
        Path already = bundle("org.springframework.util;version=\"[6.0.0,7)\"", USER);
        assertThatThrownBy(() -> PatchGemini.patch(already, folder.resolve("x.jar")))
                .hasMessageContaining("does not import Spring [5.0.0,6)");

        Samples.delete(folder.resolve("five/classes"));
        Path other = bundle(
                "org.springframework.util;version=\"[5.0.0,6)\"", "package org.eclipse.gemini; class Nothing {}");
        assertThatThrownBy(() -> PatchGemini.patch(other, folder.resolve("x.jar")))
                .hasMessageContaining("holds no call to rewrite");
    }
}
