package io.indexrelay.indexer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.zip.GZIPOutputStream;

/** Sends to an indexer as the plugin does, and asks it as a person does. */
final class Sender {

    static final String SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    static final String TYPE = "application/cloudevents-batch+json; charset=utf-8";
    static final String WIKI = "urn:indexrelay:confluence:wiki";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Clock clock;
    private final String address;
    private int sent;

    Sender(int port, Clock clock) {
        this.address = "http://127.0.0.1:" + port;
        this.clock = clock;
    }

    /** A signed request that is right in every way. */
    HttpRequest.Builder signed(String body) {
        String id = String.format("msg_%027d", ++sent);
        long time = clock.instant().getEpochSecond();
        try {
            return HttpRequest.newBuilder(URI.create(address + "/events"))
                    .header("Content-Type", TYPE)
                    .header("webhook-id", id)
                    .header("webhook-timestamp", Long.toString(time))
                    .header("webhook-signature", new Webhook(SECRET).sign(id, time, body))
                    .header("webhook-attempt", "1")
                    .POST(BodyPublishers.ofString(body));
        } catch (WebhookSigningException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A signed request about bytes, without the bytes. */
    HttpRequest.Builder signedBlob(String method, String sha256, long size) {
        String id = String.format("blob_%027d", ++sent);
        long time = clock.instant().getEpochSecond();
        String signed = "{\"method\":\"%s\",\"sha256\":\"%s\",\"size\":%d}".formatted(method, sha256, size);
        try {
            return HttpRequest.newBuilder(URI.create(address + "/events/blobs/" + sha256 + "?tenant=7"))
                    .header("webhook-id", id)
                    .header("webhook-timestamp", Long.toString(time))
                    .header("webhook-signature", new Webhook(SECRET).sign(id, time, signed))
                    .method(method, BodyPublishers.noBody());
        } catch (WebhookSigningException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Sends events, one JSON text each, with single quotes for double ones. */
    HttpResponse<String> post(String... events) {
        return send(signed("[" + String.join(",", events).replace('\'', '"') + "]"));
    }

    /** Reads JSON from a path with its query. */
    JsonNode get(String path) {
        try {
            return JSON.readTree(answer(path).body());
        } catch (IOException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    HttpResponse<String> answer(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static byte[] gzip(String text) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String event(String source, String type, String subject, int epoch, long sequence, String data) {
        String version = subject.isEmpty()
                ? ""
                : "'subject':'%s','epoch':%d,'sequence':'%020d',".formatted(subject, epoch, sequence);
        return "{'specversion':'1.0','id':'wiki:%d:%d','source':'%s','type':'io.indexrelay.%s.v1',%s'data':%s}"
                .formatted(epoch, sequence, source, type, version, data);
    }

    static String page(String id, long sequence, String title, String text, String access) {
        return event(
                WIKI,
                "content.upserted",
                "page/" + id,
                1,
                sequence,
                ("{'kind':'page','id':'%s','title':'%s','url':'http://wiki/%s','container':{'kind':'space','id':'1'},"
                                + "'updated':'2026-11-%02dT00:00:00.000Z','labels':['plan'],"
                                + "'body':{'text':'%s','truncated':false},'access':{'all':%s}}")
                        .formatted(id, title, id, 1 + sequence % 28, text, access));
    }

    static String user(String key, long sequence, String groups) {
        return event(
                WIKI,
                "user.upserted",
                "user/" + key,
                1,
                sequence,
                "{'key':'%s','username':'%s','displayName':'%s','active':true,'groups':%s,'organizations':[]}"
                        .formatted(key, key, key, groups));
    }
}
