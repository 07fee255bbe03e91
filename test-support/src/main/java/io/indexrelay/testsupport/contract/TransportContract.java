package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.delivery.Transport;
import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.delivery.Transport.Answer.Answered;
import io.indexrelay.delivery.Transport.Answer.Failed;
import io.indexrelay.delivery.Transport.Content;
import io.indexrelay.delivery.Transport.Failure;
import io.indexrelay.delivery.Transport.Request;
import io.indexrelay.testsupport.endpoint.Delivered;
import io.indexrelay.testsupport.endpoint.ScriptedEndpoint;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every transport promises. Uses loopback over plain HTTP; no test asserts how long something takes. */
@Timeout(30)
public abstract class TransportContract extends ExchangeContract {

    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final Duration SHORT_DEADLINE = Duration.ofMillis(300);
    private static final byte[] BODY = "[{\"ä\":1}]".getBytes(StandardCharsets.UTF_8);

    private ScriptedEndpoint endpoint;
    private Transport transport;

    /** A transport that may call loopback addresses over plain HTTP. */
    protected abstract Transport transport();

    @Override
    protected final Transport exchanging() {
        return transport;
    }

    @Override
    protected final URI address(String path) {
        return endpoint.uri(path);
    }

    @Override
    protected final void script(int status, String retryAfter, String json) {
        endpoint.answer(status).retryAfter(retryAfter).json(json);
    }

    @Override
    protected final void scriptBreak() {
        endpoint.closeSocket();
    }

    @Override
    protected final List<Delivered> arrived() {
        return endpoint.received();
    }

    @BeforeEach
    void open() {
        endpoint = new ScriptedEndpoint();
        transport = transport();
    }

    @AfterEach
    void close() {
        transport.close();
        endpoint.close();
    }

    @Test
    void sendsMethodPathHeadersAndBytesUnchanged() {
        transport.send(new Request(
                "POST",
                endpoint.uri("/push?tenant=7&x=%20"),
                List.of(
                        Map.entry("Content-Type", "application/cloudevents-batch+json; charset=utf-8"),
                        Map.entry("webhook-id", "msg_1")),
                BODY,
                DEADLINE));

        Delivered delivered = endpoint.received().get(0);
        assertThat(delivered.method()).isEqualTo("POST");
        assertThat(delivered.path()).isEqualTo("/push?tenant=7&x=%20");
        assertThat(delivered.header("content-type")).contains("application/cloudevents-batch+json; charset=utf-8");
        assertThat(delivered.header("webhook-id")).contains("msg_1");
        assertThat(delivered.header("content-length")).contains(Integer.toString(BODY.length));
        assertThat(delivered.raw()).isEqualTo(BODY);
    }

    @Test
    void leavesCompressedBytesAsTheyAre() throws Exception {
        java.io.ByteArrayOutputStream zipped = new java.io.ByteArrayOutputStream();
        try (java.util.zip.GZIPOutputStream zip = new java.util.zip.GZIPOutputStream(zipped)) {
            zip.write(BODY);
        }

        transport.send(new Request(
                "POST",
                endpoint.uri(),
                List.of(Map.entry("Content-Encoding", "gzip")),
                zipped.toByteArray(),
                DEADLINE));

        assertThat(endpoint.received().get(0).raw()).isEqualTo(zipped.toByteArray());
        assertThat(endpoint.received().get(0).body()).isEqualTo(BODY);
    }

    @Test
    void acceptsNoContentCoding() {
        send();

        assertThat(endpoint.received().get(0).header("accept-encoding").orElse("identity"))
                .isEqualTo("identity");
    }

    @Test
    void givesBackStatusBodyAndTheHeadersThatMatter() {
        endpoint.answer(503).retryAfter("30").json("{\"results\":[]}");

        Answered answered = answered(send());

        assertThat(answered.status()).isEqualTo(503);
        assertThat(answered.retryAfter()).isEqualTo("30");
        assertThat(answered.contentType()).startsWith("application/json");
        assertThat(answered.body()).asString(StandardCharsets.UTF_8).isEqualTo("{\"results\":[]}");
        assertThat(answered.millis()).isNotNegative();
    }

    @Test
    void givesBackAnEmptyBodyWhereThereIsNone() {
        endpoint.answer(204);

        Answered answered = answered(send());

        assertThat(answered.status()).isEqualTo(204);
        assertThat(answered.retryAfter()).isNull();
        assertThat(answered.body()).isEmpty();
    }

    @Test
    void neverFollowsARedirect() {
        endpoint.redirectTo(endpoint.uri("/elsewhere"));

        assertThat(answered(send()).status()).isEqualTo(302);
        assertThat(endpoint.received()).extracting(Delivered::path).containsExactly("/push");
    }

    @Test
    void readsABodyOfUpToOneMebibyteAndDropsALongerOne() {
        endpoint.answer(200).body(new byte[1 << 20]);
        endpoint.answer(200).body(new byte[(1 << 20) + 1]);

        assertThat(answered(send()).body()).hasSize(1 << 20);
        Answer longer = send();
        if (longer instanceof Answered answered) {
            assertThat(answered.status()).isEqualTo(200);
            assertThat(answered.body()).isEmpty();
        }
    }

