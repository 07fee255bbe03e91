package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.KeyType;
import io.indexrelay.config.Secret;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.endpoint.Delivered;
import io.indexrelay.testsupport.endpoint.SignatureCheck;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes of attachments: before the event that names them, or not at all for now, and never in the way of others. */
class BlobsTest extends BlobsCase {
    @Test
    void sendsNoBytesUnlessTheyAreWanted() {
        bench.blobLimit = 0;
        attach(BYTES).run();

        assertThat(blobs).isEmpty();
        assertThat(bench.attachments.passes()).isZero();
        assertThat(sha256()).isNull();
    }

    @Test
    void bringsTheBytesBeforeTheEventThatNamesThem() throws Exception {
        attach(BYTES).run();
        assertThat(order).isEmpty();

        upload();
        assertThat(order).containsExactly("HEAD 404", "PUT 201", "POST");
        assertThat(sha256()).isEqualTo(sha256(BYTES));
        assertThat(stored).containsOnlyKeys(sha256(BYTES));
        assertThat(stored.get(sha256(BYTES))).isEqualTo(BYTES);
    }

    @Test
    void signsANameInPlaceOfTheBytes() throws Exception {
        bench.keys = () -> List.of(
                new SigningKey(
                        KeyType.HMAC, Secret.of("whsec_" + Base64.getEncoder().encodeToString(new byte[32]))),
                new SigningKey(KeyType.HMAC, Secret.of(Bench.SECRET)));
        attach(BYTES).run();
        upload();

        assertThat(blobs).extracting(Delivered::method).containsExactly("HEAD", "PUT");
        assertThat(blobs).extracting(Delivered::path).containsOnly("/push/blobs/" + sha256(BYTES));
        for (Delivered request : blobs) {
            assertThat(SignatureCheck.verifiesBlob(request, BYTES.length, List.of(Bench.SECRET)))
                    .isTrue();
            assertThat(SignatureCheck.verifiesBlob(request, BYTES.length + 1, List.of(Bench.SECRET)))
                    .isFalse();
            assertThat(request.header("webhook-signature").orElse("").split(" "))
                    .hasSize(2);
            assertThat(request.header("webhook-id").orElse("")).matches("blob_[0-9A-Za-z]{27}");
            assertThat(request.header("x-tenant")).contains("seven");
            assertThat(request.header("user-agent").orElse("")).startsWith("IndexRelay/");
        }
        assertThat(blobs.get(0).header("webhook-id")).isNotEqualTo(blobs.get(1).header("webhook-id"));
        assertThat(blobs.get(1).header("content-digest"))
                .contains("sha-256=:" + Base64.getEncoder().encodeToString(digest(BYTES)) + ":");
        assertThat(blobs.get(1).header("content-type")).contains("application/octet-stream");
    }

    @Test
    void sendsNothingThatTheEndpointHas() {
        stored.put(sha256(BYTES), BYTES);
        attach(BYTES).run();
        upload();

        assertThat(order).containsExactly("HEAD 200", "POST");
        assertThat(sha256()).isEqualTo(sha256(BYTES));
        assertThat(bench.engine.blobs())
                .returns(1L, BlobStatus::present)
                .returns(0L, BlobStatus::uploaded)
                .returns(0, BlobStatus::waiting);
    }

    @Test
    void readsAndAsksNothingTwiceForASecondLook() {
        attach(BYTES).run();
        upload();
        assertThat(bench.attachments.passes()).isEqualTo(2);

        bench.after(ECHO).run();
        assertThat(bench.engine.uploadNext()).isFalse();
        assertThat(bench.attachments.passes()).isEqualTo(2);
        assertThat(bench.outbox.all()).isEmpty();
        assertThat(upserts()).isEqualTo(1);
    }

    @Test
    void asksAgainForALaterChangeAndReadsNoMore() {
        attach(BYTES).run();
        upload();
        bench.after(Duration.ofMinutes(3)).run();
        bench.changed(FILE, PAGE, ChangeKind.UPSERTED, "attachment_updated").run();
        upload();

        assertThat(order).containsExactly("HEAD 404", "PUT 201", "POST", "POST", "HEAD 200", "POST");
        assertThat(bench.attachments.passes()).isEqualTo(2);
        assertThat(sha256()).isEqualTo(sha256(BYTES));
    }

