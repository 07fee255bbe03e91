package io.indexrelay.testsupport.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.build.check.BundleCheck;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the bundle of every plugin must be. */
public abstract class BundleContract {

    /** Corners of the embedded HTTP client that we never enter: Brotli bodies, the Conscrypt provider, socket options of one JDK vendor, and annotations that the JVM never loads. */
    private static final Set<String> ABSENT =
            Set.of("org.brotli.dec", "org.conscrypt", "jdk.net", "org.apache.hc.core5.annotation");

    /** Packages that only one line of the products has, that only unused corners of the libraries need, or of annotations. */
    private static final Set<String> OPTIONAL = Set.of(
            "com.atlassian.beehive",
            "com.atlassian.plugin.spring.scanner.annotation",
            "com.atlassian.annotations",
            "javax.servlet",
            "jakarta.servlet",
            "javax.persistence",
            "jakarta.persistence",
            "javax.xml",
            "org.ietf.jgss",
            "org.jspecify.annotations",
            "org.springframework.stereotype",
            "org.w3c.dom",
            "org.xml.sax");

    private final BundleCheck check =
            new BundleCheck(PluginJar.classes(), PluginJar.manifest(), ABSENT, comingAndGoing());

    /** Packages of an app that may come and go while the plugin runs, the only ones imported dynamically. */
    protected abstract Set<String> comingAndGoing();

    /** Packages of events that a version of the product may lack: then what they tell of is heard late, and nothing else fails. */
    protected abstract Set<String> ofEventsThatMayBeAbsent();

    @Test
    void isABundleWithNothingOfTheHostInsideAndEveryImportNamed() {
        assertThat(check.problems()).isEmpty();
    }

    @Test
    void makesOnlyKnownImportsOptional() {
        assertThat(check.imports().entrySet().stream()
                        .filter(entry -> entry.getValue().contains("resolution:=optional"))
                        .map(java.util.Map.Entry::getKey)
                        .filter(name -> !ofEventsThatMayBeAbsent().contains(name))
                        .filter(name -> OPTIONAL.stream()
                                .noneMatch(known -> name.equals(known) || name.startsWith(known + ".")))
                        .toList())
                .isEmpty();
        assertThat(check.imports()).isNotEmpty();
    }

    @Test
    void namesThePluginAndWaitsNoLongerThanTheFramework() {
        Attributes headers = PluginJar.manifest().getMainAttributes();

        assertThat(headers.getValue("Atlassian-Plugin-Key")).isEqualTo(PluginJar.property("plugin.key"));
        assertThat(headers.getValue("Bundle-Version")).isEqualTo(PluginJar.property("project.version"));
        assertThat(headers.getValue("Spring-Context")).isEqualTo("*;timeout:=60");
        assertThat(List.of("Bundle-Name", "Bundle-Vendor", "Bundle-License"))
                .allSatisfy(name -> assertThat(headers.getValue(name)).isNotBlank());
    }

    @Test
    void staysBelowFiveMegabytes() throws Exception {
        assertThat(Files.size(PluginJar.path())).isLessThan(5_000_000);
    }

    @Test
    void holdsNoLeftoversOfLibrariesAndNoNestedJars() {
        assertThat(PluginJar.entries())
                .extracting(JarEntry::getName)
                .noneMatch(name -> name.startsWith("META-INF/versions/")
                        || name.startsWith("META-INF/maven/")
                        || name.startsWith("META-INF/services/")
                        || name.endsWith("module-info.class")
                        || name.endsWith(".jar")
                        || name.endsWith(".java"));
    }

    @Test
    void passesOnTheLicencesOfEverythingEmbedded() {
        Set<String> embedded = PluginJar.classes().names().stream()
                .filter(name -> !name.startsWith("io/indexrelay/"))
                .map(name -> name.startsWith("com/fasterxml/jackson/") ? "jackson-" : "http")
                .collect(Collectors.toSet());

        assertThat(embedded).containsExactlyInAnyOrder("jackson-", "http");
        assertThat(PluginJar.text("META-INF/LICENSE")).contains("Apache License");
        assertThat(PluginJar.text("META-INF/NOTICE")).contains("Index Relay", "Jackson", "HttpComponents");
        for (String library : List.of(
                "jackson-core",
                "jackson-databind",
                "jackson-annotations",
                "httpclient5",
                "httpcore5",
                "httpcore5-h2")) {
            assertThat(PluginJar.entries())
                    .extracting(JarEntry::getName)
                    .anyMatch(name -> name.matches("META-INF/licenses/" + library + "-\\d[^/]*/LICENSE"))
                    .anyMatch(name -> name.matches("META-INF/licenses/" + library + "-\\d[^/]*/NOTICE"));
        }
    }

    @Test
    void saysNothingOfTheDayAndTheMachineItWasBuiltOn() {
        assertThat(PluginJar.entries())
                .extracting(JarEntry::getTime)
                .containsOnly(PluginJar.entries().get(0).getTime());
        assertThat(PluginJar.manifest().getMainAttributes().keySet())
                .extracting(Object::toString)
                .doesNotContain("Bnd-LastModified", "Build-Jdk", "Build-Jdk-Spec", "Built-By", "Created-By", "Tool");
    }
}
