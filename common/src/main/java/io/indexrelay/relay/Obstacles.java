package io.indexrelay.relay;

import io.indexrelay.delivery.DeliverySettings;
import io.indexrelay.outbox.OutboxRecorder;
import io.indexrelay.scope.Admission;
import io.indexrelay.scope.Admission.Standstill;
import java.util.function.Supplier;

/** Why nothing can be compared now with what receivers have, in a few words; {@code ""} when nothing is in the way. */
record Obstacles(Supplier<DeliverySettings> settings, Decisions decisions, OutboxRecorder recorder, Admission admission)
        implements Supplier<String> {

    @Override
    public String get() {
        DeliverySettings current = settings.get();
        if (!current.isConfigured()) {
            return "no endpoint or no key is set";
        }
        if (current.paused()) {
            return "paused by an administrator";
        }
        if (recorder.state().marking()) {
            return "changes are kept in memory because the outbox takes no rows";
        }
        return admission
                .standstill()
                .map(Standstill::reason)
                .or(() -> decisions.stop().map(asks -> asks.reason()))
                .orElse("");
    }
}
