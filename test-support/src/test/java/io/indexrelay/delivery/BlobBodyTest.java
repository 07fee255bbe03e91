package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.testsupport.product.InMemoryAttachments;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second pass over an attachment, by itself: the very bytes of the first, or visibly not whole. */
class BlobBodyTest {

    private static final Subject FILE = Subject.of(Kind.ATTACHMENT, 70);

    private final InMemoryAttachments attachments = new InMemoryAttachments();
    private final byte[] bytes = new byte[3 * BlobReading.BUFFER + 5];

    @BeforeEach
    void fill() {
        new Random(7).nextBytes(bytes);
        attachments.put(FILE, bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BlobReading.BUFFER, BlobReading.BUFFER + 1, 3 * BlobReading.BUFFER})
    void sendsEveryByteOfAFileOfAnySize(int size) throws IOException {
        byte[] some = java.util.Arrays.copyOf(bytes, size);
        attachments.put(FILE, some);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BlobBody body = body(some);
        body.writeTo(out);

        assertThat(out.toByteArray()).isEqualTo(some);
        assertThat(body.length()).isEqualTo(size);
        assertThat(body.failure()).isNull();
    }

    /** Else an endpoint could take a file whose end is another one's for a whole one. */
    @Test
    void keepsBackTheLastPieceOfBytesThatAreOthersByNow() {
        byte[] other = bytes.clone();
        other[0]++;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BlobBody body = body(other);

        assertThatThrownBy(() -> body.writeTo(out)).hasMessageContaining("changed");
        assertThat(out.size()).isEqualTo(3 * BlobReading.BUFFER);
        assertThat(body.failure()).contains("changed");
    }

    @Test
    void stopsReadingWhenNobodyWantsTheBytesAnyMore() {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger read = new AtomicInteger();
        attachments.put(FILE, () -> new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int now = super.read(buffer, from, length);
                read.addAndGet(Math.max(0, now));
                return now;
            }
        });
        BlobBody body = new BlobBody(attachments, FILE, blob(bytes), () -> asked.incrementAndGet() < 2);

        assertThatThrownBy(() -> body.writeTo(new ByteArrayOutputStream())).isInstanceOf(InterruptedIOException.class);
        assertThat(read).hasValue(2 * BlobReading.BUFFER);
    }

    /** A line that breaks says nothing against the product's bytes: the endpoint rests, and the file is not blamed. */
    @Test
    void doesNotBlameTheProductForALineThatBreaks() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("connection reset");
            }
        };
        BlobBody body = body(bytes);

        assertThatThrownBy(() -> body.writeTo(broken)).hasMessage("connection reset");
        assertThat(body.failure()).isNull();
    }

    @Test
    void blamesTheProductWhenItGivesNoBytes() {
        BlobBody body = body(bytes);
        attachments.remove(FILE);

        assertThatThrownBy(() -> body.writeTo(new ByteArrayOutputStream())).isInstanceOf(IOException.class);
        assertThat(body.failure()).contains("could not be read");
    }

    @Test
    void mayTakeASecondForEach128KiB() {
        assertThat(new BlobBody(attachments, FILE, new Blob("ab", 1 << 30), () -> true).allowance())
                .isEqualTo(Duration.ofSeconds(8192));
    }

    private BlobBody body(byte[] whole) {
        return new BlobBody(attachments, FILE, blob(whole), () -> true);
    }

    private static Blob blob(byte[] whole) {
        return new Blob(BlobsCase.sha256(whole), whole.length);
    }
}
