package io.indexrelay.delivery;

import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.delivery.Transport.Request;
import io.indexrelay.payload.EventResults;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Signs a body, sends it and says what the answer means. Thread-safe. */
final class Courier {

    static final String CONTENT_TYPE = "application/cloudevents-batch+json; charset=utf-8";

    /** Smaller bodies are not worth compressing. */
    static final int GZIP_OVER = 4096;

    private final Transport transport;
    private final Clock clock;
    private final SignedHeaders signedHeaders;
    private final EventResults results = new EventResults();

    Courier(Transport transport, Clock clock, Software software) {
        this.transport = transport;
        this.clock = clock;
        this.signedHeaders = new SignedHeaders(clock, software);
    }

    /** What came back, and what it means. */
    record Delivery(Outcome outcome, Answer answer) {}

    /**
     * @param attempt 1 for the first with this id
     * @param ids of the events inside, for their results
     */
    Delivery deliver(
            String webhookId,
            byte[] body,
            int attempt,
            boolean gzip,
            Collection<String> ids,
            DeliverySettings settings) {
        URI uri = settings.endpoint();
        if (uri == null) {
            throw new IllegalStateException("no endpoint is set");
        }
        boolean zipped = gzip && settings.gzip() && body.length > GZIP_OVER;
        List<Map.Entry<String, String>> headers = signedHeaders.of(webhookId, body, attempt, settings);
        headers.add(Map.entry("Content-Type", CONTENT_TYPE));
        if (zipped) {
            headers.add(Map.entry("Content-Encoding", "gzip"));
        }
        Answer answer = transport.send(
                new Request("POST", uri, List.copyOf(headers), zipped ? gzipped(body) : body, settings.timeout()));
        return new Delivery(meaning(answer, zipped, ids), answer);
    }

    private Outcome meaning(Answer answer, boolean zipped, Collection<String> ids) {
        if (answer instanceof Answer.Failed failed) {
            return new Outcome.RetryLater(EventResults.printable(failed.reason()), null);
        }
        Answer.Answered answered = (Answer.Answered) answer;
        int status = answered.status();
        if (status >= 200 && status < 300) {
            return new Outcome.Taken(results.read(answered.body(), ids));
        }
        return switch (status) {
            case 400, 422 -> new Outcome.Refused("the endpoint answered " + status);
            case 401, 403, 404 -> new Outcome.Stopped(
                    "the endpoint answered " + status + ": look at its address and keys");
            case 410 -> new Outcome.Gone("the endpoint answered 410: it is gone");
            case 413 -> new Outcome.TooLarge("the endpoint answered 413");
            case 415 -> zipped ? new Outcome.WithoutGzip() : new Outcome.RetryLater("the endpoint answered 415", null);
            default -> new Outcome.RetryLater(
                    "the endpoint answered " + status + (status / 100 == 3 ? ": redirects are not followed" : ""),
                    RetryAfter.read(answered.retryAfter(), clock.instant()));
        };
    }

    private static byte[] gzipped(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
