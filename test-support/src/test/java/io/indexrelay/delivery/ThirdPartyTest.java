package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import io.indexrelay.access.Access;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.KeyType;
import io.indexrelay.config.Secret;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.endpoint.Delivered;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What other people's libraries make of our requests. */
class ThirdPartyTest {

    private static final byte[] BODY = "[{\"ä\":1}]".getBytes(StandardCharsets.UTF_8);

    private final Signer signer = new Signer();
    private final Bench bench = new Bench();

    @Test
    void aStandardWebhooksLibraryVerifiesOurSignatures() throws Exception {
        long now = now();
        String header = signer.sign("msg_1", now, BODY, List.of(hmac(Bench.SECRET)));

        assertThatCode(() -> new Webhook(Bench.SECRET)
                        .verify(new String(BODY, StandardCharsets.UTF_8), headers("msg_1", now, header)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Webhook(Bench.SECRET).verify("[{\"ä\":2}]", headers("msg_1", now, header)))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> new Webhook(Bench.SECRET)
                        .verify(new String(BODY, StandardCharsets.UTF_8), headers("msg_2", now, header)))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void keepsTheOldSignatureDuringRotation() {
        String newer = "whsec_" + Base64.getEncoder().encodeToString(new byte[32]);
        long now = now();
        String header = signer.sign("msg_1", now, BODY, List.of(hmac(newer), hmac(Bench.SECRET)));

        for (String secret : List.of(newer, Bench.SECRET)) {
            assertThatCode(() -> new Webhook(secret)
                            .verify(new String(BODY, StandardCharsets.UTF_8), headers("msg_1", now, header)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void makesTheSignatureOfTheSpecificationsExample() {
        assertThat(signer.sign(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1_614_265_330L,
                        "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8),
                        List.of(hmac("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsWithEd25519AndAtMostFiveKeys() throws Exception {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
        SigningKey key = new SigningKey(
                KeyType.ED25519, Secret.of("whsk_" + Base64.getEncoder().encodeToString(seed)));
        String header = signer.sign("msg_1", 7, BODY, List.of(key, key, key, key, key, key));

        assertThat(header.split(" ")).hasSize(5).allMatch(one -> one.startsWith("v1a,"));
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(pair.getPublic().getEncoded())));
        check.update("msg_1.7.".getBytes(StandardCharsets.UTF_8));
        check.update(BODY);
        assertThat(check.verify(Base64.getDecoder().decode(header.split(" ")[0].substring(4))))
                .isTrue();
    }

    @Test
    void neverShowsAKeyThatItCannotUse() {
        for (String broken : List.of("whsec_***", "secret", "whsec_")) {
            assertThatThrownBy(() -> signer.sign("a", 1, BODY, List.of(hmac(broken))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("***")
                    .hasMessageNotContaining("secret ");
        }
    }

    @Test
    void aCloudEventsLibraryReadsEveryEvent() throws Exception {
        bench.product.putSet(Examples.SPACE_SET, Access.OPEN);
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        bench.page(Examples.page(7, "Seven")).page(Examples.page(8, "Eight"));
        bench.changed(new Subject(Kind.USERNAME, "anna"), ChangeKind.UPSERTED, "user_created")
                .run();
        bench.product.remove(Bench.page(7));
        bench.product.access(Bench.page(8), Access.CLOSED);
        bench.changed(Bench.page(7), ChangeKind.DELETED, "page_removed");
        bench.changed(Bench.page(8), ChangeKind.ACCESS_CHANGED, "content_permissions_updated");
        bench.backfill.start("all");
        bench.run();
        bench.engine.ping();

        ObjectMapper mapper = new ObjectMapper();
        List<String> types = new ArrayList<>();
        for (Delivered delivered : bench.transport.received()) {
            for (JsonNode event : mapper.readTree(delivered.body())) {
                CloudEvent read = new JsonFormat().deserialize(mapper.writeValueAsBytes(event));
                types.add(read.getType());
                assertThat(read.getSpecVersion().toString()).isEqualTo("1.0");
                assertThat(read.getId()).isEqualTo(event.path("id").asText());
                assertThat(Objects.toString(read.getDataSchema())).startsWith("urn:indexrelay:schema:");
                assertThat(read.getTime()).isNotNull();
                assertThat(read.getExtension("epoch")).isEqualTo(1);
                assertThat(read.getData()).isNotNull();
                assertThat(read.getExtensionNames()).isSubsetOf("epoch", "sequence", "partitionkey", "origin", "cause");
            }
        }
        assertThat(types)
                .contains(
                        "io.indexrelay.content.upserted.v1",
                        "io.indexrelay.content.deleted.v1",
                        "io.indexrelay.content.access-changed.v1",
                        "io.indexrelay.access-set.upserted.v1",
                        "io.indexrelay.user.upserted.v1",
                        "io.indexrelay.sync.started.v1",
                        "io.indexrelay.sync.completed.v1",
                        "io.indexrelay.heartbeat.v1",
                        "io.indexrelay.ping.v1");
    }

    private static SigningKey hmac(String secret) {
        return new SigningKey(KeyType.HMAC, Secret.of(secret));
    }

    /** The library compares with the machine's clock. */
    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static HttpHeaders headers(String id, long timestamp, String signature) {
        return HttpHeaders.of(
                Map.of(
                        "webhook-id", List.of(id),
                        "webhook-timestamp", List.of(Long.toString(timestamp)),
                        "webhook-signature", List.of(signature)),
                (name, value) -> true);
    }
}
