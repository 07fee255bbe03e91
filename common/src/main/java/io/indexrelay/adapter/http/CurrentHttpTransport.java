package io.indexrelay.adapter.http;

import io.indexrelay.delivery.Transport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends with the options as they are now: when an administrator changes a proxy, a certificate or what may be called, the
 * next request goes out over a new client, and the old one is closed with its connections. Thread-safe.
 */
public final class CurrentHttpTransport implements Transport {

    private final Supplier<HttpOptions> options;
    private @Nullable HttpOptions used;
    private @Nullable HttpTransport transport;
    private boolean closed;

    /** @param options asked before each request */
    public CurrentHttpTransport(Supplier<HttpOptions> options) {
        this.options = options;
    }

    @Override
    public Answer send(Request request) {
        return send(current -> current.send(request));
    }

    @Override
    public Answer send(Request request, Content content) {
        return send(current -> current.send(request, content));
    }

    private Answer send(Function<HttpTransport, Answer> way) {
        HttpTransport current = current(options.get());
        return current == null ? new Answer.Failed(Failure.CLOSED, "the relay was stopped", 0) : way.apply(current);
    }

    /** Null after {@link #close()}. */
    private synchronized @Nullable HttpTransport current(HttpOptions wanted) {
        if (closed) {
            return null;
        }
        HttpTransport current = transport;
        if (current == null || !wanted.equals(used)) {
            if (current != null) {
                current.close();
            }
            current = new HttpTransport(wanted);
            transport = current;
            used = wanted;
        }
        return current;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (transport != null) {
            transport.close();
        }
    }
}
