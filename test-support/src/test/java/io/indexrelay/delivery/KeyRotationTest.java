package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.adapter.http.HttpEndpointCheck;
import io.indexrelay.config.ActiveKey;
import io.indexrelay.config.Configuration;
import io.indexrelay.relay.ConfiguredDelivery;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.endpoint.Delivered;
import io.indexrelay.testsupport.memory.InMemorySettings;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys as an administrator makes and ends them, under a sender that goes on. */
class KeyRotationTest {

    private final Bench bench = new Bench();
    private final InMemorySettings settings = new InMemorySettings(bench.store);
    private final Configuration configuration = new Configuration(
            settings, settings, bench.store, new HttpEndpointCheck(), bench.product, new Random(7), bench.clock);
    private final ConfiguredDelivery configured = new ConfiguredDelivery(configuration);

    @BeforeEach
    void signWithTheConfiguredKeys() {
        bench.keys = () -> configured.get().keys();
    }

    @Test
    void signsWithAllFiveKeysOfBothTypesNewestFirst() {
        List<ActiveKey> made = Stream.of("hmac", "ed25519", "hmac", "ed25519", "hmac")
                .map(configuration::createKey)
                .toList();
        bench.page(Examples.page(7, "Seven")).run();

        List<ActiveKey> newestFirst = List.of(made.get(4), made.get(3), made.get(2), made.get(1), made.get(0));
        assertThat(signatures(last())).isEqualTo(signatures(last(), newestFirst));
        assertThat(signatures(last()))
                .extracting(one -> one.split(",")[0])
                .containsExactly("v1", "v1a", "v1", "v1a", "v1");
    }

    @Test
    void stopsSigningWithAKeyWhoseEndHasComeWithoutARestart() {
        ActiveKey old = configuration.createKey("hmac");
        ActiveKey next = configuration.createKey("ed25519");
        configuration.retireKey(old.key().id(), bench.clock.instant().plus(Duration.ofHours(1)));

        bench.after(Duration.ofMinutes(59)).page(Examples.page(7, "Seven")).run();
        assertThat(signatures(last())).as("both, until then").isEqualTo(signatures(last(), List.of(next, old)));

        bench.after(Duration.ofMinutes(1)).page(Examples.page(8, "Eight")).run();
        assertThat(last().text()).contains("page/8");
        assertThat(signatures(last())).as("from then on").isEqualTo(signatures(last(), List.of(next)));
    }

    @Test
    void readsABatchAnewWhenAKeyEndsWhileItWaitsForItsRepetition() {
        ActiveKey old = configuration.createKey("hmac");
        ActiveKey next = configuration.createKey("hmac");
        configuration.retireKey(old.key().id(), bench.clock.instant().plusSeconds(20));
        bench.page(Examples.page(7, "Seven"));
        bench.engine.runDue();
        bench.transport.answer(503);
        bench.run();
        Delivered refused = last();
        assertThat(signatures(refused)).hasSize(2);

        bench.after(Duration.ofSeconds(30)).run();
        assertThat(last().text()).contains("page/7");
        assertThat(last().header("webhook-id")).isNotEqualTo(refused.header("webhook-id"));
        assertThat(signatures(last())).isEqualTo(signatures(last(), List.of(next)));
    }

    private Delivered last() {
        List<Delivered> received = bench.transport.received();
        return received.get(received.size() - 1);
    }

    private static List<String> signatures(Delivered delivered) {
        return List.of(delivered.header("webhook-signature").orElseThrow().split(" "));
    }

    /** What these keys sign that request with. */
    private static List<String> signatures(Delivered delivered, List<ActiveKey> keys) {
        String header = new Signer()
                .sign(
                        delivered.header("webhook-id").orElseThrow(),
                        Long.parseLong(delivered.header("webhook-timestamp").orElseThrow()),
                        delivered.body(),
                        keys.stream()
                                .map(active -> new SigningKey(active.key().type(), active.secret()))
                                .toList());
        return List.of(header.split(" "));
    }
}
