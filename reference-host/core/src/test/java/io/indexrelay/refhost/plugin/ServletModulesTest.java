package io.indexrelay.refhost.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;

/** One JAR with a servlet for each line, of which only one can be loaded on a host. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServletModulesTest {

    private static final String SERVLET =
            """
            public class %sServlet extends %s.servlet.http.HttpServlet {
                private final Core core;
                public %1$sServlet(Core core) { this.core = core; }
                public String toString() { return "%1$sServlet " + core; }
            }
            """;

    /** The servlet that this host can load, and the one of the other line. */
    private static final String OURS = Line.HERE.servlet();

    private static final String THEIRS = Line.HERE.other().servlet();
    private static final String THEIR_PACKAGE = Line.HERE.other().prefix + ".servlet.http";

    private final TestHost host;

    ServletModulesTest(@TempDir Path home) {
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

    /** A neutral bean and both servlets; the API of the other line exists at compile time only. */
    private static TestPlugin bothServlets() {
        return TestPlugin.of("tp.x", "1.0.0")
                .unpacked(THEIR_PACKAGE + ".HttpServlet", "public abstract class HttpServlet {}")
                .bean(
                        "tp.Core",
                        """
                        public class Core {
                            public Core(com.atlassian.event.api.EventPublisher events) { events.register(this); }
                            @com.atlassian.event.api.EventListener
                            public void on(String event) { heard = event; }
                            private String heard = "nothing";
                            public String toString() { return "heard " + heard; }
                        }
                        """)
                .source("tp.JavaxServlet", SERVLET.formatted("Javax", "javax"))
                .source("tp.JakartaServlet", SERVLET.formatted("Jakarta", "jakarta"))
                .index("imports", "com.atlassian.event.api.EventPublisher\n");
    }

    private static String servlet(String name, String inside) {
        return "<servlet key='" + name + "' class='tp." + name + "'>" + inside + "</servlet>";
    }

    @ParameterizedTest
    @CsvSource({
        "confluence, 9.2.1, JavaxServlet",
        "confluence, 10.0.0-m110, JakartaServlet",
        "confluence, 10.2.0, JakartaServlet",
        "jira, 10.3.0, JavaxServlet",
        "jira, 11.0.0-m0005, JakartaServlet",
        "jira, 11.0.0-rc1, JakartaServlet",
        "jira, 11.3.1, JakartaServlet",
    })
    void theRightServletIsTakenAndTheOtherIsNeverTouched(
            String product, String version, String right, @TempDir Path home) {
        try (TestHost host = new TestHost(home, product, version, TestHost.SHORT).started()) {
            String javax = "<restrict application='jira' version='(,10.999]'/>"
                    + "<restrict application='confluence'><version>(,9.999]</version></restrict>";
            String jakarta = "<restrict application='jira' version='(10.999,)'/>"
                    + "<restrict application='confluence' version='(9.999,)'/>";
            // The other line's servlet cannot be linked here: that the plugin is given up shows that it was reached
            // for.
            InstallResult result = host.install(
                    bothServlets().module(servlet("JavaxServlet", javax)).module(servlet("JakartaServlet", jakarta)));

            if (right.equals(OURS)) {
                assertThat(result).isInstanceOf(InstallResult.Enabled.class);
                assertThat(host.servlets.build(OURS)).hasToString(OURS + " heard nothing");
                assertThat(host.loadedClasses).contains("tp.Core", "tp." + OURS).doesNotContain("tp." + THEIRS);
            } else {
                assertThat(result.message()).contains(THEIRS);
                assertThat(host.loadedClasses).doesNotContain("tp." + OURS);
            }
            assertThat(host.plugin("tp.x").modules())
                    .extracting(ModuleView::key)
                    .containsExactly(right);
        }
    }

    @Test
    void anApplicationAttributeRestrictsTooAndHidesEveryOtherKindOfModule() {
        host.install(bothServlets()
                .module("<rest key='a' application='jira' class='tp.Nope'/>")
                .module("<rest key='b' application='jira,confluence'/>")
                .module("<rest key='c'><restrict application='confluence' version='11'/></rest>")
                .module("<rest key='d'><restrict application='confluence' version='9'/></rest>"));

        assertThat(host.plugin("tp.x").modules()).extracting(ModuleView::key).containsExactly("b", "d");
        assertThat(host.plugin("tp.x").modules()).allMatch(ModuleView::enabled);
    }

    @Test
    void withoutRestrictTheWholePluginIsGivenUp() {
        InstallResult result =
                host.install(bothServlets().module(servlet(OURS, "")).module(servlet(THEIRS, "")));

        PluginView plugin = host.plugin("tp.x");
        assertThat(result).isInstanceOf(InstallResult.NotEnabled.class);
        assertThat(plugin.state()).isEqualTo(PluginState.UNINSTALLED);
        assertThat(plugin.enabled()).isFalse();
        assertThat(plugin.why())
                .contains("There was an error loading the descriptor '" + THEIRS + "' of plugin 'tp.x'")
                .contains("A required class was missing")
                .contains("java.lang.NoClassDefFoundError: " + THEIR_PACKAGE.replace('.', '/') + "/HttpServlet");
        assertThat(host.noted)
                .containsSubsequence("module " + OURS + " on", "module " + OURS + " off")
                .doesNotContain("PluginEnabled 1.0.0");
    }

    @Test
    void aPluginThatWasGivenUpLivesOnAsAZombieUntilItsKeyIsUploadedAgain() {
        int before = host.events.listenerCount();
        host.install(bothServlets().module(servlet(OURS, "")).module(servlet(THEIRS, "")));
        Bundle zombie = host.bundle("tp.x");

        assertThat(zombie.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(host.events.listenerCount()).as("its bean hears events").isEqualTo(before + 1);
        assertThat(host.framework.enable("tp.x").enabled()).isFalse();

        host.framework.uninstall("tp.x");
        assertThat(host.framework.installed()).isEmpty();
        assertThat(zombie.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(host.events.listenerCount()).isEqualTo(before + 1);

        host.install(bothServlets().module(servlet(OURS, "")));
        assertThat(host.plugin("tp.x").enabled()).isTrue();
        assertThat(zombie.getState()).isEqualTo(Bundle.UNINSTALLED);
    }

    @Test
    void aModuleThatIsOffByDefaultIsNotTouched() {
        host.install(bothServlets()
                .module(servlet(OURS, ""))
                .module("<servlet key='" + THEIRS + "' class='tp." + THEIRS + "' state='disabled'/>"));

        assertThat(host.plugin("tp.x").enabled()).isTrue();
        assertThat(host.loadedClasses).doesNotContain("tp." + THEIRS);
        assertThat(host.plugin("tp.x").modules()).contains(new ModuleView(THEIRS, "servlet", false, "Off by default."));
    }

    @Test
    void bothImportsMandatoryIsNotResolved() {
        host.install(bothServlets()
                .header("Import-Package", Line.HERE.prefix + ".servlet.http," + THEIR_PACKAGE)
                .module(servlet(OURS, "")));

        assertThat(host.plugin("tp.x").state()).isEqualTo(PluginState.ENABLING);
        assertThat(host.plugin("tp.x").why()).contains(THEIR_PACKAGE);
        assertThat(host.loadedClasses).isEmpty();
    }

    @Test
    void aServletOfTheWrongLineAmongTheComponentsCostsThePlugin() {
        host.install(bothServlets().index("component", "tp.Core\ntp." + THEIRS + "\n"));

        host.await("tp.x", PluginState.DISABLED);
        assertThat(host.plugin("tp.x").why()).contains(THEIR_PACKAGE + ".HttpServlet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a public method    | public void f(tp.TheirServlet s) {}",
                "a private method   | private void f(tp.TheirServlet s) {}",
                "a field            | private tp.TheirServlet s;",
                "a lambda's capture | Runnable f(Object o) { var s = (tp.TheirServlet) o; return () -> s.toString(); }",
            })
    void aBeanWithAWrongLineTypeInItsSignaturesCostsThePlugin(String where, String member) {
        host.install(bothServlets()
                .bean("tp.Bean", "public class Bean { " + member.replace("tp.TheirServlet", "tp." + THEIRS) + " }"));

        host.await("tp.x", PluginState.DISABLED);
        assertThat(host.plugin("tp.x").why()).as(where).contains(THEIR_PACKAGE + ".HttpServlet");
    }

    @Test
    void aBeanMayUseAWrongLineTypeInsideItsMethods() {
        host.install(bothServlets()
                .bean(
                        "tp.Bean",
                        "public class Bean { Object f(Object o) { return o instanceof tp.%s s ? s : null; } }"
                                .formatted(THEIRS)));

        assertThat(host.plugin("tp.x").enabled()).isTrue();
    }

    @Test
    void aServletThatCannotBeBuiltShowsOnlyWhenItIsBuilt() {
        host.install(bothServlets()
                .source("tp.Page", "public class Page { public Page(Runnable nobodyOffersThis) {} }")
                .module(servlet("Page", "")));

        assertThat(host.plugin("tp.x").enabled()).isTrue();
        assertThatThrownBy(() -> host.servlets.build("Page")).hasMessageContaining("java.lang.Runnable");
    }

    @Test
    void aPluginWithoutSpringIsEnabledAtOnceAndItsClassesCannotBeBuilt() {
        host.install(bothServlets()
                .header("Spring-Context", null)
                .withoutFile("META-INF/spring/plugin-context.xml")
                .module(servlet(OURS, "")));

        assertThat(host.plugin("tp.x").enabled()).isTrue();
        assertThat(host.plugin("tp.x").why()).contains("no container");
        assertThatThrownBy(() -> host.servlets.build(OURS))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("Plugin 'tp.x' has no container");
    }

    @Test
    void anUnknownModuleTypeIsKeptAsUnrecognised() {
        InstallResult result = host.install(bothServlets().module("<nobody-knows key='n' class='tp.Nope'/>"));

        assertThat(result).isInstanceOf(InstallResult.Enabled.class);
        assertThat(host.plugin("tp.x").modules())
                .containsExactly(new ModuleView(
                        "n", "nobody-knows", false, "Support for this module is not currently installed."));
    }

    @Test
    void injectOfTheLineMarksConstructorsInBeansAndModules() {
        host.install(bothServlets()
                .source(
                        "tp.Page",
                        """
                        public class Page {
                            private String how = "without";
                            public Page() {}
                            @%s.inject.Inject public Page(Core core) { how = "with " + core; }
                            public String toString() { return how; }
                        }
                        """
                                .formatted(Line.HERE.prefix))
                .module(servlet("Page", "")));

        assertThat(host.servlets.build("Page")).hasToString("with heard nothing");
    }
}
