package io.indexrelay.refhost.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** What becomes of plugins that are not as they should be: each case as it was seen in the products' framework. */
class FailureCasesTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    Path home;

    private TestHost host(Duration enableWait, Duration serviceWait) {
        return new TestHost(home, new FrameworkSettings(enableWait, serviceWait, SHORT, false, LONG)).started();
    }

    /** Waits for a Supplier, which the host does not export. */
    private static TestPlugin waiting(String version) {
        return TestPlugin.of("tp.x", version)
                .hearingBean()
                .index(
                        "imports",
                        "java.util.function.Function\ncom.atlassian.event.api.EventPublisher\n"
                                + "java.util.function.Supplier#neverService\n")
                .module("<servlet key='page' class='tp.Core'/>");
    }

    @Test
    void aMissingImportLeavesThePluginEnablingForEver() {
        try (TestHost host = host(SHORT, LONG);
                LogCapture log = new LogCapture("io.indexrelay.refhost.plugin")) {
            InstallResult result =
                    host.install(TestPlugin.of("tp.x", "1.0.0").hearingBean().addImport("com.nowhere.api"));

            assertThat(result).isInstanceOf(InstallResult.NotEnabled.class);
            assertThat(result.message()).contains("imports what nobody exports").contains("com.nowhere.api");
            assertThat(log.lines()).contains("WARN Cannot determine required plugins, cannot resolve bundle 'tp.x'");
            assertThat(log.lines())
                    .anyMatch(
                            line -> line.startsWith(
                                    "ERROR Detected an error (BundleException) enabling the plugin 'tp.x' : Unable to resolve tp.x"));
            assertThat(host.plugin("tp.x").state()).isEqualTo(PluginState.ENABLING);
            assertThat(host.plugin("tp.x").enabled()).isFalse();
            assertThat(host.bundle("tp.x").getState()).isEqualTo(Bundle.INSTALLED);

            assertThat(host.framework.enable("tp.x").state()).isEqualTo(PluginState.ENABLING);
            assertThat(log.lines()).as("it waited for nothing").anyMatch(line -> line.contains("due to timeout"));
            assertThat(host.framework.disable("tp.x").state()).isEqualTo(PluginState.ENABLING);

            assertThat(host.install(TestPlugin.of("tp.x", "1.0.1").hearingBean()))
                    .isInstanceOf(InstallResult.Enabled.class);
        }
    }

    @Test
    void aServiceThatNeverComesDisablesThePluginWhenTheWaitIsOver() {
        try (TestHost host = host(LONG, SHORT);
                LogCapture log = new LogCapture("io.indexrelay.refhost.plugin")) {
            InstallResult result = host.install(waiting("1.0.0"));

            assertThat(result.message()).contains("never came").contains("java.util.function.Supplier");
            host.await("tp.x", PluginState.DISABLED);
            assertThat(host.bundle("tp.x").getState()).isEqualTo(Bundle.RESOLVED);
            assertThat(log.lines())
                    .anyMatch(line -> line.startsWith("INFO Plugin 'tp.x' waiting for service"
                            + " '&neverService' with filter '(&(objectClass=java.util.function.Supplier)"));
            assertThat(log.lines()).anyMatch(line -> line.contains("never resolved service '&neverService'"));
            assertThat(host.noted).doesNotContain("built");
        }
    }

    @Test
    void thePluginsOwnTimeoutWinsOverTheHosts() {
        try (TestHost host = host(LONG, LONG)) {
            InstallResult result = host.install(waiting("1.0.0").header("Spring-Context", "*;timeout:=1"));

            assertThat(result.message()).contains("never came");
            host.await("tp.x", PluginState.DISABLED);
        }
    }

    @Test
    void inDevelopmentModeTheFrameworkStopsWaitingForTheLastPluginEarly() {
        FrameworkSettings settings = new FrameworkSettings(LONG, LONG, SHORT, true, SHORT);
        try (TestHost host = new TestHost(home, settings).started()) {
            InstallResult result = host.install(waiting("1.0.0"));

            assertThat(result.message()).contains("ENABLING").contains("waits for services");
            assertThat(host.bundle("tp.x").getState()).isEqualTo(Bundle.ACTIVE);
        }
    }

    @Test
    void aServiceThatComesLateIsWaitedFor() {
        try (TestHost host = host(LONG, LONG)) {
            CompletableFuture<InstallResult> result =
                    CompletableFuture.supplyAsync(() -> host.install(waiting("1.0.0")));
            awaitWhy(host, "waits for services");
            host.exportSupplier();

            assertThat(result.join()).isInstanceOf(InstallResult.Enabled.class);
            assertThat(host.plugin("tp.x").why()).isEmpty();
        }
    }

    @Test
    void aServiceThatComesAfterTheFrameworksWaitHalfEnablesThePlugin() {
        try (TestHost host = host(SHORT, LONG)) {
            assertThat(host.install(waiting("1.0.0")).message()).contains("ENABLING");
            host.exportSupplier();
            host.await("tp.x", PluginState.ENABLED);

            assertThat(host.plugin("tp.x").enabled()).isTrue();
            assertThat(host.plugin("tp.x").why()).contains("Half enabled").contains("Disable and enable it again");
            assertThat(host.plugin("tp.x").modules()).noneMatch(ModuleView::enabled);
            host.events.publish("hello");
            assertThat(host.noted).contains("built", "heard hello").doesNotContain("PluginEnabled 1.0.0");

            assertThat(host.framework.enable("tp.x").modules()).noneMatch(ModuleView::enabled);

            host.framework.disable("tp.x");
            host.framework.enable("tp.x");
            assertThat(host.plugin("tp.x").modules()).allMatch(ModuleView::enabled);
            assertThat(host.plugin("tp.x").why()).isEmpty();
            assertThat(host.noted).contains("PluginEnabled 1.0.0");
        }
    }

    @Test
    void anOptionalReferenceToAnAbsentServiceIsAProxyWhoseCallsWaitAndFail() throws Exception {
        try (TestHost host = host(LONG, LONG)) {
            InstallResult result = host.install(TestPlugin.of("tp.x", "1.0.0")
                    .spring("<atlassian-scanner:scan-indexes/>"
                            + "<osgi:reference id='s' interface='java.util.concurrent.Callable' cardinality='0..1'"
                            + " timeout='200'/>")
                    .bean(
                            "tp.Core",
                            """
                            public class Core {
                                public Core(java.util.concurrent.Callable<String> proxy,
                                        java.util.function.Function<Object, Object> test) {
                                    test.apply(proxy);
                                }
                            }
                            """)
                    .index("imports", "java.util.function.Function\n"));

            assertThat(result).isInstanceOf(InstallResult.Enabled.class);
            Callable<?> proxy = (Callable<?>) host.offered.get(0);
            assertThatThrownBy(proxy::call).hasMessageContaining("service matching filter");
        }
    }

    @Test
    void aBundleVersionThatOsgiCannotReadIsRefused() {
        refusedForGood(
                TestPlugin.of("tp.x", "1.0.0")
                        .header("Bundle-Version", "1.0-SNAPSHOT")
                        .hearingBean(),
                "Unable to install bundle",
                "Could not create bundle object.",
                "invalid version \"1.0-SNAPSHOT\": non-numeric \"0-SNAPSHOT\"",
                "do not start again");
    }

    @Test
    void aPluginKeyThatIsNotTheManifestsIsRefused() {
        refusedForGood(
                TestPlugin.of("tp.x", "1.0.0")
                        .header("Atlassian-Plugin-Key", "tp.other")
                        .hearingBean(),
                "The plugin key 'tp.x' must either match the OSGi bundle symbolic name (Bundle-SymbolicName) or be"
                        + " specified in the Atlassian-Plugin-Key manifest header",
                "do not start again");
    }

    @Test
    void noBundleVersionIsRefused() {
        try (LogCapture log = new LogCapture("io.indexrelay.refhost.plugin")) {
            refusedForGood(
                    TestPlugin.of("tp.x", "1.0.0")
                            .header("Bundle-Version", null)
                            .hearingBean(),
                    "Plugin version 'null' is required and must be able to be parsed as an OSGi version");
            assertThat(log.lines())
                    .contains(
                            "WARN Found plugin key 'tp.x' in the manifest but no bundle version, so it can't be loaded"
                                    + " as an OsgiPlugin");
        }
    }

    @Test
    void aJarThatTheProductsWouldRewriteIsRefused() {
        refusedForGood(
                TestPlugin.of("tp.x", "1.0.0")
                        .header("Atlassian-Plugin-Key", null)
                        .hearingBean(),
                "no Atlassian-Plugin-Key",
                "only JARs that are OSGi bundles");
    }

    @Test
    void otherDescriptorsAreRefusedWithWhatWouldBeRight() {
        try (TestHost host = host(LONG, LONG)) {
            refused(
                    host,
                    TestPlugin.of("tp.x", "1.0.0").file("atlassian-plugin.xml", "<atlassian-plugin key='tp.x'/>"),
                    "plugins-version is ''",
                    "must be 2");
            refused(
                    host,
                    TestPlugin.of("tp.x", "1.0.0").file("atlassian-plugin.xml", "<atlassian-plugin key='tp.x'"),
                    "atlassian-plugin.xml is not well-formed: line 1");
            refused(
                    host,
                    TestPlugin.of("tp.x", "1.0.0").file("atlassian-plugin.xml", "<web-app/>"),
                    "must have the root element <atlassian-plugin");
            refused(
                    host,
                    TestPlugin.of("tp.x", "1.0.0").module("<rest key='r'><restrict version='9'/></rest>"),
                    "module 'r'",
                    "No application defined");
            refused(
                    host,
                    TestPlugin.of("tp.x", "1.0.0")
                            .module("<rest key='r'><restrict application='confluence' version='[9'/></rest>"),
                    "module 'r'",
                    "'[9' is no version range");
            refused(host, TestPlugin.of("tp.x", "1.0.0").descriptorVersion("one..two"), "'one..two' is no version");
        }
    }

    private void refusedForGood(TestPlugin plugin, String... message) {
        try (TestHost host = host(LONG, LONG)) {
            refused(host, plugin, message);
            TestHost again = host.again();
            assertThat(again.framework.installed()).isEmpty();
            again.close();
        }
    }

    private static void refused(TestHost host, TestPlugin plugin, String... message) {
        InstallResult result = host.install(plugin);

        assertThat(result).isInstanceOf(InstallResult.Refused.class);
        assertThat(result.message()).contains(message);
        assertThat(host.framework.installed()).isEmpty();
    }

    @Test
    void aFileThatIsNoPluginIsRefused() throws IOException {
        try (TestHost host = host(LONG, LONG)) {
            Path text = Files.writeString(home.resolve("a.jar"), "no zip");
            Path empty = Files.write(home.resolve("b.jar"), new byte[0]);
            Path plain = TestPlugin.of("tp.x", "1.0.0").writeTo(home);
            assertThat(host.framework.install(text).message()).startsWith("This is no JAR file");
            assertThat(host.framework.install(empty).message()).startsWith("This is no JAR file");
            assertThat(host.framework.install(home.resolve("missing.jar")).message())
                    .contains("cannot be read");
            try (var zip = java.nio.file.FileSystems.newFileSystem(plain)) {
                Files.delete(zip.getPath("atlassian-plugin.xml"));
            }
            assertThat(host.framework.install(plain).message())
                    .isEqualTo("This JAR is no plugin: it has no atlassian-plugin.xml in its root folder.");
        }
    }

    @Test
    void aKeptFileThatWentBadDoesNotKeepTheHostFromStarting() throws IOException {
        try (TestHost host = host(LONG, LONG)) {
            host.install(TestPlugin.of("tp.y", "1.0.0").hearingBean());
            Files.writeString(home.resolve("plugins/installed-plugins/tp.x-1.0.0.jar"), "truncated");

            TestHost again = host.again();

            assertThat(again.plugin("tp.y").enabled()).isTrue();
            assertThat(again.plugin("tp.x-1.0.0.jar").why()).startsWith("This is no JAR file");
            again.close();
        }
    }

    @Test
    void aConstructorThatThrowsTakesTheExtendersShutdownWaitToDisable() {
        Duration shutdownWait = Duration.ofSeconds(3);
        FrameworkSettings settings = new FrameworkSettings(LONG, LONG, shutdownWait, false, LONG);
        try (TestHost host = new TestHost(home, settings).started()) {
            InstallResult result = host.install(TestPlugin.of("tp.x", "1.0.0")
                    .bean(
                            "tp.Core",
                            "public class Core { public Core() { throw new IllegalStateException(\"my fault\"); } }"));

            assertThat(result.message()).contains("DISABLING").contains("my fault");
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> host.bundle("tp.x").getState() == Bundle.STOPPING);
            assertThat(host.install(TestPlugin.of("tp.y", "1.0.0").hearingBean()))
                    .as("others are not held up")
                    .isInstanceOf(InstallResult.Enabled.class);
            assertThat(host.plugin("tp.x").state()).isEqualTo(PluginState.DISABLING);

            host.await("tp.x", PluginState.DISABLED);
            assertThat(host.bundle("tp.x").getState()).isEqualTo(Bundle.RESOLVED);
            assertThat(host.plugin("tp.x").why()).contains("my fault");
        }
    }

    @Test
    void anUnknownKeyIsNamedWithThoseThatAreInstalled() {
        try (TestHost host = host(LONG, LONG)) {
            host.install(TestPlugin.of("tp.x", "1.0.0").hearingBean());
            List<Runnable> calls = List.of(
                    () -> host.framework.enable("tp.z"),
                    () -> host.framework.disable("tp.z"),
                    () -> host.framework.uninstall("tp.z"));
            assertThat(calls).allSatisfy(call -> assertThatThrownBy(call::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no plugin 'tp.z' is installed; installed are [tp.x]"));
        }
    }

    private static void awaitWhy(TestHost host, String text) {
        Supplier<List<PluginView>> plugins = host.framework::installed;
        Awaitility.await().pollInterval(Duration.ofMillis(10)).untilAsserted(() -> assertThat(plugins.get())
                .singleElement()
                .satisfies(plugin -> assertThat(plugin.why()).contains(text)));
    }
}
