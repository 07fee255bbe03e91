package io.indexrelay.relay;

import io.indexrelay.config.Configuration;
import io.indexrelay.config.EndpointSettings;
import io.indexrelay.config.Settings;
import io.indexrelay.delivery.DeliverySettings;
import io.indexrelay.delivery.SigningKey;
import io.indexrelay.payload.PayloadSettings;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The sender's settings as an administrator has saved them, read anew at each call. Thread-safe. */
public final class ConfiguredDelivery implements Supplier<DeliverySettings> {

    /** Of one event's JSON, as the contract has it. */
    static final int MAX_EVENT_BYTES = 1 << 20;

    private final Configuration configuration;

    public ConfiguredDelivery(Configuration configuration) {
        this.configuration = configuration;
    }

    /** @throws io.indexrelay.config.SettingsException when settings or secrets cannot be read */
    @Override
    public DeliverySettings get() {
        Settings settings = configuration.settings();
        EndpointSettings endpoint = settings.endpoint();
        List<SigningKey> keys = configuration.activeKeys().stream()
                .map(active -> new SigningKey(active.key().type(), active.secret()))
                .toList();
        List<Map.Entry<String, String>> headers = configuration.headers().entrySet().stream()
                .map(header -> Map.entry(header.getKey(), header.getValue().reveal()))
                .toList();
        return new DeliverySettings(
                endpoint.url(),
                keys,
                headers,
                endpoint.timeout(),
                endpoint.gzip(),
                endpoint.maxBatchEvents(),
                endpoint.maxBatchBytes(),
                settings.paused(),
                new PayloadSettings(settings.bodies(), settings.emails(), MAX_EVENT_BYTES),
                settings.attachments().bytes() ? settings.attachments().maxBytes() : 0,
                settings.scope().print());
    }
}
