package io.indexrelay.receivers;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.config.ActiveKey;
import io.indexrelay.delivery.Signer;
import io.indexrelay.delivery.SigningKey;
import io.indexrelay.delivery.Transport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** One request of the sender, signed by the product's own signer; its withers make it wrong. */
record Push(Map<String, String> headers, byte[] wire) {

    private static final String ID = "msg_27characters0000000000000";

    /** A batch as the product sends it now. */
    static Push of(String body, ActiveKey... keys) {
        return at(Instant.now().getEpochSecond(), body, keys);
    }

    static Push at(long timestamp, String body, ActiveKey... keys) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        List<SigningKey> signing = Arrays.stream(keys)
                .map(active -> new SigningKey(active.key().type(), active.secret()))
                .toList();
        Map<String, String> headers = new TreeMap<>();
        headers.put("Content-Type", "application/cloudevents-batch+json; charset=utf-8");
        headers.put("webhook-id", ID);
        headers.put("webhook-timestamp", Long.toString(timestamp));
        headers.put("webhook-signature", new Signer().sign(ID, timestamp, bytes, signing));
        headers.put("webhook-attempt", "1");
        return new Push(headers, bytes);
    }

    /** A batch of events. */
    static Push of(JsonNode events, ActiveKey... keys) {
        return of(events.toString(), keys);
    }

    Push zipped() {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(wire);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Push(headers, zipped.toByteArray()).with("Content-Encoding", "gzip");
    }

    Push with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(headers);
        changed.put(name, value);
        return new Push(changed, wire);
    }

    Push without(String name) {
        Map<String, String> changed = new TreeMap<>(headers);
        changed.remove(name);
        return new Push(changed, wire);
    }

    Push withBody(byte[] other) {
        return new Push(headers, other);
    }

    String signature() {
        return headers.getOrDefault("webhook-signature", "");
    }

    HttpResponse<String> to(RunningReceiver receiver) {
        HttpRequest.Builder request = receiver.request("/events").POST(BodyPublishers.ofByteArray(wire));
        headers.forEach(request::header);
        return receiver.send(request);
    }

    /** Sends it as the product does, by the product's own HTTP client. */
    int through(Transport transport, RunningReceiver receiver) {
        List<Map.Entry<String, String>> pairs = List.copyOf(headers.entrySet());
        Transport.Request request =
                new Transport.Request("POST", receiver.endpoint(), pairs, wire, Duration.ofSeconds(30));
        if (transport.send(request) instanceof Transport.Answer.Answered answered) {
            return answered.status();
        }
        throw new AssertionError("no answer came");
    }
}
