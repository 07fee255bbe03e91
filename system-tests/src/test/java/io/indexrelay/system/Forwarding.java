package io.indexrelay.system;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import com.sun.net.httpserver.Headers;
import io.indexrelay.system.VerifyingEndpoint.Event;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hands on what came to whoever stands behind an endpoint. Thread-safe when the list of problems is. */
final class Forwarding {

    private final HttpClient client = HttpClient.newHttpClient();
    private final @Nullable URI next;
    private final Webhook webhook;
    private final List<String> problems;

    /**
     * @param next null: nobody, and all is taken
     * @param problems gets what the next one objects to
     */
    Forwarding(@Nullable URI next, Webhook webhook, List<String> problems) {
        this.next = next;
        this.webhook = webhook;
        this.problems = problems;
    }

    /** As it came, byte for byte. Returns the status. */
    int whole(Headers headers, byte[] wire) throws IOException {
        if (next == null) {
            return 204;
        }
        return send(HttpRequest.newBuilder(next)
                .POST(HttpRequest.BodyPublishers.ofByteArray(wire))
                .headers(passedOn(headers))
                .build());
    }

    /** Bytes of an attachment or, by {@code HEAD}, the question whether they are there. Returns the status. */
    int blob(String method, String sha256, Headers headers, byte[] bytes) throws IOException {
        if (next == null) {
            return 404;
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(next + "/blobs/" + sha256)).headers(passedOn(headers));
        if (method.equals("HEAD")) {
            return answer(request.method(method, HttpRequest.BodyPublishers.noBody())
                            .build())
                    .statusCode();
        }
        return send(request.method(method, HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build());
    }

    private static String[] passedOn(Headers headers) {
        return Stream.of(
                        "Content-Type",
                        "Content-Encoding",
                        "Content-Digest",
                        "webhook-id",
                        "webhook-timestamp",
                        "webhook-signature")
                .filter(headers::containsKey)
                .flatMap(name -> Stream.of(name, String.valueOf(headers.getFirst(name))))
                .toArray(String[]::new);
    }

    /** Less than what came, so it is signed anew. Returns the status. */
    int only(List<Event> events) throws IOException {
        if (next == null) {
            return 204;
        }
        String body = events.stream().map(event -> event.json().toString()).collect(Collectors.joining(",", "[", "]"));
        String id = "msg_" + UUID.randomUUID();
        long now = Instant.now().getEpochSecond();
        try {
            return send(HttpRequest.newBuilder(next)
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .header("Content-Type", VerifyingEndpoint.CONTENT_TYPE)
                    .header("webhook-id", id)
                    .header("webhook-timestamp", Long.toString(now))
                    .header("webhook-signature", webhook.sign(id, now, body))
                    .build());
        } catch (WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
    }

    private int send(HttpRequest request) throws IOException {
        HttpResponse<String> response = answer(request);
        if (response.statusCode() / 100 != 2) {
            problems.add("the indexer answered " + response.statusCode() + ": " + response.body());
        }
        return response.statusCode();
    }

    private HttpResponse<String> answer(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
