package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A heartbeat is a probe as well: what the endpoint says to it holds for everything. */
class HeartbeatsTest {

    private final Bench bench = new Bench();

    @BeforeEach
    void somethingWaits() {
        bench.page(Examples.page(7, "Seven"));
    }

    @Test
    void sendsNothingMoreForAMinuteWhenOneIsRefusedAtTheDoor() {
        bench.transport.answer(401);
        RunSummary refused = bench.engine.runDue();
        bench.run();
        assertThat(bench.transport.received()).hasSize(1);
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.ENDPOINT_REFUSES);
        assertThat(bench.engine.status().reason()).contains("401");
        assertThat(refused)
                .isEqualTo(new RunSummary(
                        EngineState.ENDPOINT_REFUSES,
                        false,
                        0,
                        bench.clock.instant().plus(Backoff.CEILING)));

        bench.after(Backoff.CEILING).run();
        assertThat(bench.receiver.documents()).containsExactly("page/7");
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
    }

    @Test
    void restsAsLongAsTheAnswerToOneAsks() {
        bench.transport.answer(503, "300", "");
        Instant until = bench.clock.instant().plusSeconds(300);
        assertThat(bench.engine.runDue().notBefore()).isEqualTo(until);
        bench.after(Duration.ofSeconds(299)).run();
        assertThat(bench.transport.received()).hasSize(1);

        bench.after(Duration.ofSeconds(1)).run();
        assertThat(bench.receiver.documents()).containsExactly("page/7");
    }

    @Test
    void switchesOffAnEndpointThatSaysTwiceThatItIsGone() {
        bench.transport.answer(410).answer(410);
        bench.run();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.RETRYING);
        bench.after(Endpoint.BETWEEN_TWO_410).run();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.GONE);

        bench.after(Duration.ofDays(1)).run();
        assertThat(bench.transport.received()).hasSize(2);
    }

    /** With nothing to send it is the only one who ever finds out that the endpoint is back. */
    @Test
    void endsTheRestOfAnEndpointThatIsBack() {
        bench.run();
        bench.transport.answer(503);
        bench.after(DeliveryEngine.HEARTBEAT).run();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.RETRYING);

        bench.after(DeliveryEngine.HEARTBEAT).run();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
        assertThat(bench.engine.status().reason()).isEmpty();
    }

    @Test
    void showsThatItCameThroughAlthoughNothingWasSent() {
        bench.paused = true;
        bench.run();
        assertThat(bench.engine.status().lastSuccess())
                .isEqualTo(new EngineStatus.Attempt(bench.clock.instant(), "HTTP 204", 3));

        bench.transport.answer(502);
        bench.after(DeliveryEngine.HEARTBEAT).run();
        assertThat(bench.engine.status().lastFailure())
                .isEqualTo(new EngineStatus.Attempt(bench.clock.instant(), "HTTP 502", 3));
    }

    /** A receiver that takes events need not know heartbeats. */
    @Test
    void keepsNothingBackWhenOneIsRefusedAsAnEvent() {
        bench.transport.answer(400);
        bench.run();

        assertThat(bench.receiver.documents()).containsExactly("page/7");
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
    }
}
