package io.indexrelay.refhost;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Sends {@code --config} to the plugin as an administrator's script would, when the plugin has no endpoint yet. */
final class InitialConfiguration {

    private static final String API = "/plugins/servlet/index-relay/api/1.0/config";
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final String ADMIN =
            "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final URI api;

    InitialConfiguration(URI baseUrl) {
        this.api = URI.create(baseUrl + API);
    }

    /**
     * @return what was done, in words
     * @throws HostStartException when the plugin is not there or does not take the configuration
     */
    String send(ObjectNode config) throws HostStartException {
        try {
            HttpResponse<String> current = call(request().GET());
            if (current.statusCode() != 200) {
                throw new HostStartException("--config: GET %s answers %d%s"
                        .formatted(
                                api,
                                current.statusCode(),
                                current.statusCode() == 404 ? "; is the plugin installed (--install)?" : ""));
            }
            JsonNode url = json.readTree(current.body()).path("endpoint").path("url");
            if (!url.asText("").isEmpty()) {
                return "--config is left out: the plugin is configured already, for " + url.asText();
            }
            HttpResponse<String> answer = call(request()
                    .header("Content-Type", "application/json")
                    .header("X-Atlassian-Token", "no-check")
                    .PUT(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(config))));
            if (answer.statusCode() / 100 != 2) {
                throw new HostStartException("--config: the plugin refuses it with status %d: %s"
                        .formatted(answer.statusCode(), answer.body()));
            }
            return "--config is sent to the plugin";
        } catch (IOException failure) {
            throw new HostStartException("--config: %s cannot be reached: %s".formatted(api, failure), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new HostStartException("--config: interrupted", stopped);
        }
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(api)
                .timeout(TIMEOUT)
                .header("Accept", "application/json")
                .header("Authorization", ADMIN);
    }

    private HttpResponse<String> call(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
