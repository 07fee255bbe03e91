package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.endpoint.Delivered;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A page with files, and an endpoint that keeps bytes and says what it was asked. */
abstract class BlobsCase {

    static final Subject PAGE = Bench.page(7);
    static final Subject FILE = Subject.of(Kind.ATTACHMENT, 70);
    static final byte[] BYTES = "the first version".getBytes(StandardCharsets.UTF_8);
    static final Duration ECHO = Holds.STANDARD.echo();

    final Bench bench = new Bench();
    final Map<String, byte[]> stored = new HashMap<>();
    final List<String> order = new ArrayList<>();
    final List<Delivered> blobs = new ArrayList<>();
    Function<Delivered, Answer> blobAnswer = this::stores;

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

    Bench attach(byte[] bytes) {
        attach(70, bytes);
        return bench;
    }

    Subject attach(long id, byte[] bytes) {
        Subject file = Subject.of(Kind.ATTACHMENT, id);
        bench.product.put(Examples.attachment(id, PAGE, 1, bytes.length), Examples.hangingOn(PAGE));
        bench.attachments.put(file, bytes);
        bench.changed(file, PAGE, ChangeKind.UPSERTED, "attachment_created");
        return file;
    }

    /** What the threads of the relay do. */
    void upload() {
        while (bench.engine.uploadNext()) {
            continue;
        }
        bench.run();
    }

    void settle() {
        settle(Duration.ofHours(1));
    }

    void settle(Duration time) {
        for (long minutes = 0; minutes < time.toMinutes(); minutes += 10) {
            bench.after(Duration.ofMinutes(10)).run();
            upload();
        }
    }

    Answer stores(Delivered delivered) {
        String name = delivered.path().substring(delivered.path().lastIndexOf('/') + 1);
        if (delivered.method().equals("HEAD")) {
            return answer(delivered, stored.containsKey(name) ? 200 : 404);
        }
        assertThat(sha256(delivered.raw())).isEqualTo(name);
        stored.put(name, delivered.raw());
        return answer(delivered, 201);
    }

    static Answer answer(Delivered ignored, int status) {
        return answered(status, null);
    }

    static Answer answered(int status, @Nullable String retryAfter) {
        return new Answer.Answered(status, retryAfter, null, new byte[0], 3);
    }

    long upserts() {
        return told(FILE);
    }

    long told(Subject file) {
        return bench.receiver.told().stream()
                .filter(one -> one.equals("content.upserted " + file))
                .count();
    }

    @Nullable
    String sha256() {
        return sha256(FILE);
    }

    @Nullable
    String sha256(Subject file) {
        JsonNode fields = bench.receiver
                .content(file.toString())
                .map(data -> data.path("fields"))
                .orElseThrow();
        return fields.path("sha256").textValue();
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
    }
}
