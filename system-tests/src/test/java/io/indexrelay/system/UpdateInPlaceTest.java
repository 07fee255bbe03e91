package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A newer JAR is uploaded while the product runs: nothing of the old one is left, and nothing is missed. */
class UpdateInPlaceTest {

    private static final String LOADER = "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader";
    private static final String RELAY = "io.indexrelay.relay.Relay";

    static Stream<Arguments> products() {
        return Combinations.of(
                Stream.of(arguments(Product.JIRA, 7), arguments(Product.CONFLUENCE, 8)),
                Stream.of(arguments(Product.CONFLUENCE, 7), arguments(Product.JIRA, 8)));
    }

    @ParameterizedTest
    @MethodSource("products")
    void nothingOfTheOldOneIsLeft(Product product, int platform, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException {
        try (Line line = Line.start(product, folder, "--platform", Integer.toString(platform))) {
            String first = changes(line, 1);
            arrivesOnce(line, first);
            long rows = rowsOfOneChange(line, "once");
            assertThat(rows).isPositive();
            JavaProcess host = line.host().process();
            long loaders = host.instancesOf(LOADER);
            assertThat(host.instancesOf(RELAY)).isEqualTo(1);

            for (int release = 1; release <= 3; release++) {
                String version = "0.9." + release;
                Path jar = PluginCopy.withVersion(folder.resolve("update-" + version + ".jar"), product, version);
                assertThat(line.host()
                                .admin()
                                .upload("/rest/plugins/1.0/", jar)
                                .json()
                                .path("result")
                                .asText())
                        .isEqualTo("enabled");
                Line.patiently("the new one answers")
                        .until(() -> line.host().api().get("/status").status() == 200);
                arrivesOnce(line, changes(line, 1 + release));
            }

            assertThat(ours(host)).as("threads").doesNotHaveDuplicates().contains("index-relay-sender");
            Line.patiently("the old class loaders are gone").untilAsserted(() -> {
                assertThat(host.instancesOf(RELAY)).isEqualTo(1);
                assertThat(host.instancesOf(LOADER)).isLessThanOrEqualTo(loaders);
            });
            assertThat(Connections.to(host.pid(), line.endpoint().uri().getPort()))
                    .as("connections to the endpoint")
                    .isLessThanOrEqualTo(1);
            assertThat(rowsOfOneChange(line, "again"))
                    .as("one listener hears each event")
                    .isEqualTo(rows);
        }
    }

    /** Something new, and its subject. */
    private static String changes(Line line, int number) {
        ReferenceProduct host = line.host();
        return switch (host.product()) {
            case JIRA -> host.act(
                    "admin",
                    "createProject",
                    Map.of("key", "UPD" + (char) ('A' + number), "name", "Update " + number, "lead", "admin"));
            case CONFLUENCE -> host.act(
                    "admin", "createSpace", Map.of("key", "UPD" + number, "name", "Update " + number));
        };
    }

    private static void arrivesOnce(Line line, String subject) {
        line.awaitDelivered();
        assertThat(line.names(subject)).containsExactly("content.upserted");
    }

    /** A change that the product tells of by one event, whose rows wait while nothing is sent. */
    private static long rowsOfOneChange(Line line, String word) {
        ReferenceProduct host = line.host();
        String page = host.product() == Product.CONFLUENCE
                ? host.act("admin", "createPage", Map.of("space", "UPD1", "title", "Heard " + word))
                : "";
        line.awaitDelivered();
        host.api().send("PUT", "/config", Map.of("paused", true)).json();
        if (host.product() == Product.CONFLUENCE) {
            host.act("admin", "label", Map.of("id", Line.id(page), "label", word));
        } else {
            host.act("admin", "editProject", Map.of("key", "UPDB", "name", "Heard " + word));
        }
        long rows = line.status().at("/queue/waiting").asLong();
        host.api().send("PUT", "/config", Map.of("paused", false)).json();
        return rows;
    }

    private static List<String> ours(JavaProcess host) {
        return host.threads().stream()
                .filter(name -> name.startsWith("index-relay"))
                .toList();
    }
}
