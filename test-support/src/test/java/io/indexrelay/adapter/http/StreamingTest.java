package io.indexrelay.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.delivery.Transport.Answer.Answered;
import io.indexrelay.delivery.Transport.Content;
import io.indexrelay.delivery.Transport.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Large content over a real socket: it is on its way before it is all there, and an endpoint that wants none of it is heard. */
@Timeout(60)
class StreamingTest {

    private static final int PIECE = 64 * 1024;
    private static final int PIECES = 400;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ServerSocket server;
    private final HttpTransport transport = new HttpTransport(new HttpOptions(true, true, null, null, null, null));

    StreamingTest() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        transport.close();
        server.close();
        threads.shutdownNow();
    }

    /** The second half of 26 MB is made only when the endpoint has got something of the first: who collects it all waits for ever. */
    @Test
    void isOnItsWayBeforeItIsAllThere() throws Exception {
        CountDownLatch firstHalfArrives = new CountDownLatch(1);
        CompletableFuture<Long> received = CompletableFuture.supplyAsync(
                () -> {
                    try (Socket socket = server.accept()) {
                        InputStream in = socket.getInputStream();
                        readHead(in);
                        long total = 0;
                        byte[] piece = new byte[PIECE];
                        for (int read = 0; total < (long) PIECE * PIECES; total += read) {
                            read = in.read(piece);
                            if (total > (long) PIECE * PIECES / 4) {
                                firstHalfArrives.countDown();
                            }
                        }
                        answer(socket, "201 Created");
                        return total;
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                },
                threads);

        Answer answer = send(out -> {
            byte[] piece = new byte[PIECE];
            for (int i = 0; i < PIECES; i++) {
                if (i == PIECES / 2) {
                    await(firstHalfArrives);
                }
                out.write(piece);
            }
        });

        assertThat(((Answered) answer).status()).isEqualTo(201);
        assertThat(received.get()).isEqualTo((long) PIECE * PIECES);
    }

    @Test
    void hearsAnAnswerThatComesBeforeTheEnd() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        CompletableFuture<Socket> endpoint = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        Socket socket = server.accept();
                        readHead(socket.getInputStream());
                        answer(socket, "413 Content Too Large");
                        answered.countDown();
                        return socket;
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                },
                threads);
        int[] written = new int[1];

        Answer answer = send(out -> {
            byte[] piece = new byte[PIECE];
            for (; written[0] < PIECES; written[0]++) {
                if (written[0] == 1) {
                    await(answered);
                }
                out.write(piece);
            }
        });
        endpoint.get().close();

        assertThat(((Answered) answer).status()).isEqualTo(413);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Answer send(Writing writing) {
        URI uri = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/push/blobs/ab");
        return transport.send(new Request("PUT", uri, List.of(), new byte[0], Duration.ofSeconds(20)), new Content() {
            @Override
            public long length() {
                return (long) PIECE * PIECES;
            }

            @Override
            public Duration allowance() {
                return Duration.ofSeconds(20);
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                writing.to(out);
            }
        });
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(15, TimeUnit.SECONDS)) {
                throw new IOException("nothing arrived yet");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void readHead(InputStream in) throws IOException {
        for (int matched = 0; matched < 4; ) {
            int next = in.read();
            matched = next == "\r\n\r\n".charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
        }
    }

    private static void answer(Socket socket, String status) throws IOException {
        String text = "HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
