package io.indexrelay.benchmarks;

import io.indexrelay.change.Subject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The baseline: how the best-known app that tells a search engine of views does it. One thread, a queue of ten, and for each
 * view one unsigned POST; what finds the queue full, or fails, is dropped.
 */
final class QueueOfTen implements Burst.Viewed, AutoCloseable {

    private final AtomicLong dropped = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();
    private final URI endpoint;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(10), (view, full) -> dropped.incrementAndGet());

    QueueOfTen(URI endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void view(Subject page, String userKey) {
        String json = "{\"url\":\"http://wiki.example.com/pages/viewpage.action?pageId=" + page.id() + "\",\"user\":\""
                + userKey + "\",\"action\":\"VIEW\"}";
        thread.execute(() -> post(json.getBytes(StandardCharsets.UTF_8)));
    }

    private void post(byte[] body) {
        requests.incrementAndGet();
        try {
            HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection();
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body);
            }
            if (connection.getResponseCode() / 100 != 2) {
                dropped.incrementAndGet();
            }
        } catch (IOException failed) {
            dropped.incrementAndGet();
        }
    }

    /** Waits until what is queued is sent. */
    void finish() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new UncheckedIOException(new IOException("the endpoint does not answer"));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    long dropped() {
        return dropped.get();
    }

    long requests() {
        return requests.get();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
