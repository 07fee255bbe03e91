package io.indexrelay.adapter.http;

import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.delivery.Transport.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/** One request and its answer, with every exception turned into what happened. */
final class Exchange {

    /** Read no more of an answer. */
    static final int MAX_BODY = 1024 * 1024;

    private static final int MAX_REASON = 200;
    private static final byte[] NOTHING = {};

    private final HttpOptions options;
    private final CheckedResolver resolver;
    private final CloseableHttpClient client;
    private final HttpUriRequestBase message;
    private final LongSupplier millis;

    Exchange(
            HttpOptions options,
            CheckedResolver resolver,
            CloseableHttpClient client,
            HttpUriRequestBase message,
            LongSupplier millis) {
        this.options = options;
        this.resolver = resolver;
        this.client = client;
        this.message = message;
        this.millis = millis;
    }

    Answer run() {
        try {
            URI uri = message.getUri();
            String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
            if (!scheme.equals("https") && !(scheme.equals("http") && options.allowHttp())) {
                return failed(
                        Failure.FORBIDDEN_ADDRESS,
                        scheme.equals("http")
                                ? "plain HTTP is off; use https or switch endpoint.allowHttp on"
                                : "only https is spoken, not " + scheme);
            }
            if (options.proxy() != null) {
                checkBehindProxy(uri.getHost());
            }
            message.setHeader("Accept-Encoding", "identity");
            HttpHost target = new HttpHost(scheme, uri.getHost(), uri.getPort());
            return client.execute(target, message, this::answered);
        } catch (ForbiddenAddressException e) {
            return failed(Failure.FORBIDDEN_ADDRESS, e.getMessage());
        } catch (UnknownHostException e) {
            return failed(Failure.UNKNOWN_HOST, "the name cannot be resolved: " + e.getMessage());
        } catch (SocketTimeoutException e) {
            long seconds = message.getConfig().getResponseTimeout().toSeconds();
            return failed(Failure.TIMEOUT, "no answer within " + seconds + " s (endpoint.timeoutSeconds)");
        } catch (SSLException e) {
            return failed(Failure.TLS, "TLS failed: " + e.getMessage());
        } catch (ConnectException | NoRouteToHostException e) {
            return failed(Failure.CONNECT, "cannot connect: " + e.getMessage());
        } catch (IOException e) {
            return failed(Failure.BROKEN, "the connection broke: " + e.getMessage());
        } catch (Exception e) {
            return failed(Failure.BROKEN, "the request failed: " + e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    /** The proxy resolves the name itself; what we can see of it must be allowed all the same. */
    private void checkBehindProxy(String host) throws ForbiddenAddressException {
        try {
            InetAddress[] ignored = resolver.resolve(host);
        } catch (ForbiddenAddressException e) {
            throw e;
        } catch (UnknownHostException e) {
            // Only the proxy can resolve it.
        }
    }

    private Answer answered(ClassicHttpResponse response) throws IOException {
        return new Answer.Answered(
                response.getCode(),
                header(response, "Retry-After"),
                header(response, "Content-Type"),
                body(response.getEntity()),
                millis.getAsLong());
    }

    private byte[] body(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return NOTHING;
        }
        String coding = entity.getContentEncoding();
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            message.cancel();
            return NOTHING;
        }
        InputStream content = entity.getContent();
        byte[] read = content == null ? NOTHING : content.readNBytes(MAX_BODY + 1);
        if (read.length > MAX_BODY) {
            message.cancel();
            return NOTHING;
        }
        return read;
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private Answer failed(Failure failure, @Nullable String reason) {
        String clean = Objects.requireNonNullElse(reason, "no reason given")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return new Answer.Failed(
                failure, clean.length() <= MAX_REASON ? clean : clean.substring(0, MAX_REASON), millis.getAsLong());
    }
}
