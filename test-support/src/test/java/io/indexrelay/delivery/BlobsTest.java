package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.KeyType;
import io.indexrelay.config.Secret;
import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.endpoint.Delivered;
import io.indexrelay.testsupport.endpoint.SignatureCheck;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of attachments: before the event that names them, or not at all for now, and never in the way of others. */
class BlobsTest {

    private static final Subject PAGE = Bench.page(7);
    private static final Subject FILE = Subject.of(Kind.ATTACHMENT, 70);
    private static final byte[] BYTES = "the first version".getBytes(StandardCharsets.UTF_8);
    private static final Duration ECHO = Holds.STANDARD.echo();

    private final Bench bench = new Bench();
    private final Map<String, byte[]> stored = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final List<Delivered> blobs = new ArrayList<>();
    private Function<Delivered, Answer> blobAnswer = this::stores;

    @BeforeEach
    void wantBytes() {
        bench.blobLimit = 1000;
        bench.page(Examples.page(7, "Seven")).run();
        bench.transport.always(delivered -> {
            if (!delivered.path().contains("/blobs/")) {
                order.add(delivered.method());
                return bench.transport.answered(delivered, 204, null, "");
            }
            blobs.add(delivered);
            Answer answer = blobAnswer.apply(delivered);
            order.add(delivered.method() + " "
                    + (answer instanceof Answer.Answered answered ? answered.status() : "failed"));
            return answer;
        });
    }

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

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 413, 415, 422})
    void goesWithoutBytesThatTheEndpointRefuses(int status) {
        blobAnswer = delivered -> answer(delivered, delivered.method().equals("HEAD") ? 404 : status);
        attach(BYTES).run();
        upload();
        assertThat(upserts()).isEqualTo(1);
        assertThat(sha256()).isNull();
        assertThat(bench.engine.blobs().refused()).isEqualTo(1);
        assertThat(bench.engine.blobs().trouble()).contains("attachment/70", Integer.toString(status));

        blobAnswer = this::stores;
        settle();
        assertThat(blobs).hasSize(2);
        assertThat(upserts()).isEqualTo(1);

        bench.changed(FILE, PAGE, ChangeKind.UPSERTED, "attachment_updated").run();
        upload();
        assertThat(sha256()).isEqualTo(sha256(BYTES));
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD,500", "HEAD,503", "HEAD,302", "HEAD,401", "HEAD,403", "HEAD,410", "HEAD,429", "HEAD,0", //
        "PUT,500", "PUT,503", "PUT,302", "PUT,401", "PUT,403", "PUT,410", "PUT,429", "PUT,0"
    })
    void goesWithoutForNowAndComesAgainWhereTheEndpointFails(String method, int status) {
        blobAnswer = delivered -> delivered.method().equals(method)
                ? status == 0 ? new Answer.Failed(Transport.Failure.BROKEN, "broken", 3) : answer(delivered, status)
                : answer(delivered, 404);
        attach(BYTES).run();
        upload();
        assertThat(sha256()).isNull();
        assertThat(upserts()).isEqualTo(1);
        assertThat(bench.engine.blobs().failed()).isEqualTo(1);

        settle(Duration.ofMinutes(20));
        assertThat(upserts()).isEqualTo(1);
        assertThat(bench.engine.blobs().failed()).isGreaterThan(1);

        blobAnswer = this::stores;
        settle(Duration.ofHours(3));
        assertThat(sha256()).isEqualTo(sha256(BYTES));
        assertThat(upserts()).isEqualTo(2);
        assertThat(bench.outbox.all()).isEmpty();
        assertThat(bench.engine.blobs().trouble()).isEmpty();
    }

    @Test
    void givesUpAfterADay() {
        blobAnswer = delivered -> answer(delivered, 503);
        attach(BYTES).run();
        upload();
        settle(Duration.ofHours(26));

        assertThat(bench.outbox.all()).isEmpty();
        assertThat(blobs.size()).isBetween(20, 60);
    }

    @Test
    void asksAnEndpointThatTakesNoBytesOnceAnHour() {
        blobAnswer = delivered -> answer(delivered, 404);
        attach(BYTES).run();
        upload();
        assertThat(order).containsExactly("HEAD 404", "PUT 404", "POST");

        bench.after(Duration.ofMinutes(58)).run();
        bench.changed(FILE, PAGE, ChangeKind.UPSERTED, "attachment_updated").run();
        assertThat(bench.engine.uploadNext()).isFalse();
        assertThat(blobs).hasSize(2);

        bench.after(Duration.ofMinutes(3)).run();
        bench.changed(FILE, PAGE, ChangeKind.UPSERTED, "attachment_updated").run();
        upload();
        assertThat(blobs).hasSize(4);
    }

    @Test
    void goesWithoutWhatCannotBeReadAndComesAgainWhenItCan() {
        attach(BYTES);
        bench.attachments.remove(FILE);
        bench.run();
        upload();
        assertThat(sha256()).isNull();
        assertThat(blobs).isEmpty();
        assertThat(bench.engine.blobs().trouble()).contains("attachment/70", "could not be read");

        bench.attachments.put(FILE, BYTES);
        settle();
        assertThat(sha256()).isEqualTo(sha256(BYTES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the other version", "a longer version than that", "short", ""})
    void breaksOffWhenTheBytesChangeBetweenTheTwoPasses(String changed) {
        byte[] later = changed.getBytes(StandardCharsets.UTF_8);
        AtomicInteger passes = new AtomicInteger();
        attach(BYTES);
        bench.attachments.put(FILE, () -> new ByteArrayInputStream(passes.incrementAndGet() == 1 ? BYTES : later));
        bench.run();
        upload();
        assertThat(stored).isEmpty();
        assertThat(sha256()).isNull();
        assertThat(bench.engine.blobs().trouble()).contains("changed");

        settle();
        assertThat(stored).containsOnlyKeys(sha256(later));
        assertThat(sha256()).isEqualTo(sha256(later));
    }

    @Test
    void breaksOffWhenTheProductFailsHalfway() {
        AtomicInteger passes = new AtomicInteger();
        attach(BYTES);
        bench.attachments.put(FILE, () -> passes.incrementAndGet() == 1 ? new ByteArrayInputStream(BYTES) : broken());
        bench.run();
        upload();

        assertThat(stored).isEmpty();
        assertThat(sha256()).isNull();
        assertThat(bench.engine.blobs().failed()).isEqualTo(1);
    }

    @Test
    void readsNoFileThatSaysItIsTooLargeAndNoMoreThanItMayOfOneThatLies() {
        bench.product.put(Examples.attachment(70, PAGE, 1, 1001), Examples.hangingOn(PAGE));
        bench.attachments.put(FILE, new byte[1001]);
        bench.changed(FILE, PAGE, ChangeKind.UPSERTED, "attachment_created").run();
        assertThat(upserts()).isEqualTo(1);
        assertThat(bench.attachments.passes()).isZero();

        bench.product.put(Examples.attachment(70, PAGE, 2, 5), Examples.hangingOn(PAGE));
        bench.changed(FILE, PAGE, ChangeKind.UPSERTED, "attachment_updated").run();
        upload();
        assertThat(sha256()).isNull();
        assertThat(blobs).isEmpty();
        assertThat(bench.engine.blobs().tooMany()).isEqualTo(1);

        settle();
        assertThat(bench.attachments.passes()).isEqualTo(1);
    }

    @Test
    void keepsNothingElseBackWhileBytesAreOnTheirWay() {
        attach(BYTES).run();
        bench.page(Examples.page(7, "Seven again")).run();
        bench.page(Examples.page(8, "Eight")).run();
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
    void stopsAnUploadWhenSettingsChange() {
        attach(BYTES);
        bench.attachments.put(FILE, () -> new FilterInputStream(new ByteArrayInputStream(BYTES)) {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                bench.blobLimit = 0;
                bench.engine.settingsChanged();
                bench.run();
                return super.read(buffer, from, length);
            }
        });
        bench.run();
        bench.engine.uploadNext();
        assertThat(blobs).isEmpty();

        bench.after(Duration.ofMinutes(1)).run();
        assertThat(upserts()).isEqualTo(1);
        assertThat(sha256()).isNull();
    }

    @Test
    void forgetsNothingWithTheNode() {
        attach(BYTES).run();
        bench.restarted().after(Duration.ofMinutes(2)).run();
        upload();

        assertThat(sha256()).isEqualTo(sha256(BYTES));
    }

    @Test
    void waitsForAShortOutageAndNotForALongOne() {
        blobAnswer = delivered -> answered(429, "200");
        attach(BYTES).run();
        upload();
        assertThat(upserts()).isEqualTo(1);

        Subject other = attach(71, BYTES);
        bench.run();
        assertThat(bench.engine.uploadNext()).isFalse();
        assertThat(told(other)).isZero();
        bench.after(Duration.ofSeconds(201)).run();
        assertThat(bench.engine.uploadNext()).isTrue();
        bench.run();
        assertThat(told(other)).isEqualTo(1);

        bench.after(Duration.ofSeconds(150)).run();
        Subject third = attach(72, BYTES);
        bench.run();
        assertThat(told(third)).isEqualTo(1);

        blobAnswer = this::stores;
        settle();
        assertThat(List.of(FILE, other, third))
                .allSatisfy(one -> assertThat(sha256(one)).isEqualTo(sha256(BYTES)));
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
        assertThat(BlobCourier.address(java.net.URI.create(endpoint), new Blob("ab", 1)))
                .hasToString(expected);
    }

    private Bench attach(byte[] bytes) {
        attach(70, bytes);
        return bench;
    }

    private Subject attach(long id, byte[] bytes) {
        Subject file = Subject.of(Kind.ATTACHMENT, id);
        bench.product.put(Examples.attachment(id, PAGE, 1, bytes.length), Examples.hangingOn(PAGE));
        bench.attachments.put(file, bytes);
        bench.changed(file, PAGE, ChangeKind.UPSERTED, "attachment_created");
        return file;
    }

    /** What the threads of the relay do. */
    private void upload() {
        while (bench.engine.uploadNext()) {
            continue;
        }
        bench.run();
    }

    private void settle() {
        settle(Duration.ofHours(1));
    }

    private void settle(Duration time) {
        for (long minutes = 0; minutes < time.toMinutes(); minutes += 10) {
            bench.after(Duration.ofMinutes(10)).run();
            upload();
        }
    }

    private Answer stores(Delivered delivered) {
        String name = delivered.path().substring(delivered.path().lastIndexOf('/') + 1);
        if (delivered.method().equals("HEAD")) {
            return answer(delivered, stored.containsKey(name) ? 200 : 404);
        }
        assertThat(sha256(delivered.raw())).isEqualTo(name);
        stored.put(name, delivered.raw());
        return answer(delivered, 201);
    }

    private static Answer answer(Delivered ignored, int status) {
        return answered(status, null);
    }

    private static Answer answered(int status, @org.jspecify.annotations.Nullable String retryAfter) {
        return new Answer.Answered(status, retryAfter, null, new byte[0], 3);
    }

    private long upserts() {
        return told(FILE);
    }

    private long told(Subject file) {
        return bench.receiver.told().stream()
                .filter(one -> one.equals("content.upserted " + file))
                .count();
    }

    private @org.jspecify.annotations.Nullable String sha256() {
        return sha256(FILE);
    }

    private @org.jspecify.annotations.Nullable String sha256(Subject file) {
        JsonNode fields = bench.receiver
                .content(file.toString())
                .map(data -> data.path("fields"))
                .orElseThrow();
        return fields.path("sha256").textValue();
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
    }
}
