package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.config.KeyType;
import io.indexrelay.config.Secret;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example that the documents give to those who write receivers. */
class BlobSignatureTest {

    private static final String SHA256 = "f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867";
    private static final String ID = "blob_2ZxQm7Kc0vT9sYw4LdR1nHf8PbJ";
    private static final long TIME = 1_795_305_600;

    @Test
    void isAsTheDocumentsSay() throws Exception {
        String rule = Files.readString(Path.of("../docs/receiver-rule.md"));
        Blob blob = BlobReading.read(
                        new java.io.ByteArrayInputStream("seal".getBytes(StandardCharsets.UTF_8)), 4, () -> true)
                .orElseThrow();

        assertThat(blob).isEqualTo(new Blob(SHA256, 4));
        for (String method : List.of("HEAD", "PUT")) {
            byte[] signed = blob.signedText(method);
            String signature =
                    new Signer().sign(ID, TIME, signed, List.of(new SigningKey(KeyType.HMAC, Secret.of(Bench.SECRET))));
            assertThat(rule)
                    .contains("| `" + method + "` | `" + new String(signed, StandardCharsets.UTF_8) + "` | `"
                            + signature + "` |");
        }
        assertThat(rule).contains(Bench.SECRET, ID, Long.toString(TIME), "`" + blob.contentDigest() + "`");
    }

    @Test
    void readsNoMoreThanItMay() throws Exception {
        byte[] four = new byte[4];
        assertThat(BlobReading.read(new java.io.ByteArrayInputStream(four), 3, () -> true))
                .isEqualTo(Optional.empty());
        assertThat(BlobReading.read(new java.io.ByteArrayInputStream(four), 4, () -> true))
                .isPresent();
    }
}
