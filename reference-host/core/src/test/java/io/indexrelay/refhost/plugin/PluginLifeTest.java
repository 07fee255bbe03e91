package io.indexrelay.refhost.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** A plugin's life from upload to removal, in the products' order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PluginLifeTest {

    private final TestHost host;

    PluginLifeTest(@TempDir Path home) {
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

    /** Says when it is built, started, told of an event, stopped and destroyed. */
    static TestPlugin talkative(String version) {
        return TestPlugin.of("tp.x", version)
                .bean(
                        "tp.Core",
                        """
                        public class Core implements com.atlassian.sal.api.lifecycle.LifecycleAware,
                                org.springframework.beans.factory.DisposableBean {
                            private final java.util.function.Function<Object, Object> test;
                            private final com.atlassian.event.api.EventPublisher events;
                            public Core(java.util.function.Function<Object, Object> test,
                                    com.atlassian.event.api.EventPublisher events) {
                                this.test = test;
                                this.events = events;
                                test.apply("VERSION built");
                            }
                            public void onStart() { events.register(this); test.apply("VERSION onStart"); }
                            public void onStop() { events.unregister(this); test.apply("VERSION onStop"); }
                            public void destroy() { test.apply("VERSION destroyed"); }
                            @com.atlassian.event.api.EventListener
                            public void on(String event) { test.apply("VERSION heard " + event); }
                        }
                        """
                                .replace("VERSION", version))
                .index("imports", "java.util.function.Function\ncom.atlassian.event.api.EventPublisher\n")
                .index("exports", "tp.Core#com.atlassian.sal.api.lifecycle.LifecycleAware\n")
                .source("tp.Page", "public class Page { public Page(Core core) {} }")
                .module("<servlet key='page' class='tp.Page'><url-pattern>/x</url-pattern></servlet>");
    }

    @Test
    void anUploadIsBuiltThenItsModulesThenAnnouncedThenStarted() {
        InstallResult result = host.install(talkative("1.0.0"));

        assertThat(result).isInstanceOf(InstallResult.Enabled.class);
        assertThat(result.message()).isEqualTo("tp.x 1.0.0 is enabled.");
        assertThat(host.noted)
                .containsExactly(
                        "PluginInstalling 1.0.0",
                        "PluginInstalled 1.0.0",
                        "PluginEnabling 1.0.0",
                        "1.0.0 built",
                        "module page on",
                        "PluginEnabled 1.0.0",
                        "1.0.0 onStart");
        assertThat(host.servlets.build("page").getClass().getName()).isEqualTo("tp.Page");
    }

    @Test
    void disablingStopsItThenItsModulesThenItsBeans() {
        host.install(talkative("1.0.0"));
        host.noted.clear();

        PluginView disabled = host.framework.disable("tp.x");

        assertThat(disabled.state()).isEqualTo(PluginState.DISABLED);
        assertThat(disabled.enabled()).isFalse();
        assertThat(host.noted)
                .containsExactly(
                        "PluginDisabling 1.0.0",
                        "1.0.0 onStop",
                        "module page off",
                        "1.0.0 destroyed",
                        "PluginDisabled 1.0.0");
        assertThat(host.bundle("tp.x").getState()).isEqualTo(Bundle.RESOLVED);
    }

    @Test
    void aDisabledPluginCanBeEnabledAgain() {
        host.install(talkative("1.0.0"));
        host.framework.disable("tp.x");
        host.noted.clear();

        assertThat(host.framework.enable("tp.x").state()).isEqualTo(PluginState.ENABLED);

        assertThat(host.noted)
                .containsExactly(
                        "PluginEnabling 1.0.0",
                        "1.0.0 built",
                        "module page on",
                        "PluginEnabled 1.0.0",
                        "1.0.0 onStart");
    }

    @Test
    void noListenerIsLeftAfterDisablingAndAfterUninstalling() {
        host.install(talkative("1.0.0"));
        int withPlugin = host.events.listenerCount();

        host.framework.disable("tp.x");
        assertThat(host.events.listenerCount()).isEqualTo(withPlugin - 1);
        host.framework.enable("tp.x");
        host.framework.uninstall("tp.x");
        assertThat(host.events.listenerCount()).isEqualTo(withPlugin - 1);
        assertThat(host.framework.installed()).isEmpty();
        assertThat(host.bundle("tp.x").getState()).isEqualTo(Bundle.UNINSTALLED);
    }

    @Test
    void anUpdateTakesTheOldVersionAwayBeforeTheNewOneIsBuilt() {
        host.install(talkative("1.0.0"));
        long oldBundle = host.bundle("tp.x").getBundleId();
        host.noted.clear();

        assertThat(host.install(talkative("2.0.0"))).isInstanceOf(InstallResult.Enabled.class);

        assertThat(host.noted)
                .containsExactly(
                        "PluginUpgrading 1.0.0",
                        "PluginDisabling 1.0.0",
                        "1.0.0 onStop",
                        "module page off",
                        "1.0.0 destroyed",
                        "PluginDisabled 1.0.0",
                        "PluginUpgraded 2.0.0",
                        "PluginEnabling 2.0.0",
                        "2.0.0 built",
                        "module page on",
                        "PluginEnabled 2.0.0",
                        "2.0.0 onStart");
        assertThat(host.bundle("tp.x").getBundleId()).isNotEqualTo(oldBundle);
        host.events.publish("hello");
        assertThat(host.noted).endsWith("2.0.0 heard hello").doesNotContain("1.0.0 heard hello");
    }

    @Test
    void aListenerThatDoesNotUnregisterIsLeftBehindByAnUpdate() {
        host.install(TestPlugin.of("tp.x", "1.0.0").hearingBean());
        host.install(TestPlugin.of("tp.x", "2.0.0").hearingBean());
        host.noted.clear();

        try (LogCapture log = new LogCapture("io.indexrelay.refhost.event")) {
            host.events.publish("hello");

            assertThat(host.noted).as("only the new one reaches its services").containsExactly("heard hello");
            assertThat(log.lines()).singleElement().asString().contains("exception thrown trying to dispatch event");
        }
    }

    @Test
    void theSameVersionAgainReplacesItself() {
        host.install(talkative("1.0.0"));
        long oldBundle = host.bundle("tp.x").getBundleId();

        assertThat(host.install(talkative("1.0.0"))).isInstanceOf(InstallResult.Enabled.class);

        assertThat(host.bundle("tp.x").getBundleId()).isNotEqualTo(oldBundle);
        assertThat(host.noted).contains("PluginUpgraded 1.0.0");
    }

    @Test
    void aLowerVersionIsIgnored() {
        host.install(talkative("2.0.0"));
        host.noted.clear();

        InstallResult result = host.install(talkative("1.0.0"));

        assertThat(result).isInstanceOf(InstallResult.Ignored.class);
        assertThat(result.message()).contains("2.0.0 is installed").contains("uninstall");
        assertThat(host.noted).isEmpty();
        assertThat(host.plugin("tp.x").version()).isEqualTo("2.0.0");
    }

    @Test
    void aLowerVersionIsIgnoredAlsoWhenTheHigherOneIsBroken() {
        host.install(talkative("1.0.0"));
        host.install(talkative("2.0.0").index("component", "tp.Core\ntp.Nope\n"));
        host.await("tp.x", PluginState.DISABLED);

        assertThat(host.install(talkative("1.0.0"))).isInstanceOf(InstallResult.Ignored.class);

        host.framework.uninstall("tp.x");
        assertThat(host.install(talkative("1.0.0"))).isInstanceOf(InstallResult.Enabled.class);
    }

    @Test
    void anUpdateToABrokenVersionLeavesNeither() {
        host.install(talkative("1.0.0"));

        InstallResult result = host.install(talkative("2.0.0").index("component", "tp.Core\ntp.Nope\n"));

        assertThat(result).isInstanceOf(InstallResult.NotEnabled.class);
        host.await("tp.x", PluginState.DISABLED);
        assertThat(host.plugin("tp.x").version()).isEqualTo("2.0.0");
        assertThat(host.plugin("tp.x").why()).contains("tp.Nope");
        assertThat(host.noted).contains("1.0.0 destroyed").doesNotContain("PluginEnabled 2.0.0");
    }

    @Test
    void withoutTheExportLineNobodyIsToldToStart() {
        host.install(talkative("1.0.0").withoutFile("META-INF/plugin-components/exports"));

        assertThat(host.plugin("tp.x").state()).isEqualTo(PluginState.ENABLED);
        assertThat(host.noted).contains("1.0.0 built").doesNotContain("1.0.0 onStart");
    }

    @Test
    void aComponentThatFailsToStartIsLoggedAndThePluginStaysEnabled() {
        try (LogCapture log = new LogCapture("io.indexrelay.refhost.plugin")) {
            host.install(TestPlugin.of("tp.x", "1.0.0")
                    .bean(
                            "tp.Core",
                            """
                            public class Core implements com.atlassian.sal.api.lifecycle.LifecycleAware {
                                public void onStart() { throw new IllegalStateException("no"); }
                                public void onStop() {}
                            }
                            """)
                    .index("exports", "tp.Core\n"));

            assertThat(host.plugin("tp.x").enabled()).isTrue();
            assertThat(log.lines())
                    .contains(
                            "ERROR LifecycleAware.onStart() failed for component with class 'tp.Core' from plugin 'tp.x'");
        }
    }

    @Test
    void aListenerOfAClassThatIsNotPublicRegistersAndNeverHearsAnything() {
        host.install(TestPlugin.of("tp.x", "1.0.0")
                .source(
                        "tp.Quiet",
                        """
                        class Quiet {
                            @com.atlassian.event.api.EventListener
                            public void on(String event) { throw new AssertionError("cannot be reached"); }
                        }
                        """)
                .bean(
                        "tp.Core",
                        """
                        public class Core {
                            public Core(com.atlassian.event.api.EventPublisher events) { events.register(new Quiet()); }
                        }
                        """)
                .index("imports", "com.atlassian.event.api.EventPublisher\n"));

        try (LogCapture log = new LogCapture("io.indexrelay.refhost.event")) {
            host.events.publish("hello");

            assertThat(log.causes())
                    .singleElement()
                    .asString()
                    .startsWith("java.lang.IllegalAccessException: class")
                    .endsWith("cannot access a member of class tp.Quiet with modifiers \"public\"");
        }
    }

    @Test
    void aListenerWhoseSignatureNamesAMissingClassFailsToRegister() {
        InstallResult result = host.install(TestPlugin.of("tp.x", "1.0.0")
                .unpacked("tp.gone.Gone", "public class Gone {}")
                .source(
                        "tp.Listener",
                        """
                        public class Listener {
                            @com.atlassian.event.api.EventListener public void on(tp.gone.Gone event) {}
                        }
                        """)
                .bean(
                        "tp.Core",
                        """
                        public class Core {
                            public Core(com.atlassian.event.api.EventPublisher events) { events.register(new Listener()); }
                        }
                        """)
                .index("imports", "com.atlassian.event.api.EventPublisher\n"));

        assertThat(result.message()).contains("tp.gone.Gone");
    }
}
