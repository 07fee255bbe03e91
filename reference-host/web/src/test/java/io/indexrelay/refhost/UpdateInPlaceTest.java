package io.indexrelay.refhost;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.refhost.sample.SamplePlugin;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that uses all that the web side and the database offer is updated again and again while people use it. */
class UpdateInPlaceTest {

    private static final int UPDATES = 5;
    private static final String SAMPLE = "/plugins/servlet/sample";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theHostHoldsNothingOfAnOldVersion() throws Exception {
        Path first = SamplePlugin.writeTo(folder, "1.0.0");
        try (RunningHost host = RunningHost.start(folder.resolve("home"), "--install", first.toString())) {
            Browser browser = host.browser().logIn("admin").confirm("admin");
            use(browser, 1);
            for (int update = 1; update <= UPDATES; update++) {
                Path jar = SamplePlugin.writeTo(folder, (update + 1) + ".0.0");
                browser.upload("/admin/plugins/upload", jar, token(browser));
                use(browser, update + 1);
            }

            List<WeakReference<ClassLoader>> loaders = host.product.pluginLoaders;
            assertThat(loaders).hasSize(UPDATES + 1);
            List<WeakReference<ClassLoader>> old = loaders.subList(0, UPDATES);
            assertThat(Thread.getAllStackTraces().keySet())
                    .as("threads that were lent to an old version")
                    .noneMatch(thread -> thread.getContextClassLoader() != null
                            && old.stream().anyMatch(loader -> loader.refersTo(thread.getContextClassLoader())));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(50))
                    .untilAsserted(() -> {
                        System.gc();
                        assertThat(old).as("class loaders of old versions").allMatch(loader -> loader.refersTo(null));
                    });
            assertThat(loaders.get(UPDATES).get()).as("that of the last").isNotNull();
            use(browser, UPDATES + 2);
        }
    }

    /** A servlet, its filters, texts, tables, web resources, a page in the administration. */
    private static void use(Browser browser, int notes) {
        assertThat(browser.get(SAMPLE + "/notes").body()).isEqualTo(Integer.toString(notes));
        assertThat(browser.get(SAMPLE + "/text").body()).startsWith("Hello World");
        assertThat(browser.get(SAMPLE).headers().allValues("X-Marked")).hasSize(3);
        assertThat(browser.get(SAMPLE + "/admin").body()).contains("the plugin's own part");
        assertThat(browser.get(SAMPLE + "/fail").statusCode()).isEqualTo(500);
        assertThat(browser.get("/admin/plugins").body()).contains("sample-link");
    }

    private static String token(Browser browser) {
        return Objects.requireNonNull(
                        Jsoup.parse(browser.get("/admin/plugins").body()).selectFirst("input[name=atl_token]"))
                .attr("value");
    }
}