    @Test
    void dropsABodyThatClaimsAContentCoding() {
        endpoint.answer(200).header("Content-Encoding", "gzip").body(new byte[] {31, (byte) 139, 8, 0, 0});

        Answered answered = answered(send());

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.body()).isEmpty();
    }

    @Test
    void failsAtTheDeadlineWhenNoAnswerComes() {
        endpoint.stall();

        assertThat(failed(send(SHORT_DEADLINE)).failure()).isEqualTo(Failure.TIMEOUT);
    }

    @Test
    void failsAtTheDeadlineWhenTheAnswerNeverEnds() {
        endpoint.stallInTheBody();

        Answer answer = send(SHORT_DEADLINE);

        assertThat(answer).isInstanceOf(Failed.class);
        assertThat(failed(answer).failure()).isEqualTo(Failure.TIMEOUT);
    }

    @Test
    void failsWhenTheConnectionIsClosed() {
        endpoint.closeSocket();

        Failed failed = failed(send());

        assertThat(failed.failure()).isEqualTo(Failure.BROKEN);
        assertThat(failed.reason()).isNotBlank().hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void failsWhenNobodyListens() {
        URI gone;
        try (ScriptedEndpoint shortLived = new ScriptedEndpoint()) {
            gone = shortLived.uri();
        }

        assertThat(failed(transport.send(new Request("POST", gone, List.of(), BODY, DEADLINE)))
                        .failure())
                .isEqualTo(Failure.CONNECT);
    }

    @Test
    void goesOnAfterAFailure() {
        endpoint.closeSocket();
        send();

        assertThat(answered(send()).status()).isEqualTo(204);
    }

    @Test
    void sendsEachRequestOnlyOnce() {
        endpoint.answer(503);
        send();
        endpoint.closeSocket();
        send();

        assertThat(endpoint.received()).hasSize(2);
    }

    @Test
    void streamsContentUnderItsLength() {
        byte[] bytes = new byte[300_000];
        Arrays.fill(bytes, (byte) 7);

        Answer answer = transport.send(put("/push/blobs/ab?tenant=7"), content(bytes.length, out -> {
            out.write(bytes, 0, 200_000);
            out.write(bytes, 200_000, 100_000);
        }));

        Delivered delivered = endpoint.received().get(0);
        assertThat(answered(answer).status()).isEqualTo(204);
        assertThat(delivered.method()).isEqualTo("PUT");
        assertThat(delivered.path()).isEqualTo("/push/blobs/ab?tenant=7");
        assertThat(delivered.header("content-length")).contains("300000");
        assertThat(delivered.header("transfer-encoding")).isEmpty();
        assertThat(delivered.raw()).isEqualTo(bytes);
    }

    @Test
    void streamsEmptyContent() {
        Answer answer = transport.send(put("/push"), content(0, out -> {}));

        assertThat(answered(answer).status()).isEqualTo(204);
        assertThat(endpoint.received().get(0).header("content-length")).contains("0");
    }

    @Test
    void breaksOffWhenTheContentDoes() {
        Answer answer = transport.send(put("/push"), content(300_000, out -> {
            out.write(new byte[200_000]);
            throw new IOException("the bytes changed");
        }));

        assertThat(failed(answer).failure()).isEqualTo(Failure.BROKEN);
        assertThat(endpoint.received()).isEmpty();
        assertThat(answered(send()).status()).isEqualTo(204);
    }

    @Test
    void asksByHead() {
        endpoint.answer(200).body(new byte[10]);

        Answer answer = transport.send(new Request("HEAD", endpoint.uri(), List.of(), new byte[0], DEADLINE));

        assertThat(answered(answer).status()).isEqualTo(200);
        assertThat(answered(answer).body()).isEmpty();
        assertThat(endpoint.received().get(0).method()).isEqualTo("HEAD");
    }

    @Test
    void followsNoRedirectOfContentAndGivesUpAtTheDeadline() {
        endpoint.redirectTo(endpoint.uri("/elsewhere"));
        assertThat(answered(transport.send(put("/push"), content(1, out -> out.write(7))))
                        .status())
                .isEqualTo(302);

        endpoint.stall();
        Request hasty = new Request("PUT", endpoint.uri(), List.of(), new byte[0], SHORT_DEADLINE);
        assertThat(failed(transport.send(hasty, content(1, out -> out.write(7))))
                        .failure())
                .isEqualTo(Failure.TIMEOUT);
        assertThat(endpoint.received()).hasSize(2);
    }

    @Test
    void answersClosedAfterItWasClosed() {
        transport.close();

        assertThat(failed(send()).failure()).isEqualTo(Failure.CLOSED);
        assertThat(endpoint.received()).isEmpty();
    }

    private Request put(String path) {
        return new Request("PUT", endpoint.uri(path), List.of(), new byte[0], DEADLINE);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Content content(long length, Writing writing) {
        return new Content() {
            @Override
            public long length() {
                return length;
            }

            @Override
            public Duration allowance() {
                return Duration.ZERO;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                writing.to(out);
            }
        };
    }

    private Answer send() {
        return send(DEADLINE);
    }

    private Answer send(Duration deadline) {
        return transport.send(new Request("POST", endpoint.uri(), List.of(), BODY, deadline));
    }

    private static Answered answered(Answer answer) {
        assertThat(answer).isInstanceOf(Answered.class);
        return (Answered) answer;
    }

    private static Failed failed(Answer answer) {
        assertThat(answer).isInstanceOf(Failed.class);
        return (Failed) answer;
    }
}
