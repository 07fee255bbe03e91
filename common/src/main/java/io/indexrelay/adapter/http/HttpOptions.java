package io.indexrelay.adapter.http;

import io.indexrelay.config.Configuration;
import io.indexrelay.config.EndpointSettings;
import io.indexrelay.config.Secret;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the endpoint.
 *
 * @param allowHttp whether plain HTTP may be used
 * @param allowPrivateNetwork whether loopback, private and shared address ranges may be called
 * @param proxy an HTTP proxy as {@code http://host:port}; null for a direct connection
 * @param caPem certificates to trust besides those of Java, in PEM; null for none
 * @param clientCertificate a PKCS#12 file in base64; null for none
 * @param clientCertificatePassword of that file; null for none
 */
public record HttpOptions(
        boolean allowHttp,
        boolean allowPrivateNetwork,
        @Nullable URI proxy,
        @Nullable String caPem,
        @Nullable Secret clientCertificate,
        @Nullable Secret clientCertificatePassword) {

    /** As an administrator has set it; reads the secrets. */
    public static HttpOptions of(Configuration configuration) {
        EndpointSettings endpoint = configuration.settings().endpoint();
        return new HttpOptions(
                endpoint.allowHttp(),
                endpoint.allowPrivateNetwork(),
                endpoint.proxy(),
                endpoint.caPem(),
                configuration.clientCertificate().orElse(null),
                configuration.clientCertificatePassword().orElse(null));
    }
}
