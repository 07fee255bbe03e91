package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.testsupport.Examples;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that the endpoint refuses, that cannot be read, that change, or that meet an outage: the event goes without them. */
class BlobTroubleTest extends BlobsCase {
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

    /** A big file is hashed once, however often the endpoint fails. */
    @Test
    void readsAFileOnceMoreOnlyToSendItWhenTheEndpointIsBack() {
        blobAnswer = delivered -> answer(delivered, 503);
        attach(BYTES).run();
        upload();
        assertThat(bench.attachments.passes()).isEqualTo(1);

        blobAnswer = this::stores;
        settle();
        assertThat(sha256()).isEqualTo(sha256(BYTES));
        assertThat(bench.attachments.passes()).isEqualTo(2);
    }

    @Test
    void findsOutAnewWhatTheBytesAreCalledWhenTheyAreOthersThanBefore() {
        byte[] later = "the other version".getBytes(StandardCharsets.UTF_8);
        blobAnswer = delivered -> answer(delivered, 503);
        attach(BYTES).run();
        upload();
        bench.attachments.put(FILE, later);
        blobAnswer = this::stores;
        settle(Duration.ofHours(3));

        assertThat(stored).containsOnlyKeys(sha256(later));
        assertThat(sha256()).isEqualTo(sha256(later));
    }

    /** Whether it may leave cannot be told without it. */
    @Test
    void bringsNoBytesOfAnAttachmentThatCannotBeReadItself() {
        attach(BYTES).run();
        bench.product.breakReading(FILE, "the database is gone");
        assertThat(bench.engine.uploadNext()).isTrue();

        assertThat(blobs).isEmpty();
        assertThat(bench.attachments.passes()).isZero();
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
}
