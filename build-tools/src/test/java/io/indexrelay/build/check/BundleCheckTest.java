package io.indexrelay.build.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.build.Samples;
import io.indexrelay.build.classfile.ClassSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleCheckTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void acceptsAGoodBundle() throws IOException {
        assertThat(problems(Map.of(), "package p; public class A { javax.servlet.Servlet s; }"))
                .isEmpty();
    }

    @Test
    void refusesAPackageThatIsNeitherPackedNorImported() throws IOException {
        assertThat(problems(
                        Map.of("Import-Package", "org.slf4j"),
                        "package p; public class A { javax.servlet.Servlet s; }"))
                .containsExactly("the package javax.servlet is neither packed nor imported; p.A needs it");
    }

    @Test
    void refusesWhatTheHostSupplies() throws IOException {
        assertThat(problems(Map.of(), "package com.atlassian.x; public class A {}"))
                .containsExactly("com.atlassian.x.A is packed inside, but the host supplies it");
    }

    @Test
    void refusesAWildcard() throws IOException {
        assertThat(problems(Map.of("Import-Package", "*;resolution:=optional"), "package p; public class A {}"))
                .containsExactly("Import-Package has the wildcard *");
    }

    @Test
    void refusesHeadersThatTheProductWouldNotTake() throws IOException {
        assertThat(problems(
                        Map.of(
                                "Atlassian-Plugin-Key", "other",
                                "Bundle-Version", "1.0-SNAPSHOT",
                                "Spring-Context", "",
                                "Require-Bundle", "other"),
                        "package p; public class A {}"))
                .hasSize(4)
                .anyMatch(problem -> problem.contains("must be there and equal"))
                .anyMatch(problem -> problem.contains("'1.0-SNAPSHOT' is no OSGi version"))
                .anyMatch(problem -> problem.contains("Spring-Context is missing"))
                .anyMatch(problem -> problem.contains("Require-Bundle must not be there"));
    }

    @Test
    void acceptsDynamicImportsOfExactlyThePackagesThatMayComeAndGo() throws IOException {
        String source = "package p; public class A { javax.servlet.Servlet s; }";
        Map<String, String> dynamic = Map.of("Import-Package", "org.slf4j", "DynamicImport-Package", "javax.servlet");

        assertThat(problems(dynamic, source, Set.of("javax.servlet"))).isEmpty();
        assertThat(problems(dynamic, source, Set.of("javax.servlet", "javax.servlet.http")))
                .containsExactly(
                        "DynamicImport-Package must name [javax.servlet, javax.servlet.http], but names [javax.servlet]");
        assertThat(problems(Map.of("DynamicImport-Package", "*"), source))
                .containsExactly("DynamicImport-Package must name [], but names [*]");
        assertThat(problems(Map.of("DynamicImport-Package", "javax.servlet"), source, Set.of("javax.servlet")))
                .containsExactly("the package javax.servlet is imported both at start and dynamically");
    }

    private List<String> problems(Map<String, String> headers, String source) throws IOException {
        return problems(headers, source, Set.of());
    }

    private List<String> problems(Map<String, String> headers, String source, Set<String> dynamic) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "Atlassian-Plugin-Key", "k",
                "Bundle-SymbolicName", "k",
                "Bundle-Version", "0.1.0",
                "Spring-Context", "*;timeout:=60",
                "Import-Package", "javax.servlet;version=\"[3.1,5)\";resolution:=optional,org.slf4j"));
        all.putAll(headers);
        StringBuilder text = new StringBuilder("Manifest-Version: 1.0\n");
        all.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append('\n'));
        Manifest manifest =
                new Manifest(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        Path classes = Samples.compile(folder, source);
        return new BundleCheck(ClassSet.read(classes), manifest, Set.of(), dynamic).problems();
    }
}
