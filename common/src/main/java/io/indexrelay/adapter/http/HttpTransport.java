package io.indexrelay.adapter.http;

import io.indexrelay.delivery.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests on threads of its own, so that the deadline holds whatever hangs: name resolution, connecting, TLS, a
 * server that answers a byte a minute. Thread-safe.
 */
public final class HttpTransport implements Transport {

    private static final AtomicInteger THREADS = new AtomicInteger();

    private final HttpOptions options;
    private final CheckedResolver resolver;
    private final CloseableHttpClient client;
    private final ExecutorService threads;
    private final LongSupplier nanos;
    private volatile boolean closed;

    /** @throws io.indexrelay.config.SettingsException when a certificate of the options cannot be read */
    public HttpTransport(HttpOptions options) {
        this(options, SystemDefaultDnsResolver.INSTANCE, System::nanoTime);
    }

    HttpTransport(HttpOptions options, DnsResolver names, LongSupplier nanos) {
        this.options = options;
        URI proxy = options.proxy();
        this.resolver = new CheckedResolver(
                names, new AddressRule(options.allowPrivateNetwork()), proxy == null ? null : proxy.getHost());
        this.client = Clients.client(options, resolver);
        this.nanos = nanos;
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "index-relay-http-" + THREADS.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public Answer send(Request request) {
        ContentType byHeader = null;
        HttpEntity entity = request.body().length == 0 ? null : new ByteArrayEntity(request.body(), byHeader);
        return send(request, entity, request.deadline());
    }

    @Override
    public Answer send(Request request, Content content) {
        return send(request, new StreamedEntity(content), request.deadline().plus(content.allowance()));
    }

    private Answer send(Request request, @Nullable HttpEntity entity, Duration deadline) {
        long start = nanos.getAsLong();
        HttpUriRequestBase message = message(request);
        if (entity != null) {
            message.setEntity(entity);
        }
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        Exchange exchange = new Exchange(options, resolver, client, message, () -> millisSince(start));
        Future<?> work;
        try {
            work = threads.submit(() -> answer.complete(exchange.run()));
        } catch (RejectedExecutionException e) {
            return closed(start);
        }
        try {
            Answer given = answer.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
            return closed && given instanceof Answer.Failed ? closed(start) : given;
        } catch (TimeoutException e) {
            return closed ? closed(start) : timedOut(deadline, start);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return closed(start);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an exchange answers, it does not throw", e);
        } finally {
            message.cancel();
            work.cancel(true);
        }
    }

    @Override
    public void close() {
        closed = true;
        client.close(CloseMode.IMMEDIATE);
        threads.shutdownNow();
    }

    private static HttpUriRequestBase message(Request request) {
        HttpUriRequestBase message = new HttpUriRequestBase(request.method(), request.uri());
        for (Map.Entry<String, String> header : request.headers()) {
            message.addHeader(header.getKey(), header.getValue());
        }
        Timeout deadline = Timeout.of(request.deadline());
        message.setConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(deadline)
                .setResponseTimeout(deadline)
                .setRedirectsEnabled(false)
                .build());
        return message;
    }

    private Answer closed(long start) {
        return new Answer.Failed(Failure.CLOSED, "the request was ended because the relay stops", millisSince(start));
    }

    private Answer timedOut(Duration deadline, long start) {
        return new Answer.Failed(
                Failure.TIMEOUT,
                "no complete answer within " + deadline.toSeconds() + " s (endpoint.timeoutSeconds)",
                millisSince(start));
    }

    private long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - start);
    }
}
