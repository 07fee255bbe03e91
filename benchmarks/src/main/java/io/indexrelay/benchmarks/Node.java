package io.indexrelay.benchmarks;

import io.indexrelay.adapter.ao.AoChecks;
import io.indexrelay.adapter.ao.AoDeadLetters;
import io.indexrelay.adapter.ao.AoDeliveryLog;
import io.indexrelay.adapter.ao.AoInstances;
import io.indexrelay.adapter.ao.AoJobs;
import io.indexrelay.adapter.ao.AoLedger;
import io.indexrelay.adapter.ao.AoOutbox;
import io.indexrelay.adapter.ao.AoTerms;
import io.indexrelay.adapter.ao.AoTransactions;
import io.indexrelay.adapter.http.HttpOptions;
import io.indexrelay.adapter.http.HttpTransport;
import io.indexrelay.config.KeyType;
import io.indexrelay.config.Secret;
import io.indexrelay.delivery.DeliveryLog;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.DeliverySettings;
import io.indexrelay.delivery.SigningKey;
import io.indexrelay.identity.Identity;
import io.indexrelay.identity.Whereabouts;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.payload.PayloadSettings;
import io.indexrelay.scope.Admission;
import io.indexrelay.snapshot.AttachmentBytes;
import io.indexrelay.testsupport.memory.InMemoryHomes;
import io.indexrelay.testsupport.product.InMemoryProduct;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What the sender of one node works with: the real adapters on real tables, a product that costs little, an endpoint. */
final class Node {

    /** As an administrator gets it who sets nothing. */
    static final int BATCH = 100;

    static final int BATCH_BYTES = 1 << 20;

    private static final String SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final Tables tables;
    private final CountedOutbox outbox;
    private final Transactions transactions;
    private final Pages pages = new Pages();
    private final HttpTransport transport = new HttpTransport(new HttpOptions(true, true, null, null, null, null));
    private final DeliverySettings settings;
    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();
    private final InMemoryHomes home = new InMemoryHomes();

    Node(Tables tables, URI endpoint) {
        this.tables = tables;
        this.outbox = new CountedOutbox(new AoOutbox(tables.activeObjects()));
        this.transactions = new AoTransactions(tables.activeObjects());
        this.settings = new DeliverySettings(
                endpoint,
                List.of(new SigningKey(KeyType.HMAC, Secret.of(SECRET))),
                List.of(),
                Duration.ofSeconds(30),
                true,
                BATCH,
                BATCH_BYTES,
                false,
                new PayloadSettings(true, true, 1 << 20),
                0);
    }

    CountedOutbox outbox() {
        return outbox;
    }

    Transactions transactions() {
        return transactions;
    }

    Tables tables() {
        return tables;
    }

    Pages pages() {
        return pages;
    }

    HttpTransport transport() {
        return transport;
    }

    DeliverySettings settings() {
        return settings;
    }

    Clock clock() {
        return clock;
    }

    SecureRandom random() {
        return random;
    }

    DeliveryLog deliveries() {
        return new AoDeliveryLog(tables.activeObjects());
    }

    /** @param deliveries {@link #deliveries()}, or something around it */
    DeliveryPorts ports(DeliveryLog deliveries) {
        InMemoryProduct nobody = new InMemoryProduct();
        return new DeliveryPorts(
                outbox,
                new AoLedger(tables.activeObjects()),
                new AoJobs(tables.activeObjects()),
                new AoTerms(tables.activeObjects()),
                transactions,
                pages,
                pages,
                nobody,
                nobody.priorities(),
                nobody,
                transport,
                deliveries,
                new AoDeadLetters(tables.activeObjects()),
                AttachmentBytes.NONE,
                checks(),
                Admission.ALL);
    }

    AoChecks checks() {
        return new AoChecks(tables.activeObjects(), clock);
    }

    Identity identity() {
        return new Identity(
                new AoInstances(tables.activeObjects(), clock),
                home,
                () -> new Whereabouts("host-1", null, "https://wiki.example.com"),
                () -> Long.toString(random.nextLong() & Long.MAX_VALUE, 36),
                clock);
    }
}
