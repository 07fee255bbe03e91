package io.indexrelay.refhost.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.refhost.plugin.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.SpringVersion;

class SystemPackagesTest {

    @TempDir
    Path folder;

    private Path jar(String name, String header, String value, String... classes) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(header, value);
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (String type : classes) {
                out.putNextEntry(new JarEntry(type + ".class"));
            }
        }
        return jar;
    }

    private static String exported(List<Path> classPath) {
        return SystemPackages.exported(classPath, ExportVersions.of(Line.HERE.platform, "9.2.1-m01"));
    }

    @Test
    void thisClassPathOffersSpringAndTheProductsApiAndHidesTheRest() {
        String exported = exported(ClassPath.of(getClass().getClassLoader()));
        boolean javax = Line.HERE == Line.JAVAX;

        assertThat(exported.split(",", -1))
                .contains(
                        "org.springframework.context;version=\"" + SpringVersion.getVersion() + "\"",
                        "org.apache.commons.logging;version=\"1.2.0\"",
                        javax ? "javax.servlet.http;version=\"4.0.0\"" : "jakarta.servlet.http;version=\"6.0.0\"",
                        "net.java.ao.schema;version=\"6.1.1\"",
                        "com.atlassian.sal.api;version=\"" + (javax ? "6.0.0" : "7.0.0") + "\"",
                        "org.slf4j;version=\"1.7.36\"",
                        "org.slf4j;version=\"2.0.17\"")
                .anyMatch(clause -> clause.startsWith("com.atlassian.event.api;"));
        assertThat(exported).doesNotContain("io.indexrelay", "com.fasterxml", "org.apache.felix", "ch.qos.logback");
    }

    @Test
    void whatAPluginBringsIsNotThereWithoutIt() throws IOException {
        Path api = jar(
                "api.jar",
                "Bundle-Version",
                "1",
                "com/atlassian/jira/project/Project",
                "com/atlassian/servicedesk/api/ServiceDeskManager",
                "com/atlassian/servicedesk/api/portal/Portal");

        assertThat(exported(List.of(api))).doesNotContain("servicedesk").contains("com.atlassian.jira.project;");
    }

    @Test
    void theVersionIsThePackagesThenTheBundlesThenTheFiles() throws IOException {
        Path exports = jar(
                "a.jar",
                "Export-Package",
                "org.slf4j;uses:=\"x,y\";version=\"1.7.36\",org.slf4j.spi",
                "org/slf4j/Logger",
                "org/slf4j/spi/X");
        Path bundle = jar("b-9.jar", "Bundle-Version", "3.1.0.GA", "javax/inject/Inject");
        Path file = jar("c-2.5-rc1.jar", "Created-By", "me", "javax/annotation/A");

        assertThat(exported(List.of(exports, bundle, file)).split(",", -1))
                .containsExactly(
                        "javax.annotation;version=\"2.5.0.rc1\"",
                        "javax.inject;version=\"3.1.0.GA\"",
                        "org.slf4j;version=\"1.7.36\"",
                        "org.slf4j.spi;version=\"0.0.0\"");
    }

    @Test
    void theHighestVersionWinsWhereTwoJarsHaveAPackage() throws IOException {
        Path low = jar("low.jar", "Bundle-Version", "1.9", "net/java/ao/A");
        Path high = jar("high.jar", "Bundle-Version", "1.10", "net/java/ao/B");

        assertThat(exported(List.of(low, high))).isEqualTo("net.java.ao;version=\"1.10.0\"");
        assertThat(exported(List.of(high, low))).isEqualTo("net.java.ao;version=\"1.10.0\"");
    }

    @Test
    void aFolderOfClassesCounts() throws IOException {
        Files.createDirectories(folder.resolve("classes/com/atlassian/x"));
        Files.createFile(folder.resolve("classes/com/atlassian/x/A.class"));

        assertThat(exported(List.of(folder.resolve("classes"))))
                .isEqualTo("com.atlassian.x;version=\"" + Line.HERE.platform + ".0.0\"");
    }

    @Test
    void theProductsPackagesCarryTheVersionsOfTheProductWhateverOurJarsSay() throws IOException {
        Path jar = jar(
                "api-0.1.0.jar",
                "Implementation-Version",
                "0.1.0",
                "com/atlassian/confluence/pages/Page",
                "com/atlassian/event/api/EventPublisher",
                "com/atlassian/eventual/X",
                "com/atlassian/plugins/rest/api/A",
                "bucket/core/B");

        assertThat(SystemPackages.exported(List.of(jar), ExportVersions.of(8, "10.2.1-m07"))
                        .split(",", -1))
                .containsExactly(
                        "bucket.core;version=\"0.1.0\"",
                        "com.atlassian.confluence.pages;version=\"10.2.1\"",
                        "com.atlassian.event.api;version=\"7.0.0\"",
                        "com.atlassian.eventual;version=\"8.0.0\"",
                        "com.atlassian.plugins.rest.api;version=\"9.0.0\"");
    }

    @ParameterizedTest
    @CsvSource({"5.3.39, 5.3.39", "4, 4.0.0", "1.2-beta+3, 1.2.0.beta_3", "nightly, 0.0.0", "1.2.3.4, 1.2.3.4"})
    void versionsAreMadeFitForOsgi(String version, String osgi) {
        assertThat(SystemPackages.osgiVersion(version)).hasToString(osgi);
    }

    @Test
    void whatIsNotExportedIsNamedWithWhatIs() {
        PluginServices services = new PluginServices();
        services.export(Runnable.class, () -> {});

        assertThat(services.get(Runnable.class)).isNotNull();
        assertThatThrownBy(() -> services.get(Supplier.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the host exports no java.util.function.Supplier; it exports [java.lang.Runnable]");
        assertThatThrownBy(() -> services.export(Runnable.class, () -> {})).hasMessageContaining("exported already");
    }
}
