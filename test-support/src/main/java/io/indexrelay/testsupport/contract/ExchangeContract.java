package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.delivery.Transport;
import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.delivery.Transport.Answer.Answered;
import io.indexrelay.delivery.Transport.Answer.Failed;
import io.indexrelay.delivery.Transport.Failure;
import io.indexrelay.delivery.Transport.Request;
import io.indexrelay.testsupport.endpoint.Delivered;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the sender may expect of every transport, one without a network too. {@link TransportContract} has the rest. */
public abstract class ExchangeContract {

    private static final byte[] BATCH = "[]".getBytes(StandardCharsets.UTF_8);

    /** The transport under test; the same one for each call. */
    protected abstract Transport exchanging();

    /** An address of the endpoint. */
    protected abstract URI address(String path);

    /** How the endpoint answers the next request. */
    protected abstract void script(int status, String retryAfter, String json);

    /** The endpoint gets the next request and the connection ends without an answer. */
    protected abstract void scriptBreak();

    protected abstract List<Delivered> arrived();

    @Test
    void requestsArriveWholeAndInOrder() {
        exchange("/push?tenant=7", BATCH);
        exchange("/push", "[ ]".getBytes(StandardCharsets.UTF_8));

        assertThat(arrived()).extracting(Delivered::path).containsExactly("/push?tenant=7", "/push");
        assertThat(arrived()).extracting(Delivered::method).containsOnly("POST");
        assertThat(arrived()).extracting(Delivered::text).containsExactly("[]", "[ ]");
        assertThat(arrived().get(0).header("Webhook-Id")).contains("msg_1");
    }

    @Test
    void whatTheEndpointSaysComesBackAsItIs() {
        script(503, "30", "{\"results\":[]}");

        Answer answer = exchange("/push", BATCH);
        assertThat(answer).isInstanceOf(Answered.class);
        Answered answered = (Answered) answer;
        assertThat(answered.status()).isEqualTo(503);
        assertThat(answered.retryAfter()).isEqualTo("30");
        assertThat(answered.contentType()).startsWith("application/json");
        assertThat(answered.body()).asString(StandardCharsets.UTF_8).isEqualTo("{\"results\":[]}");
    }

    @Test
    void anEndpointThatSaysNothingElseTakesWhatItGets() {
        Answer answer = exchange("/push", BATCH);

        assertThat(answer).isInstanceOfSatisfying(Answered.class, answered -> {
            assertThat(answered.status()).isEqualTo(204);
            assertThat(answered.retryAfter()).isNull();
            assertThat(answered.body()).isEmpty();
        });
    }

    @Test
    void aBrokenConnectionIsAnAnswerAndNoException() {
        scriptBreak();

        assertThat(exchange("/push", BATCH)).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.failure())
                .isEqualTo(Failure.BROKEN));
        assertThat(arrived()).hasSize(1);
        assertThat(exchange("/push", BATCH)).isInstanceOf(Answered.class);
    }

    private Answer exchange(String path, byte[] body) {
        return exchanging()
                .send(new Request(
                        "POST",
                        address(path),
                        List.of(Map.entry("webhook-id", "msg_1")),
                        body,
                        Duration.ofSeconds(10)));
    }
}
