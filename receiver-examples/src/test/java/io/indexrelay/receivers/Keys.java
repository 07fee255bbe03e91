package io.indexrelay.receivers;

import io.indexrelay.adapter.http.HttpEndpointCheck;
import io.indexrelay.config.ActiveKey;
import io.indexrelay.config.Configuration;
import io.indexrelay.testsupport.memory.InMemorySettings;
import io.indexrelay.testsupport.memory.InMemoryStore;
import io.indexrelay.testsupport.product.InMemoryProduct;
import java.time.Clock;
import java.util.Random;

/** Keys as the product makes them. */
final class Keys {

    private static final Random SEEDED = new Random(20261121);

    private Keys() {}

    static ActiveKey hmac() {
        return made("hmac");
    }

    static ActiveKey ed25519() {
        return made("ed25519");
    }

    /** What an administrator gives to the receiver. */
    static String forReceivers(ActiveKey key) {
        String publicKey = key.key().publicKey();
        return publicKey == null ? key.secret().reveal() : publicKey;
    }

    private static ActiveKey made(String type) {
        InMemoryStore store = new InMemoryStore();
        InMemorySettings settings = new InMemorySettings(store);
        return new Configuration(
                        settings,
                        settings,
                        store,
                        new HttpEndpointCheck(),
                        new InMemoryProduct(),
                        SEEDED,
                        Clock.systemUTC())
                .createKey(type);
    }
}
