package io.indexrelay.delivery;

import io.indexrelay.delivery.Courier.Delivery;
import io.indexrelay.identity.Identity;
import io.indexrelay.payload.BatchBody;
import io.indexrelay.payload.EventData;
import io.indexrelay.payload.EventData.Heartbeat;
import io.indexrelay.payload.EventData.Ping;
import io.indexrelay.payload.EventEncoder;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Heartbeats and pings, which receivers only acknowledge: past the queue, one request each. Thread-safe. */
final class Signals {

    private final Courier courier;
    private final Identity identity;
    private final RandomIds ids;
    private final Software software;
    private final Clock clock;

    Signals(Courier courier, Identity identity, RandomIds ids, Software software, Clock clock) {
        this.courier = courier;
        this.identity = identity;
        this.ids = ids;
        this.software = software;
        this.clock = clock;
    }

    Delivery ping(EventEncoder encoder, DeliverySettings settings) {
        return send(
                new Ping("ping", software.version(), software.product() + "/" + software.productVersion()),
                encoder,
                settings);
    }

    Delivery heartbeat(
            EngineState state,
            @Nullable Instant oldest,
            long lastSequence,
            EventEncoder encoder,
            DeliverySettings settings) {
        return send(new Heartbeat(state.word(), oldest, lastSequence), encoder, settings);
    }

    private Delivery send(EventData signal, EventEncoder encoder, DeliverySettings settings) {
        byte[] event = encoder.encode(signal, identity.get().epoch(), ids.next(), clock.instant());
        return courier.deliver(ids.webhookId(), BatchBody.of(List.of(event)), 1, false, List.of(), settings);
    }
}
