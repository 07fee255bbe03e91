package io.indexrelay.refhost.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went leaves nothing behind. */
class LeakTest {

    @TempDir
    Path home;

    @Test
    void anUninstalledPluginsClassesCanBeCollected() {
        try (TestHost host = new TestHost(home).started()) {
            host.install(PluginLifeTest.talkative("1.0.0"));
            host.events.publish("hello");
            WeakReference<ClassLoader> loader =
                    new WeakReference<>(host.servlets.build("page").getClass().getClassLoader());

            host.framework.uninstall("tp.x");

            assertCollected(loader);
        }
    }

    @Test
    void anUpdatedPluginsOldClassesCanBeCollected() {
        try (TestHost host = new TestHost(home).started()) {
            host.install(PluginLifeTest.talkative("1.0.0"));
            WeakReference<ClassLoader> loader =
                    new WeakReference<>(host.servlets.build("page").getClass().getClassLoader());

            host.install(PluginLifeTest.talkative("2.0.0"));

            assertCollected(loader);
        }
    }

    @Test
    void noThreadIsLeftAfterTheHostIsClosed() {
        Set<String> before = threads();
        TestHost host = new TestHost(home).started();
        host.install(PluginLifeTest.talkative("1.0.0"));
        host.install(TestPlugin.of("tp.y", "1.0.0").hearingBean());
        assertThat(threads()).as("the framework has threads").hasSizeGreaterThan(before.size());

        host.close();

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(threads()).isSubsetOf(before));
    }

    private static void assertCollected(WeakReference<ClassLoader> loader) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> {
                    System.gc();
                    assertThat(loader.get()).isNull();
                });
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> !name.startsWith("awaitility"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
