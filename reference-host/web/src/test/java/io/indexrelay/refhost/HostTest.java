package io.indexrelay.refhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.indexrelay.refhost.sample.SamplePlugin;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts, second starts, and starts that must fail. */
class HostTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void printsItsAddressesWhenItIsReady() throws Exception {
        try (RunningHost host = RunningHost.start(folder, "--node", "n7")) {
            assertThat(host.printed())
                    .contains("Reference Confluence 9.2.1 (platform 7) is ready.")
                    .containsPattern("address +http://localhost:[0-9]+/confluence")
                    .contains("log in as    admin, password admin")
                    .containsPattern("node +n7")
                    .containsPattern("database +jdbc:h2:file:");
            assertThat(host.browser().get("/refhost/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void importsOnceAndSaysWhatItTookAndLeftOut() throws Exception {
        Path export = Files.createDirectory(folder.resolve("export"));
        Files.writeString(export.resolve("entities.xml"), "<a/>");
        Path same = Files.createDirectory(folder.resolve("same-content"));
        Files.writeString(same.resolve("entities.xml"), "<a/>");
        Path home = folder.resolve("home");
        try (RunningHost host = RunningHost.start(home, "--import", export.toString())) {
            assertThat(host.printed())
                    .contains("Imported " + export)
                    .contains("taken: Page 9, Space 1")
                    .contains("unknown, left out: Widget 26");
            assertThat(host.product.imported).containsExactly(export);
        }
        try (RunningHost host = RunningHost.start(home, "--import", export.toString(), "--import", same.toString())) {
            assertThat(host.product.imported).isEmpty();
            assertThat(host.printed()).contains(export + " was imported before; it is not imported again");
        }
    }

    @Test
    void doesActionListsWithoutEventsUnlessTheySayOtherwise() throws Exception {
        Path list = Files.writeString(
                folder.resolve("actions.json"),
                "[{\"as\":\"admin\",\"do\":\"createSpace\"},{\"as\":\"admin\",\"do\":\"edit\",\"events\":\"all\"}]");
        try (RunningHost host = RunningHost.start(folder.resolve("home"), "--import", list.toString())) {
            assertThat(host.product.acted)
                    .extracting(action -> action.path("events").asText())
                    .containsExactly("none", "all");
            assertThat(host.printed()).contains("actions done: 2");
        }
    }

    @Test
    void anActionThatFailsStopsTheStart() throws Exception {
        Path list = Files.writeString(
                folder.resolve("actions.json"), "[{\"do\":\"view\"},{\"do\":\"fail\"},{\"do\":\"view\"}]");
        fails("--import " + list + ": action 2 of 3: anna may not do that", "--import", list.toString());
    }

    @Test
    void aBrokenExportStopsTheStart() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.zip"), "no zip");
        fails("--import " + broken + ": line 7: a page without an id", "--import", broken.toString());
        Path empty = Files.createDirectory(folder.resolve("empty"));
        fails("--import " + empty + ": the folder holds no entities.xml", "--import", empty.toString());
        Path text = Files.writeString(folder.resolve("text.json"), "hello");
        fails("--import " + text + ": it is not JSON", "--import", text.toString());
    }

    @Test
    void aJarThatIsNoPluginStopsTheStart() throws Exception {
        Path jar = Files.writeString(folder.resolve("no-plugin.jar"), "hello");
        fails("--install " + jar + ": ", "--install", jar.toString());
    }

    @Test
    void aTakenPortStopsTheStart() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> RunningHost.startAt(folder.resolve("h"), port))
                    .isInstanceOf(HostStartException.class)
                    .hasMessageContaining("port " + port + " is taken; choose another one with --port");
        }
    }

    @Test
    void aHostThatCannotStartLeavesNothingRunning() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.zip"), "no zip");
        Path home = folder.resolve("home");
        assertThatThrownBy(() -> RunningHost.start(home, "--import", broken.toString()))
                .isInstanceOf(HostStartException.class);
        try (RunningHost host = RunningHost.start(home)) {
            assertThat(host.printed()).contains("is ready");
        }
    }

    @Test
    void pluginsAndTheirDataOutliveARestart() throws Exception {
        Path jar = SamplePlugin.writeTo(folder);
        Path home = folder.resolve("home");
        String notes = "/plugins/servlet/sample/notes";
        FakeProduct product;
        try (RunningHost host = RunningHost.start(home, "--install", jar.toString())) {
            product = host.product;
            assertThat(host.browser().basic("admin", "admin").get(notes).body()).isEqualTo("1");
        }
        assertThat(product.closed).isTrue();
        try (RunningHost host = RunningHost.start(home)) {
            assertThat(host.browser().basic("admin", "admin").get(notes).body()).isEqualTo("2");
        }
    }

    @Test
    void doesNotUploadTheSameJarAgain() throws Exception {
        String jar = SamplePlugin.writeTo(folder).toString();
        Path home = folder.resolve("home");
        try (RunningHost host = RunningHost.start(home, "--install", jar)) {
            assertThat(host.printed()).contains("io.indexrelay.sample 1.0.0 is enabled.");
            host.browser()
                    .basic("admin", "admin")
                    .json("PUT", "/rest/plugins/1.0/" + SamplePlugin.KEY, "{\"enabled\":false}");
        }
        try (RunningHost host = RunningHost.start(home, "--install", jar)) {
            assertThat(host.printed()).contains("io.indexrelay.sample 1.0.0 is installed already: DISABLED");
        }
    }

    @Test
    void twoNodesShareAnEmbeddedPostgres() throws Exception {
        Path jar = SamplePlugin.writeTo(folder);
        String notes = "/plugins/servlet/sample/notes";
        Path shared = folder.resolve("shared");
        try (RunningHost first = RunningHost.start(
                folder.resolve("a"),
                "--db",
                "postgres",
                "--shared-home",
                shared.toString(),
                "--node",
                "a",
                "--install",
                jar.toString())) {
            String url = first.printed()
                    .lines()
                    .filter(line -> line.contains("database "))
                    .map(line -> line.replaceFirst(" *database *", ""))
                    .findFirst()
                    .orElseThrow();
            try (RunningHost second = RunningHost.start(
                    folder.resolve("b"),
                    "--db",
                    url,
                    "--shared-home",
                    shared.toString(),
                    "--node",
                    "b",
                    "--install",
                    jar.toString())) {
                assertThat(first.browser().basic("admin", "admin").get(notes).body())
                        .isEqualTo("1");
                assertThat(second.browser().basic("admin", "admin").get(notes).body())
                        .isEqualTo("2");
            }
        }
    }

    @Test
    void saysThatAConfigurationNeedsThePlugin() throws Exception {
        Path config = Files.writeString(folder.resolve("c.json"), "{}");
        fails("is the plugin installed (--install)?", "--config", config.toString());
    }

    @Test
    void sendsAConfigurationOnlyToAPluginWithoutOne() throws Exception {
        StringBuilder sent = new StringBuilder();
        HttpServer plugin = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        plugin.createContext("/x/plugins/servlet/index-relay/api/1.0/config", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestMethod().equals("PUT")) {
                sent.append(exchange.getRequestHeaders().getFirst("X-Atlassian-Token"))
                        .append(' ')
                        .append(exchange.getRequestHeaders().getFirst("Content-Type"))
                        .append(' ')
                        .append(new String(body, StandardCharsets.UTF_8));
            }
            byte[] answer = sent.isEmpty()
                    ? "{\"endpoint\":{\"url\":null}}".getBytes(StandardCharsets.UTF_8)
                    : "{\"endpoint\":{\"url\":\"http://e\"}}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        plugin.start();
        try {
            var config = new ObjectMapper().createObjectNode().put("paused", true);
            var target = new InitialConfiguration(
                    URI.create("http://127.0.0.1:" + plugin.getAddress().getPort() + "/x"));
            assertThat(target.send(config)).isEqualTo("--config is sent to the plugin");
            assertThat(sent).hasToString("no-check application/json {\"paused\":true}");
            assertThat(target.send(config)).contains("configured already, for http://e");
        } finally {
            plugin.stop(0);
        }
    }

    private void fails(String message, String... arguments) {
        assertThatThrownBy(() -> RunningHost.start(folder.resolve("h"), arguments))
                .isInstanceOf(HostStartException.class)
                .hasMessageContaining(message);
    }
}
