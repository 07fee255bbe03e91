package io.indexrelay.relay;

import io.indexrelay.config.ActiveKey;
import io.indexrelay.config.Configuration;
import io.indexrelay.config.KeyType;
import io.indexrelay.config.Secret;
import io.indexrelay.config.Settings;
import io.indexrelay.delivery.DeliverySettings;
import io.indexrelay.delivery.SigningKey;
import io.indexrelay.payload.PayloadSettings;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What an administrator has set, in the sender's words. Reads the store at each call, so that all nodes see a change. */
public final class ConfiguredDelivery implements Supplier<DeliverySettings> {

    /** The contract's limit for one event. */
    private static final int MAX_EVENT_BYTES = 1024 * 1024;

    private final Configuration configuration;

    public ConfiguredDelivery(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public DeliverySettings get() {
        Settings settings = configuration.settings();
        return new DeliverySettings(
                settings.endpoint().url(),
                configuration.activeKeys().stream()
                        .map(ConfiguredDelivery::signing)
                        .toList(),
                headers(configuration.headers()),
                settings.endpoint().timeout(),
                settings.endpoint().gzip(),
                settings.endpoint().maxBatchEvents(),
                settings.endpoint().maxBatchBytes(),
                settings.paused(),
                new PayloadSettings(settings.bodies(), settings.emails(), MAX_EVENT_BYTES));
    }

    private static SigningKey signing(ActiveKey key) {
        SigningKey.Type type = key.key().type() == KeyType.HMAC ? SigningKey.Type.HMAC : SigningKey.Type.ED25519;
        return new SigningKey(type, key.secret());
    }

    private static List<Map.Entry<String, String>> headers(Map<String, Secret> headers) {
        return headers.entrySet().stream()
                .map(header -> Map.entry(header.getKey(), header.getValue().reveal()))
                .toList();
    }
}
