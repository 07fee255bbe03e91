package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.core.ConditionFactory;

/** The whole house: a reference product with its plugin, the verifying endpoint, and the reference indexer behind it. */
final class Line implements AutoCloseable {

    /** Settings of walks that go on however busy the machine is, as it is when many tests run on it. */
    static final Map<String, Object> NEVER_RESTING = Map.of("share", 100, "maxLoad", 0, "maxAnswerMillis", 0);

    private static final Duration LONG = Duration.ofSeconds(90);

    private final Product product;
    private final Path folder;
    private final String secret;
    private final Indexer indexer;
    private final int endpointPort;
    private final int hostPort;
    private VerifyingEndpoint endpoint;
    private ReferenceProduct host;

    private Line(Product product, Path folder, List<String> hostArguments) throws IOException {
        this.product = product;
        this.folder = folder;
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        this.secret = "whsec_" + Base64.getEncoder().encodeToString(key);
        this.indexer = Indexer.start(JavaProcess.freePort(), secret, folder.resolve("indexer"));
        this.endpointPort = JavaProcess.freePort();
        this.endpoint = new VerifyingEndpoint(endpointPort, secret, indexer.endpoint());
        this.hostPort = JavaProcess.freePort();
        List<String> arguments = new ArrayList<>(hostArguments);
        arguments.addAll(List.of("--install", Artifacts.plugin(product).toString()));
        this.host = ReferenceProduct.start(product, hostPort, folder.resolve("home"), arguments);
        configure();
    }

    /** @param hostArguments such as {@code --import DIR} */
    static Line start(Product product, Path folder, String... hostArguments) throws IOException {
        return new Line(product, folder, List.of(hostArguments));
    }

    private void configure() {
        Map<String, Object> settings = Map.of(
                "endpoint",
                Map.of("url", endpoint.uri().toString(), "allowHttp", true, "allowPrivateNetwork", true),
                "backfill",
                NEVER_RESTING,
                "keys",
                List.of(Map.of("type", "hmac", "secret", secret)));
        host.api().send("PUT", "/config", settings).json();
    }

    /** From now on the bytes of attachments go out, too. */
    Line withBytes() {
        host.api()
                .send("PUT", "/config", Map.of("attachments", Map.of("bytes", true)))
                .json();
        return this;
    }

    /** The last event of an attachment names these bytes, and they arrived at the index behind the endpoint. */
    void assertBytes(String attachment, byte[] bytes) {
        String sha256 = VerifyingEndpoint.sha256(bytes);
        assertThat(last(attachment).at("/data/fields/sha256").asText()).isEqualTo(sha256);
        assertThat(endpoint.blobs()).containsKey(sha256);
        JsonNode held = indexer.json()
                .get("/document" + Json.query(Map.of("source", source(), "subject", attachment)))
                .json();
        assertThat(held.path("bytesHeld").asInt(-1)).isEqualTo(bytes.length);
    }

    ReferenceProduct host() {
        return host;
    }

    VerifyingEndpoint endpoint() {
        return endpoint;
    }

    Indexer indexer() {
        return indexer;
    }

    /** Ends the endpoint: connections are refused from now on. */
    void endpointDown() {
        endpoint.close();
    }

    void endpointUp() throws IOException {
        endpoint = new VerifyingEndpoint(endpointPort, secret, indexer.endpoint());
    }

    /** As {@code kill -9} and a start with the same home. */
    void killAndRestart() {
        host.process().kill();
        host = ReferenceProduct.start(product, hostPort, folder.resolve("home"), List.of());
    }

    void killHost() {
        host.process().kill();
    }

    void restartHost() {
        host = ReferenceProduct.start(product, hostPort, folder.resolve("home"), List.of());
    }

    JsonNode status() {
        return host.api().get("/status").json();
    }

    /** What the status lists as hidden. */
    List<String> hidden() {
        return StreamSupport.stream(status().path("hidden").spliterator(), false)
                .map(one -> one.path("subject").asText())
                .toList();
    }

    /** Of one job by its id; empty when the status does not have it. */
    String stateOf(String job) {
        for (JsonNode one : status().path("jobs")) {
            if (one.path("id").asText().equals(job)) {
                return one.path("state").asText();
            }
        }
        return "";
    }

    /** Walks everything and waits until the receiver has it. */
    void backfill() {
        String job = host.api()
                .send("POST", "/sync", Map.of("action", "start", "scope", "all"))
                .json()
                .path("id")
                .asText();
        patiently("the backfill is done")
                .untilAsserted(() -> assertThat(stateOf(job)).as("%s", status()).isEqualTo("done"));
        awaitDelivered();
    }

    /** Waits until nothing waits any more. */
    void awaitDelivered() {
        patiently("everything is delivered").untilAsserted(() -> {
            JsonNode queue = status().path("queue");
            assertThat(queue.path("waiting").asLong(-1)).as("%s", status()).isZero();
            assertThat(queue.path("inFlight").asLong(-1)).as("%s", status()).isZero();
        });
    }

    static ConditionFactory patiently(String what) {
        return await(what).atMost(LONG).pollInterval(Duration.ofMillis(250));
    }

    /** The source that the indexer has heard of. */
    String source() {
        return indexer.source(product).orElseThrow(() -> new AssertionError("nothing has come from " + product));
    }

    /** The receiver has what the product has, nothing more and nothing less, and shows it to the same people. */
    void assertReceiverEqualsProduct() {
        Comparison.assertEqual(host, indexer, source());
        assertThat(endpoint.problems()).isEmpty();
    }

    /**
     * What live changes left at the receiver is what a full reading gives: everything is walked again, and no document
     * says anything new.
     */
    void assertBackfillBringsNothingNew() {
        Map<String, JsonNode> live = Comparison.documents(indexer, source());
        backfill();
        assertThat(Comparison.documents(indexer, source())).isEqualTo(live);
        assertReceiverEqualsProduct();
    }

    /** As an administrator does under "Manage apps". */
    void enablePlugin(boolean enabled) {
        host.admin()
                .send("PUT", "/rest/plugins/1.0/" + product.pluginKey(), Map.of("enabled", enabled))
                .json();
    }

    /** What happened to a subject, in the order of arrival, such as {@code content.upserted}. */
    List<String> names(String subject) {
        return endpoint.eventsOf(subject).stream()
                .map(VerifyingEndpoint.Event::name)
                .toList();
    }

    /** The last event of a subject, whole. */
    JsonNode last(String subject) {
        List<VerifyingEndpoint.Event> events = endpoint.eventsOf(subject);
        assertThat(events).as("events of %s", subject).isNotEmpty();
        return events.get(events.size() - 1).json();
    }

    static String id(String subject) {
        return subject.substring(subject.indexOf('/') + 1);
    }

    @Override
    public void close() {
        host.close();
        endpoint.close();
        indexer.close();
    }
}
