package io.indexrelay.refhost.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of a host, and what the next one finds. */
class RestartTest {

    private TestHost host;

    RestartTest(@TempDir Path home) {
        host = new TestHost(home).started();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void pluginsAndTheirStatesOutliveARestart() {
        host.install(PluginLifeTest.talkative("1.0.0"));
        host.install(TestPlugin.of("tp.y", "3.0.0").hearingBean());
        host.framework.disable("tp.y");

        host = host.again();

        assertThat(host.noted)
                .containsExactly(
                        "PluginEnabling 1.0.0",
                        "1.0.0 built",
                        "module page on",
                        "PluginEnabled 1.0.0",
                        "1.0.0 onStart");
        assertThat(host.plugin("tp.y").state()).isEqualTo(PluginState.DISABLED);
        assertThat(host.framework.enable("tp.y").state()).isEqualTo(PluginState.ENABLED);
    }

    @Test
    void onlyTheLastVersionOutlivesARestart() {
        host.install(PluginLifeTest.talkative("1.0.0"));
        host.install(PluginLifeTest.talkative("2.0.0"));
        host.install(TestPlugin.of("tp.y", "1.0.0").hearingBean());
        host.framework.uninstall("tp.y");

        host = host.again();

        assertThat(host.framework.installed()).extracting(PluginView::version).containsExactly("2.0.0");
    }

    @Test
    void closingTellsAllToStopBeforeTheFirstIsDisabled() {
        host.install(PluginLifeTest.talkative("1.0.0"));
        host.install(TestPlugin.of("tp.y", "1.0.0").hearingBean());
        host.noted.clear();

        host.framework.close();

        assertThat(host.noted)
                .containsExactly(
                        "1.0.0 onStop",
                        "PluginDisabling 1.0.0",
                        "PluginDisabled 1.0.0",
                        "PluginDisabling 1.0.0",
                        "module page off",
                        "1.0.0 destroyed",
                        "PluginDisabled 1.0.0");
    }

    @Test
    void aPluginThatWasEnabledAgainIsEnabledAfterARestart() {
        host.install(PluginLifeTest.talkative("1.0.0"));
        host.framework.disable("tp.x");
        host.framework.enable("tp.x");

        host = host.again();

        assertThat(host.plugin("tp.x").enabled()).isTrue();
    }

    @Test
    void anUploadOfADisabledPluginEnablesIt() {
        host.install(PluginLifeTest.talkative("1.0.0"));
        host.framework.disable("tp.x");
        host.install(PluginLifeTest.talkative("1.0.1"));

        host = host.again();

        assertThat(host.plugin("tp.x").enabled()).isTrue();
        assertThat(host.plugin("tp.x").version()).isEqualTo("1.0.1");
    }

    @Test
    void aPluginThatNeedsAnotherOnesPackageStartsWhateverTheOrder() {
        TestPlugin library = TestPlugin.of("tp.z", "1.0.0")
                .header("Export-Package", "tp.lib")
                .source("tp.lib.Greeting", "public class Greeting { public String text() { return \"hello\"; } }")
                .bean("tp.Core", "public class Core {}");
        TestPlugin user = TestPlugin.of("tp.a", "1.0.0")
                .addImport("tp.lib")
                .unpacked("tp.lib.Greeting", "public class Greeting { public String text() { return null; } }")
                .bean(
                        "tp.User",
                        "public class User { public User(java.util.function.Function<Object, Object> test) {"
                                + " test.apply(new tp.lib.Greeting().text()); } }")
                .index("imports", "java.util.function.Function\n");
        host.install(library);
        host.install(user);

        host = host.again();

        assertThat(host.noted).contains("hello");
        assertThat(host.framework.installed()).allMatch(PluginView::enabled);
    }

    @Test
    void aPluginThatWasGivenUpIsTriedAgain() {
        host.install(PluginLifeTest.talkative("1.0.0").module("<servlet key='b' class='tp.Nope'/>"));
        assertThat(host.plugin("tp.x").state()).isEqualTo(PluginState.UNINSTALLED);

        host = host.again();

        assertThat(host.noted).contains("1.0.0 built");
        assertThat(host.plugin("tp.x").state()).isEqualTo(PluginState.UNINSTALLED);
    }
}
