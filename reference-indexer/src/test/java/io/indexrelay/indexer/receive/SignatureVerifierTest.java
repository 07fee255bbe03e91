package io.indexrelay.indexer.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sender's side is the Java library of the Standard Webhooks project, not ours. */
class SignatureVerifierTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final String SECRET = secret(1);
    private static final String OTHER = secret(2);
    private static final String ID = "msg_27characters0000000000000";
    private static final String BODY = "[{\"id\":\"Grüße\"}]";

    @Test
    void acceptsWhatTheLibrarySigned() throws WebhookSigningException {
        assertThat(verify(BODY, NOW.getEpochSecond(), signed(SECRET, BODY), SECRET))
                .isTrue();
    }

    @Test
    void refusesAnotherKeyBodyIdOrTime() throws WebhookSigningException {
        String signature = signed(SECRET, BODY);
        assertThat(verify(BODY, NOW.getEpochSecond(), signature, OTHER)).isFalse();
        assertThat(verify(BODY + " ", NOW.getEpochSecond(), signature, SECRET)).isFalse();
        assertThat(verify(BODY, NOW.getEpochSecond() + 1, signature, SECRET)).isFalse();
        assertThat(verifier(SECRET).problem("msg_x", "" + NOW.getEpochSecond(), signature, bytes(BODY)))
                .isPresent();
    }

    @Test
    void acceptsAnyOfSeveralSignaturesWithAnyOfSeveralKeys() throws WebhookSigningException {
        String both = signed(OTHER, BODY) + " " + signed(SECRET, BODY);
        assertThat(verify(BODY, NOW.getEpochSecond(), both, SECRET)).isTrue();
        assertThat(verify(BODY, NOW.getEpochSecond(), signed(OTHER, BODY), SECRET, OTHER))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "300, true", "-300, true", "301, false", "-301, false"})
    void allowsClocksToBeFiveMinutesApart(long seconds, boolean accepted) throws WebhookSigningException {
        long time = NOW.getEpochSecond() + seconds;
        String signature = new Webhook(SECRET).sign(ID, time, BODY);
        assertThat(verify(BODY, time, signature, SECRET)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1", "v1,", "v1,%", ",", "v2,AAAA", "v1a,AAAA", "v1,AAAA v1,BBBB", "V1,"})
    void refusesMalformedSignatures(String signature) {
        assertThat(verify(BODY, NOW.getEpochSecond(), signature, SECRET)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "-1", "1e9", "99999999999999999999"})
    void refusesMalformedTimes(String time) throws WebhookSigningException {
        assertThat(verifier(SECRET).problem(ID, time, signed(SECRET, BODY), bytes(BODY)))
                .isPresent();
    }

    @Test
    void verifiesEd25519WithThePublicKey() throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        String publicKey = "whpk_"
                + Base64.getEncoder().encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(pair.getPrivate());
        signer.update(bytes(ID + "." + NOW.getEpochSecond() + "." + BODY));
        String signature = Base64.getEncoder().encodeToString(signer.sign());
        assertThat(verify(BODY, NOW.getEpochSecond(), "v1a," + signature, publicKey))
                .isTrue();
        assertThat(verify(BODY, NOW.getEpochSecond(), "v1," + signature, publicKey))
                .isFalse();
        assertThat(verify(BODY + " ", NOW.getEpochSecond(), "v1a," + signature, publicKey))
                .isFalse();
        assertThat(verify(BODY, NOW.getEpochSecond(), "v1a,AAAA", publicKey)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "whsec_", "whsec_%%%", "whsec_c2hvcnQ=", "whpk_c2hvcnQ=", "whsk_AAAA"})
    void refusesKeysThatAreNoneWithoutRepeatingThem(String key) {
        assertThatThrownBy(() -> VerificationKey.parse(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("c2hvcnQ=");
    }

    private static boolean verify(String body, long time, String signature, String... keys) {
        return verifier(keys)
                .problem(ID, Long.toString(time), signature, bytes(body))
                .isEmpty();
    }

    private static SignatureVerifier verifier(String... keys) {
        List<VerificationKey> parsed =
                Arrays.stream(keys).map(VerificationKey::parse).toList();
        return new SignatureVerifier(parsed, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static String signed(String secret, String body) throws WebhookSigningException {
        return new Webhook(secret).sign(ID, NOW.getEpochSecond(), body);
    }

    private static String secret(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
