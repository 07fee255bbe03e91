package io.indexrelay.adapter.http;

import java.net.URI;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Makes clients that do nothing by themselves: no redirect, cookie, login, retry or decompression. */
final class Clients {

    private static final int CONNECTIONS = 8;
    private static final int HEADERS = 200;
    private static final int LINE = 16 * 1024;

    /** Only so that nothing hangs for ever if a deadline were lost; the real one is that of the request. */
    private static final Timeout LONGEST = Timeout.ofMinutes(5);

    /**
     * After so many bytes of a body it looks for an answer that came before the end: an endpoint that refuses a large file
     * answers and hangs up, and its answer is worth more than the broken connection.
     */
    private static final long EARLY_ANSWER = 256 * 1024;

    private Clients() {}

    static CloseableHttpClient client(HttpOptions options, CheckedResolver resolver) {
        PoolingHttpClientConnectionManager connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setTlsSocketStrategy(Tls.of(options))
                .setDnsResolver(resolver)
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(HEADERS)
                                .setMaxLineLength(LINE)
                                .build())
                        .responseOutOfOrderStrategy(new MonitoringResponseOutOfOrderStrategy(EARLY_ANSWER))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(200))
                        .setConnectTimeout(LONGEST)
                        .setSocketTimeout(LONGEST)
                        .setTimeToLive(TimeValue.ofMinutes(5))
                        .build())
                .build();
        URI proxy = options.proxy();
        // Without a registry of cookie rules it would read 300 kB of public suffixes, for cookies that we never keep.
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setProxy(proxy == null ? null : new HttpHost(proxy.getScheme(), proxy.getHost(), proxy.getPort()))
                .setDefaultCookieSpecRegistry(name -> null)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }
}
