package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gets one clear error, and nothing of it is kept. */
class BadInputTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private static ReferenceProduct confluence;

    @BeforeAll
    static void start() {
        confluence = ReferenceProduct.start(
                Product.CONFLUENCE,
                JavaProcess.freePort(),
                folder.resolve("home"),
                List.of("--install", Artifacts.plugin(Product.CONFLUENCE).toString()));
    }

    @AfterAll
    static void stop() {
        if (confluence != null) {
            confluence.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "not a url, url",
        "http://index.example.com/push, allowHttp",
        "ftp://index.example.com/push, http",
        "https://169.254.169.254/latest/meta-data, link-local",
        "https://[fe80::1]/push, link-local",
        "https://user:secret@index.example.com/push, user"
    })
    void anAddressThatIsNeverCalledIsRefusedAndNothingIsSaved(String url, String says) {
        Json.Answer answer = confluence.api().send("PUT", "/config", Map.of("endpoint", Map.of("url", url)));

        assertThat(answer.status()).isEqualTo(400);
        JsonNode errors = Json.parse(answer.body()).path("errors");
        assertThat(errors).hasSize(1);
        assertThat(errors.at("/0/field").asText()).isEqualTo("endpoint.url");
        assertThat(errors.at("/0/message").asText()).containsIgnoringCase(says).doesNotContain("secret");
        assertThat(confluence.api().get("/config").json().at("/endpoint/url").asText(""))
                .isEmpty();
    }

    @Test
    void anEndpointThatCannotBeReachedIsNamedByThePing() {
        int nobody = JavaProcess.freePort();
        Map<String, Object> endpoint =
                Map.of("url", "http://localhost:" + nobody + "/push", "allowHttp", true, "allowPrivateNetwork", true);
        confluence.api().send("PUT", "/config", Map.of("endpoint", endpoint)).json();
        confluence.api().send("POST", "/keys", Map.of("type", "hmac")).json();

        JsonNode ping = confluence.api().send("POST", "/ping", Map.of()).json();

        assertThat(ping.path("delivered").asBoolean(true)).isFalse();
        assertThat(ping.path("message").asText()).isNotBlank();
        confluence.api().send("PUT", "/config", "{\"endpoint\":null}").json();
    }

    @Test
    void strangersAndOrdinaryUsersAreTurnedAway() {
        assertThat(Json.at(confluence.api().uri()).get("/status").status()).isEqualTo(401);
        confluence.act("admin", "createUser", Map.of("name", "mallory"));
        assertThat(Json.at(confluence.api().uri())
                        .as("mallory", "mallory")
                        .get("/status")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aFileThatIsNoPluginIsRefusedWithAReason() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.jar"), "this is a letter, not a JAR");

        JavaProcess host = startWith("letter", "--install", text.toString());

        assertThat(host.awaitEnd(Duration.ofSeconds(90))).isNotZero();
        assertThat(host.output()).contains("letter.jar");
    }

    @Test
    void aPluginWithAMissingImportIsNamedWithThePackage() throws IOException {
        Path broken = PluginCopy.withImport(folder.resolve("broken.jar"), Product.CONFLUENCE, "com.nowhere.api");

        JavaProcess host = startWith("broken", "--install", broken.toString());

        Line.patiently("the reason is printed").until(() -> host.output().contains("com.nowhere.api"));
        host.kill();
    }

    @Test
    void aBrokenExportIsNamedWithThePlace() throws IOException {
        Path export = Files.createDirectories(folder.resolve("cut-off"));
        Files.writeString(
                export.resolve("entities.xml"),
                "<hibernate-generic><object class=\"Space\" package=\"com.atlassian.confluence.spaces\"><id name=\"id\">");

        JavaProcess host = startWith("export", "--import", export.toString());

        assertThat(host.awaitEnd(Duration.ofSeconds(90))).isNotZero();
        assertThat(host.output()).contains("entities.xml").contains("line 1, column");
    }

    private static JavaProcess startWith(String name, String... arguments) {
        Path home = folder.resolve("home-" + name);
        List<String> all = new ArrayList<>(
                List.of("confluence", "--port", Integer.toString(JavaProcess.freePort()), "--home", home.toString()));
        all.addAll(List.of(arguments));
        return JavaProcess.start(name, Artifacts.referenceHost(), all, home.resolve("host.out"));
    }
}
