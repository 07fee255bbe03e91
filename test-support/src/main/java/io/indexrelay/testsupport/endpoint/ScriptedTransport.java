package io.indexrelay.testsupport.endpoint;

import io.indexrelay.delivery.Transport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint without a network. A request meets the next entry of the script; without one the receiver takes it. Not
 * thread-safe.
 */
public final class ScriptedTransport implements Transport {

    private final Receiver receiver;
    private final Deque<Function<Delivered, Answer>> script = new ArrayDeque<>();
    private final List<Delivered> received = new ArrayList<>();
    private @Nullable Function<Delivered, Answer> always;
    private Runnable beforeAnswer = () -> {};

    public ScriptedTransport(Receiver receiver) {
        this.receiver = receiver;
    }

    /** The next request is answered with this status and not taken, unless it is a 2xx. */
    public ScriptedTransport answer(int status) {
        return answer(status, null, "");
    }

    public ScriptedTransport answer(int status, @Nullable String retryAfter, String json) {
        script.add(delivered -> answered(delivered, status, retryAfter, json));
        return this;
    }

    /** The next request is taken, and then the connection breaks before the answer. */
    public ScriptedTransport takeAndBreak() {
        script.add(delivered -> {
            receiver.take(delivered.body());
            return new Answer.Failed(Failure.BROKEN, "the connection was closed", 3);
        });
        return this;
    }

    /** The next request breaks before it arrives. */
    public ScriptedTransport breakOff() {
        script.add(delivered -> new Answer.Failed(Failure.CONNECT, "connection refused", 3));
        return this;
    }

    /** The next request is answered by the test. */
    public ScriptedTransport answer(Function<Delivered, Answer> answer) {
        script.add(answer);
        return this;
    }

    /** Every request without an entry in the script is answered so; null for the receiver again. */
    public void always(@Nullable Function<Delivered, Answer> answer) {
        always = answer;
    }

    /** Runs after a request has arrived and before it is answered. */
    public void beforeAnswer(Runnable work) {
        beforeAnswer = work;
    }

    public List<Delivered> received() {
        return List.copyOf(received);
    }

    public Answer answered(Delivered delivered, int status, @Nullable String retryAfter, String json) {
        if (status >= 200 && status < 300 && delivered.method().equals("POST")) {
            receiver.take(delivered.body());
        }
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return new Answer.Answered(status, retryAfter, "application/json", body, 3);
    }

    @Override
    public Answer send(Request request) {
        return send(request, request.body());
    }

    @Override
    public Answer send(Request request, Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.writeTo(out);
        } catch (IOException e) {
            return new Answer.Failed(Failure.BROKEN, "the content broke off after " + out.size() + " bytes", 3);
        }
        return send(request, out.toByteArray());
    }

    private Answer send(Request request, byte[] bytes) {
        Delivered delivered = delivered(request, bytes);
        received.add(delivered);
        beforeAnswer.run();
        Function<Delivered, Answer> next = script.poll();
        if (next != null) {
            return next.apply(delivered);
        }
        Function<Delivered, Answer> otherwise = always;
        return otherwise == null ? answered(delivered, 204, null, "") : otherwise.apply(delivered);
    }

    @Override
    public void close() {}

    private static Delivered delivered(Request request, byte[] bytes) {
        Map<String, List<String>> headers = new TreeMap<>();
        request.headers().forEach(header -> headers.computeIfAbsent(
                        header.getKey().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                .add(header.getValue()));
        boolean zipped = headers.getOrDefault("content-encoding", List.of()).contains("gzip");
        byte[] body = zipped ? unzipped(bytes) : bytes;
        String query = request.uri().getRawQuery();
        String path = request.uri().getRawPath() + (query == null ? "" : "?" + query);
        return new Delivered(request.method(), path, headers, bytes, body);
    }

    private static byte[] unzipped(byte[] body) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return zip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
