package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one database: both capture, one sends, and the other goes on when it ends. */
class TwoNodesTest {

    private static final Pattern URL = Pattern.compile("jdbc:postgresql:\\S+");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private final String secret = "whsec_" + Base64.getEncoder().encodeToString(random());

    /** The database is a child of node B's, so B is the one that stays. */
    @Test
    void whatIsCapturedOnOneIsSentByTheOtherAndByItselfWhenThatOneEnds() throws IOException {
        int port = JavaProcess.freePort();
        try (VerifyingEndpoint endpoint = new VerifyingEndpoint(JavaProcess.freePort(), secret, null);
                ReferenceProduct b = node("node-b", port, "--db", "postgres")) {
            b.api().send("PUT", "/config", settings(endpoint)).json();
            b.act("admin", "createSpace", Map.of("key", "OPS", "name", "Operations"));
            String page = b.act("admin", "createPage", Map.of("space", "OPS", "title", "Runbook"));
            arrives(endpoint, page, "Runbook");
            Matcher url = URL.matcher(b.process().output());
            assertThat(url.find()).isTrue();

            try (ReferenceProduct a = other(url.group(), b)) {
                sends(b, "node-a");
                edit(b, page, "captured on B, sent by A");
                arrives(endpoint, page, "captured on B, sent by A");
                b.api().send("PUT", "/config", Map.of("senderNodes", List.of())).json();
                a.process().kill();
            }
            edit(b, page, "A was killed");
            arrives(endpoint, page, "A was killed");
            assertThat(sender(b)).isEqualTo("node-b");

            try (ReferenceProduct a = other(url.group(), b)) {
                sends(b, "node-a");
                edit(b, page, "A sends again");
                arrives(endpoint, page, "A sends again");
                b.api().send("PUT", "/config", Map.of("senderNodes", List.of())).json();
            }
            edit(b, page, "A was stopped in order");
            arrives(endpoint, page, "A was stopped in order");
            assertThat(sender(b)).isEqualTo("node-b");
            assertThat(endpoint.problems()).isEmpty();
        }
    }

    @Test
    void aDatabaseWithoutItsHomeSendsNothing() throws IOException {
        int port = JavaProcess.freePort();
        try (VerifyingEndpoint endpoint = new VerifyingEndpoint(JavaProcess.freePort(), secret, null)) {
            String page;
            try (ReferenceProduct original = node("original", port, "--shared-home", shared("original"))) {
                original.api().send("PUT", "/config", settings(endpoint)).json();
                original.act("admin", "createSpace", Map.of("key", "OPS", "name", "Operations"));
                page = original.act("admin", "createPage", Map.of("space", "OPS", "title", "Runbook"));
                arrives(endpoint, page, "Runbook");
            }
            int requests = endpoint.requests().size();
            try (ReferenceProduct copy = node("original", port, "--shared-home", shared("another"))) {
                edit(copy, page, "edited in the copy");
                Line.patiently("it asks").untilAsserted(() -> {
                    JsonNode status = copy.api().get("/status").json();
                    assertThat(status.path("state").asText()).as("%s", status).isEqualTo("held");
                    assertThat(Json.texts(status.at("/asks/choices"))).containsExactly("restored", "moved", "copy");
                    assertThat(status.at("/queue/waiting").asLong()).isPositive();
                });
                assertThat(copy.api()
                                .send("POST", "/ping", Map.of())
                                .json()
                                .path("delivered")
                                .asBoolean(true))
                        .isFalse();
                JsonNode declared = copy.api()
                        .send("POST", "/instance", Map.of("action", "copy"))
                        .json();
                assertThat(declared.has("asks")).as("%s", declared).isFalse();
                Line.patiently("it misses the key of its secrets").untilAsserted(() -> assertThat(
                                copy.api().get("/status").json().path("reason").asText())
                        .contains("data.key"));
                assertThat(endpoint.requests()).hasSize(requests);
            }
        }
    }

    private ReferenceProduct other(String url, ReferenceProduct b) throws IOException {
        b.api().send("PUT", "/config", Map.of("senderNodes", List.of("node-a"))).json();
        return node(
                "node-a",
                JavaProcess.freePort(),
                "--db",
                url,
                "--shared-home",
                folder.resolve("node-b/shared").toString(),
                "--base-url",
                b.base().toString());
    }

    private ReferenceProduct node(String name, int port, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of(
                "--node",
                name,
                "--install",
                Artifacts.plugin(Product.CONFLUENCE).toString()));
        return ReferenceProduct.start(Product.CONFLUENCE, port, folder.resolve(name), arguments);
    }

    private String shared(String name) {
        return folder.resolve("shared-home-of-" + name).toString();
    }

    private Map<String, Object> settings(VerifyingEndpoint endpoint) {
        return Map.of(
                "endpoint",
                Map.of("url", endpoint.uri().toString(), "allowHttp", true, "allowPrivateNetwork", true),
                "backfill",
                Line.NEVER_RESTING,
                "keys",
                List.of(Map.of("type", "hmac", "secret", secret)));
    }

    private static void edit(ReferenceProduct host, String page, String title) {
        host.act("admin", "edit", Map.of("id", Line.id(page), "title", title));
    }

    private static void arrives(VerifyingEndpoint endpoint, String page, String title) {
        Line.patiently(title + " arrives").untilAsserted(() -> assertThat(endpoint.eventsOf(page))
                .isNotEmpty()
                .last()
                .satisfies(event ->
                        assertThat(event.json().at("/data/title").asText()).isEqualTo(title)));
    }

    private static void sends(ReferenceProduct host, String node) {
        Line.patiently(node + " sends")
                .untilAsserted(() -> assertThat(sender(host)).isEqualTo(node));
    }

    private static String sender(ReferenceProduct host) {
        return host.api().get("/status").json().at("/sender/node").asText();
    }

    private static byte[] random() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