    @Test
    void keepsNothingElseBackWhileBytesAreOnTheirWay() {
        attach(BYTES).run();
        bench.page(Examples.page(7, "Seven again")).run();
        bench.page(Examples.page(8, "Eight")).run();
        bench.product.access(PAGE, Access.CLOSED);
        bench.changed(PAGE, ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .run();
        assertThat(order).hasSize(3).containsOnly("POST");

        upload();
        assertThat(sha256()).isEqualTo(sha256(BYTES));
        assertThat(bench.receiver.violations()).isEmpty();
    }

    @Test
    void sendsAtOnceWhatMayNarrowAndTheBytesWithItsSecondLook() {
        attach(BYTES);
        bench.changed(FILE, PAGE, ChangeKind.ACCESS_CHANGED, "attachment_moved").run();
        assertThat(upserts()).isEqualTo(1);
        assertThat(sha256()).isNull();

        upload();
        assertThat(upserts()).isEqualTo(1);
        bench.after(ECHO).run();
        assertThat(sha256()).isEqualTo(sha256(BYTES));
    }

    @Test
    void namesTheVersionThatIsThereWhenTheBytesAre() {
        attach(BYTES).run();
        byte[] second = "the second version".getBytes(StandardCharsets.UTF_8);
        blobAnswer = delivered -> {
            if (delivered.method().equals("PUT") && stored.isEmpty()) {
                bench.product.put(Examples.attachment(70, PAGE, 2, second.length), Examples.hangingOn(PAGE));
                bench.attachments.put(FILE, second);
            }
            return stores(delivered);
        };
        upload();
        assertThat(upserts()).isZero();

        upload();
        assertThat(sha256()).isEqualTo(sha256(second));
        assertThat(upserts()).isEqualTo(1);
    }

    @Test
    void sendsNoBytesOfWhatIsHiddenOrAnotherByThen() {
        attach(BYTES).run();
        byte[] second = "the second version".getBytes(StandardCharsets.UTF_8);
        bench.product.put(Examples.attachment(70, PAGE, 2, second.length), Examples.hangingOn(PAGE));
        bench.attachments.put(FILE, second);
        upload();
        assertThat(blobs).isEmpty();

        bench.product.hide(PAGE, io.indexrelay.snapshot.Reading.Reason.TRASHED);
        upload();
        bench.after(Duration.ofMinutes(2)).run();
        upload();
        assertThat(blobs).isEmpty();
        assertThat(upserts()).isZero();

        bench.product.show(PAGE);
        bench.changed(FILE, PAGE, ChangeKind.UPSERTED, "attachment_updated").run();
        upload();
        assertThat(stored).containsOnlyKeys(sha256(second));
        assertThat(sha256()).isEqualTo(sha256(second));
    }

    @Test
    void completesNoSyncBeforeTheBytesAreThere() {
        attach(BYTES).run();
        upload();
        settle();
        stored.clear();
        bench.backfill.start("all");
        bench.run();
        assertThat(bench.receiver.told()).doesNotContain("sync.completed sync/all");

        upload();
        bench.after(Duration.ofMinutes(2)).run();
        assertThat(bench.receiver.told()).contains("sync.completed sync/all");
        assertThat(stored).containsOnlyKeys(sha256(BYTES));
    }

    @Test
    void sendsLiveFilesBeforeThoseOfABackfill() {
        attach(70, BYTES);
        bench.outbox.delete(bench.outbox.all().stream().map(row -> row.id()).toList());
        bench.backfill.start("all");
        bench.run();
        attach(71, "live".getBytes(StandardCharsets.UTF_8));
        bench.run();
        bench.engine.uploadNext();

        assertThat(stored).containsOnlyKeys(sha256("live".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void countsWhatItBroughtAndNothingOfWhatWasRefused() {
        byte[] second = "another file".getBytes(StandardCharsets.UTF_8);
        attach(70, BYTES);
        attach(71, second);
        bench.run();
        assertThat(bench.engine.blobs()).returns(2, BlobStatus::waiting);
        upload();
        blobAnswer = delivered -> answer(delivered, delivered.method().equals("HEAD") ? 404 : 422);
        attach(72, "refused".getBytes(StandardCharsets.UTF_8));
        bench.run();
        upload();

        assertThat(bench.engine.blobs())
                .returns(0, BlobStatus::waiting)
                .returns(2L, BlobStatus::uploaded)
                .returns((long) BYTES.length + second.length, BlobStatus::bytes)
                .returns(1L, BlobStatus::refused)
                .returns(0L, BlobStatus::failed);
    }

    /** Else they would go to an endpoint, or in a size, that nobody wants any more. */
    @Test
    void bringsNothingThatWaitedUnderOtherSettings() {
        attach(BYTES).run();
        assertThat(bench.engine.blobs().waiting()).isEqualTo(1);
        bench.blobLimit = 0;
        bench.run();

        assertThat(bench.engine.blobs().waiting()).isZero();
        upload();
        assertThat(blobs).isEmpty();
        bench.after(Blobs.WAIT).run();
        assertThat(upserts()).isEqualTo(1);
    }

    /** The administrator may just have mended what kept the bytes back. */
    @Test
    void asksAtOnceAgainWhenTheSettingsWereChanged() {
        blobAnswer = delivered -> answered(503, "3600");
        attach(BYTES).run();
        upload();
        blobAnswer = this::stores;
        attach(71, BYTES);
        bench.run();
        assertThat(bench.engine.uploadNext()).isFalse();

        bench.engine.settingsChanged();
        bench.changed(FILE, PAGE, ChangeKind.UPSERTED, "attachment_updated").run();
        upload();
        assertThat(stored).containsOnlyKeys(sha256(BYTES));
        assertThat(sha256()).isEqualTo(sha256(BYTES));
    }

    /** The endpoint answers again: what it said before does not keep back the next file. */
    @Test
    void asksAtOnceForTheNextFileWhenOneGotThrough() {
        blobAnswer = delivered -> answered(503, "100");
        attach(BYTES).run();
        upload();
        blobAnswer = this::stores;
        bench.after(Duration.ofSeconds(100));
        Subject second = attach(71, "two".getBytes(StandardCharsets.UTF_8));
        bench.run();
        upload();
        assertThat(sha256(second)).isNotNull();

        bench.after(Duration.ofMinutes(10)).run();
        upload();
        blobAnswer = delivered -> answered(503, null);
        Subject third = attach(72, "three".getBytes(StandardCharsets.UTF_8));
        bench.run();
        upload();
        assertThat(told(third)).isEqualTo(1);
        bench.after(Duration.ofSeconds(1));
        Subject fourth = attach(73, "four".getBytes(StandardCharsets.UTF_8));
        bench.run();
        assertThat(told(fourth)).as("it is patient once more").isZero();
    }

    @Test
    void asksAgainAfterAPurge() {
        attach(BYTES).run();
        upload();
        new Purge(bench.ports(), bench.clock).start();
        bench.run();
        stored.clear();
        bench.changed(FILE, PAGE, ChangeKind.UPSERTED, "attachment_updated").run();
        upload();

        assertThat(stored).containsOnlyKeys(sha256(BYTES));
    }

    @ParameterizedTest
    @CsvSource({
        "https://i.example.com,https://i.example.com/blobs/ab",
        "https://i.example.com/,https://i.example.com/blobs/ab",
        "https://i.example.com:8443/push?tenant=a%20b,https://i.example.com:8443/push/blobs/ab?tenant=a%20b",
        "https://i.example.com/a%2Fb/,https://i.example.com/a%2Fb/blobs/ab"
    })
    void addressesBlobsBelowTheEndpoint(String endpoint, String expected) {
        assertThat(BlobCourier.address(URI.create(endpoint), new Blob("ab", 1))).hasToString(expected);
    }
}
