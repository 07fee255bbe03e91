package io.indexrelay.testsupport.endpoint;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Verifies a Standard Webhooks HMAC signature as a customer would who read the specification. */
public final class SignatureCheck {

    private SignatureCheck() {}

    /** @return whether one of the secrets ({@code whsec_…}) made one of the signatures */
    public static boolean verifies(Delivered delivered, List<String> secrets) {
        String id = delivered.header("webhook-id").orElse("");
        String timestamp = delivered.header("webhook-timestamp").orElse("");
        List<String> signatures =
                List.of(delivered.header("webhook-signature").orElse("").split(" "));
        return secrets.stream().anyMatch(secret -> signatures.stream()
                .anyMatch(signature -> equal(signature, sign(secret, id, timestamp, delivered.body()))));
    }

    /** Of bytes by their name: signed is a text that names method, digest and size. */
    public static boolean verifiesBlob(Delivered delivered, long size, List<String> secrets) {
        String path = delivered.path().replaceFirst("\\?.*", "");
        String text = String.format(
                "{\"method\":\"%s\",\"sha256\":\"%s\",\"size\":%d}",
                delivered.method(), path.substring(path.lastIndexOf('/') + 1), size);
        byte[] signed = text.getBytes(StandardCharsets.UTF_8);
        return verifies(
                new Delivered(delivered.method(), delivered.path(), delivered.headers(), signed, signed), secrets);
    }

    static String sign(String secret, String id, String timestamp, byte[] body) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            signed.writeBytes((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            signed.writeBytes(body);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
