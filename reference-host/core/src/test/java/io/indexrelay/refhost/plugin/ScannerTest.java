package io.indexrelay.refhost.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index files, right and wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScannerTest {

    private final TestHost host;

    ScannerTest(@TempDir Path home) {
        host = new TestHost(home).started();
    }

    @AfterEach
    void reset() {
        host.reset();
    }

    @AfterAll
    void stop() {
        host.close();
    }

    private static TestPlugin good() {
        return TestPlugin.of("tp.x", "1.0.0").hearingBean();
    }

    private PluginView installed(TestPlugin plugin) {
        host.install(plugin);
        if (host.plugin("tp.x").state() == PluginState.DISABLING) {
            host.await("tp.x", PluginState.DISABLED);
        }
        return host.plugin("tp.x");
    }

    private PluginView disabled(TestPlugin plugin) {
        PluginView view = installed(plugin);
        assertThat(view.state()).isEqualTo(PluginState.DISABLED);
        return view;
    }

    private PluginView enabled(TestPlugin plugin) {
        PluginView view = installed(plugin);
        assertThat(view.state()).as(view.why()).isEqualTo(PluginState.ENABLED);
        return view;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ntp.Core\n", "tp.Core\n\n", "tp.Core\n\n\n"})
    void aBlankLineInComponentCostsThePlugin(String lines) {
        assertThat(disabled(good().index("component", lines)).why())
                .contains("IllegalArgumentException: Class name must not be empty");
    }

    @Test
    void aTrailingSpaceInComponentCostsThePlugin() {
        assertThat(disabled(good().index("component", "tp.Core \n")).why())
                .contains("ClassNotFoundException: tp.Core ");
    }

    @Test
    void aCommentInComponentCostsThePlugin() {
        assertThat(disabled(good().index("component", "# comment\ntp.Core\n")).why())
                .contains("ClassNotFoundException");
    }

    @Test
    void anUnknownClassInComponentCostsThePlugin() {
        assertThat(disabled(good().index("component", "tp.Core\ntp.Nope\n")).why())
                .contains("tp.Nope not found");
    }

    @Test
    void windowsLineEndsAreFine() {
        enabled(good().index("component", "tp.Core\r\n"));
        assertThat(host.noted).contains("built");
    }

    @Test
    void aBlankLineInImportsIsAWarning() {
        try (LogCapture log = new LogCapture("io.indexrelay.refhost.scanner")) {
            enabled(good().index("imports", "\njava.util.function.Function\ncom.atlassian.event.api.EventPublisher\n"));
            assertThat(log.lines())
                    .containsExactly("WARN Unable to load class '' for component importation purposes. Skipping...");
        }
    }

    @Test
    void anUnknownClassInImportsIsAWarning() {
        try (LogCapture log = new LogCapture("io.indexrelay.refhost.scanner")) {
            enabled(
                    good().index(
                                    "imports",
                                    "java.util.function.Function\ncom.atlassian.event.api.EventPublisher\ncom.nowhere.Service\n"));
            assertThat(log.lines())
                    .containsExactly(
                            "WARN Unable to load class 'com.nowhere.Service' for component importation purposes."
                                    + " Skipping...");
        }
    }

    @Test
    void aBlankLineInExportsIsSilent() {
        try (LogCapture log = new LogCapture("io.indexrelay.refhost.scanner")) {
            enabled(good().index("exports", "\n\n"));
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void packedAnnotationsCostThePlugin() {
        String name = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
        PluginView view = disabled(good().source(name, "public @interface ComponentImport {}"));

        assertThat(view.why())
                .contains(
                        "Cannot execute atlassian-spring-scanner-runtime: plugin has an extra copy of"
                                + " atlassian-spring-scanner-annotation classes, perhaps embedded inside the target plugin 'tp.x'");
    }

    @Test
    void packedAnnotationsOfAnotherPackageAloneGoUnnoticed() {
        enabled(good().source(
                        "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService",
                        "public @interface ExportAsService {}"));
    }

    @Test
    void importingTheAnnotationsFromTheHostIsFine() {
        enabled(good().addImport("com.atlassian.plugin.spring.scanner.annotation.imports"));
    }

    @Test
    void theOldNamespaceWorksToo() {
        enabled(
                good().file(
                                "META-INF/spring/plugin-context.xml",
                                """
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:s="http://www.atlassian.com/schema/atlassian-scanner"><s:scan-indexes/></beans>
                """));
        assertThat(host.noted).contains("built");
    }

    /** A bean that notes its own class name. */
    private static TestPlugin noting(TestPlugin plugin, String... classes) {
        for (String name : classes) {
            plugin.source(
                    "tp." + name,
                    "public class " + name + " { public " + name
                            + "(java.util.function.Function<Object, Object> test) { test.apply(\"" + name + "\"); } }");
        }
        return plugin;
    }

    private static TestPlugin variants() {
        return noting(TestPlugin.of("tp.x", "1.0.0"), "Plain", "InJira", "InConfluence", "InProfile")
                .index("component", "tp.Plain\n")
                .index("component-jira", "tp.InJira\n")
                .index("component-confluence", "tp.InConfluence\n")
                .index("profile-night/component", "tp.InProfile\n")
                .index("profile-night/imports", "java.util.function.Function\n")
                .index("imports", "java.util.function.Function\n");
    }

    @Test
    void withoutAProductOnlyThePlainFilesCount() {
        enabled(variants());
        assertThat(host.noted).contains("Plain").doesNotContain("InJira", "InConfluence", "InProfile");
    }

    @Test
    void filesOfTheProductThatOffersItsMarkAreReadInAddition() {
        host.install(TestPlugin.of("tp.mark", "1.0.0")
                .source(
                        "com.atlassian.confluence.core.ContentEntityManager",
                        "public interface ContentEntityManager {}")
                .bean("tp.Mark", "public class Mark implements com.atlassian.confluence.core.ContentEntityManager {}")
                .index("exports", "tp.Mark\n"));
        enabled(variants());
        assertThat(host.noted).contains("Plain", "InConfluence").doesNotContain("InJira", "InProfile");
    }

    @Test
    void aProfileIsReadInstead() {
        enabled(variants().spring("<atlassian-scanner:scan-indexes profile='night'/>"));
        assertThat(host.noted).contains("InProfile").doesNotContain("Plain");
    }

    @Test
    void aPrimaryComponentWinsWhereTwoFit() {
        String implementation = "public class NAME implements Part { public String toString() { return \"NAME\"; } }";
        TestPlugin plugin = TestPlugin.of("tp.x", "1.0.0")
                .source("tp.Part", "public interface Part {}")
                .bean("tp.One", implementation.replace("NAME", "One"))
                .bean("tp.Two", implementation.replace("NAME", "Two"))
                .bean(
                        "tp.Whole",
                        "public class Whole { public Whole(Part part, java.util.function.Function<Object, Object> test) {"
                                + " test.apply(\"with \" + part); } }")
                .index("imports", "java.util.function.Function\n")
                .index("primary-component", "tp.Two\n");
        enabled(plugin);
        assertThat(host.noted).contains("with Two");
    }

    @Test
    void namesOfBeansCanBeGivenAndAClashTakesTheFullName() {
        enabled(TestPlugin.of("tp.x", "1.0.0")
                .source(
                        "tp.Core",
                        """
                        public class Core {
                            public Core(org.springframework.context.ApplicationContext context,
                                    java.util.function.Function<Object, Object> test) {
                                test.apply(context.getBeanDefinitionNames());
                            }
                        }
                        """)
                .source("tp.Function", "public class Function {}")
                .addImport("org.springframework.context")
                .index("component", "tp.Core#theCore\ntp.Function\n")
                .index("imports", "java.util.function.Function\n"));

        assertThat((String[]) host.offered.get(0)).contains("theCore", "function", "java.util.function.Function");
    }

    @Test
    void exportsWithoutInterfacesTakeThoseOfTheClass() {
        enabled(TestPlugin.of("tp.x", "1.0.0")
                .bean(
                        "tp.Core",
                        "public class Core implements java.util.function.Supplier<String> {"
                                + " public String get() { return \"\"; } }")
                .index("exports", "tp.Core\n"));

        assertThat(host.servicesOf("tp.x")).contains(Supplier.class.getName());
        host.framework.disable("tp.x");
        assertThat(host.servicesOf("tp.x")).isEqualTo(List.of());
    }

    private static TestPlugin devExporting() {
        return TestPlugin.of("tp.x", "1.0.0")
                .bean(
                        "tp.Core",
                        "public class Core implements java.util.function.Supplier<String> {"
                                + " public String get() { return \"\"; } }")
                .index("dev-exports", "tp.Core\n");
    }

    @Test
    void devExportsDoNotCount() {
        enabled(devExporting());

        assertThat(host.servicesOf("tp.x")).doesNotContain(Supplier.class.getName());
    }

    @Test
    void devExportsCountInDevelopmentMode(@TempDir Path home) {
        FrameworkSettings development = new FrameworkSettings(
                TestHost.SHORT.enableWait(),
                TestHost.SHORT.serviceWait(),
                TestHost.SHORT.shutdownWait(),
                true,
                TestHost.SHORT.devModeWait());
        try (TestHost developing = new TestHost(home, development).started()) {
            developing.install(devExporting());

            assertThat(developing.servicesOf("tp.x")).contains(Supplier.class.getName());
        }
    }
}
