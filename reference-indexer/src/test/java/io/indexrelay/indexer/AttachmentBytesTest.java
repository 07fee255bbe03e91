package io.indexrelay.indexer;

import static io.indexrelay.indexer.Sender.WIKI;
import static io.indexrelay.indexer.Sender.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Bytes of attachments over HTTP: signed by their name, kept as they are, dropped when no document names them. */
class AttachmentBytesTest extends RunningIndexer {

    private static final byte[] BYTES = "the seal".getBytes(StandardCharsets.UTF_8);

    @Test
    void keepsWhatItHasNot() throws Exception {
        assertThat(status("HEAD", BYTES)).isEqualTo(404);
        assertThat(status("PUT", BYTES)).isEqualTo(201);
        assertThat(status("HEAD", BYTES)).isEqualTo(200);
        assertThat(Files.readAllBytes(file(BYTES))).isEqualTo(BYTES);
        assertThat(status("PUT", new byte[0])).isEqualTo(201);
    }

    @Test
    void refusesWhatIsNotSignedOrNotWhatItSays() throws Exception {
        assertThat(send(put(BYTES).setHeader("webhook-signature", "v1,AAAA"))).isEqualTo(401);
        assertThat(send(put(BYTES).setHeader("webhook-timestamp", "1"))).isEqualTo(401);
        assertThat(send(put(BYTES).setHeader("content-digest", digest("other".getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(400);
        byte[] others = "THE SEAL".getBytes(StandardCharsets.UTF_8);
        assertThat(send(put(BYTES).method("PUT", BodyPublishers.ofByteArray(others))))
                .isEqualTo(400);
        assertThat(send(put(BYTES).method("PUT", BodyPublishers.ofByteArray(new byte[9]))))
                .isEqualTo(401);
        assertThat(send(put(BYTES).method("DELETE", BodyPublishers.noBody()))).isEqualTo(405);
        assertThat(Files.list(data.resolve("blobs"))).isEmpty();
    }

    @Test
    void tellsStrangersNothing() throws Exception {
        status("PUT", BYTES);

        assertThat(send(sender.signedBlob("HEAD", sha256(BYTES), BYTES.length)
                        .setHeader("webhook-signature", "v1,AAAA")))
                .isEqualTo(404);
        assertThat(sender.answer("/blobs/" + sha256(BYTES)).statusCode()).isEqualTo(405);
        assertThat(send(sender.signedBlob("HEAD", "secret", 1))).isEqualTo(404);
    }

    @Test
    void dropsWhatNoDocumentNamesAndKeepsTheRest() throws Exception {
        byte[] unnamed = "never named".getBytes(StandardCharsets.UTF_8);
        status("PUT", BYTES);
        status("PUT", unnamed);
        sender.post(attachment(1, sha256(BYTES)));
        assertThat(held()).isEqualTo(BYTES.length);

        clock.advance(Duration.ofHours(25));
        sender.post(attachment(2, sha256(BYTES)));
        assertThat(file(unnamed)).doesNotExist();
        assertThat(file(BYTES)).exists();

        sender.post(attachment(3, null));
        clock.advance(Duration.ofMinutes(11));
        sender.post(attachment(4, null));
        assertThat(file(BYTES)).doesNotExist();
    }

    @Test
    void keepsUnnamedBytesForADayAndLongerWhenTheyAreAskedFor() throws Exception {
        status("PUT", BYTES);
        clock.advance(Duration.ofHours(23));
        sender.post(attachment(1, null));
        assertThat(status("HEAD", BYTES)).isEqualTo(200);
        clock.advance(Duration.ofHours(23));
        sender.post(attachment(2, null));
        assertThat(file(BYTES)).exists();
    }

    @Test
    void dropsAllWithAPurge() throws Exception {
        status("PUT", BYTES);
        sender.post(attachment(1, sha256(BYTES)));
        sender.post(event(WIKI, "purge", "purge", 1, 2, "{}"));

        assertThat(file(BYTES)).doesNotExist();
    }

    private int status(String method, byte[] bytes) throws Exception {
        return send(method.equals("PUT") ? put(bytes) : sender.signedBlob(method, sha256(bytes), bytes.length));
    }

    private HttpRequest.Builder put(byte[] bytes) throws Exception {
        return sender.signedBlob("PUT", sha256(bytes), bytes.length)
                .setHeader("content-digest", digest(bytes))
                .method("PUT", BodyPublishers.ofByteArray(bytes));
    }

    private int send(HttpRequest.Builder request) {
        return sender.send(request).statusCode();
    }

    private long held() {
        return sender.get("/document?source=" + Sender.encoded(WIKI) + "&subject=attachment/9")
                .path("bytesHeld")
                .asLong();
    }

    private Path file(byte[] bytes) throws Exception {
        return data.resolve("blobs").resolve(sha256(bytes));
    }

    private static String attachment(long sequence, @org.jspecify.annotations.Nullable String sha256) {
        return event(
                WIKI,
                "content.upserted",
                "attachment/9",
                1,
                sequence,
                "{'kind':'attachment','id':'9','title':'seal.txt','url':'http://wiki/9','fields':{%s},'access':{'all':[['anyone']]}}"
                        .formatted(sha256 == null ? "" : "'sha256':'" + sha256 + "'"));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String digest(byte[] bytes) throws Exception {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256(bytes))) + ":";
    }
}
