package io.indexrelay.refhost.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    void afterFiveUpdatesNothingOfTheOldVersionsIsLeft() {
        try (TestHost host = new TestHost(home).started()) {
            host.install(working("1.0.0"));
            int listeners = host.events.listenerCount();
            Set<String> threads = threads();
            assertThat(threads).contains("tp worker 1.0.0");
            List<WeakReference<ClassLoader>> old = new ArrayList<>();
            for (int version = 2; version <= 6; version++) {
                Object page = host.servlets.build("page");
                old.add(new WeakReference<>(page.getClass().getClassLoader()));
                host.events.publish("hello");

                assertThat(host.install(working(version + ".0.0"))).isInstanceOf(InstallResult.Enabled.class);
            }

            host.events.publish("hello");
            assertThat(host.noted).endsWith("6.0.0 heard hello");
            assertThat(host.events.listenerCount()).isEqualTo(listeners);
            Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(threads())
                    .filteredOn(name -> name.startsWith("tp worker"))
                    .containsExactly("tp worker 6.0.0"));
            old.forEach(LeakTest::assertCollected);
        }
    }

    /** The talkative plugin, with a thread of its own while it runs. */
    private static TestPlugin working(String version) {
        return PluginLifeTest.talkative(version)
                .bean(
                        "tp.Worker",
                        """
                        public class Worker implements com.atlassian.sal.api.lifecycle.LifecycleAware, Runnable {
                            private Thread thread;
                            public void onStart() { thread = new Thread(this, "tp worker VERSION"); thread.start(); }
                            public void onStop() { thread.interrupt(); }
                            public synchronized void run() {
                                try { while (true) wait(); } catch (InterruptedException stopped) { }
                            }
                        }
                        """
                                .replace("VERSION", version))
                .index(
                        "exports",
                        "tp.Core#com.atlassian.sal.api.lifecycle.LifecycleAware\n"
                                + "tp.Worker#com.atlassian.sal.api.lifecycle.LifecycleAware\n");
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
