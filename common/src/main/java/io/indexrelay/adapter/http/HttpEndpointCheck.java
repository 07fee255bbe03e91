package io.indexrelay.adapter.http;

import io.indexrelay.config.EndpointCheck;
import io.indexrelay.config.Secret;
import io.indexrelay.config.SettingsException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Judges addresses by the rule by which {@link HttpTransport} calls them. Asks no name server. */
public final class HttpEndpointCheck implements EndpointCheck {

    @Override
    public Optional<String> refusal(URI url, boolean allowPrivateNetwork) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        if (host.equals("localhost") || host.endsWith(".localhost")) {
            return allowPrivateNetwork
                    ? Optional.empty()
                    : Optional.of("this is a loopback address, and endpoint.allowPrivateNetwork is off");
        }
        if (!isLiteral(host)) {
            return Optional.empty();
        }
        try {
            return new AddressRule(allowPrivateNetwork)
                    .refusal(InetAddress.getByName(host))
                    .map(what -> "this is " + what);
        } catch (UnknownHostException e) {
            return Optional.of("this is no address");
        }
    }

    @Override
    public Optional<String> refusal(Secret clientCertificate, Secret password) {
        return problem(new HttpOptions(false, false, null, null, clientCertificate, password));
    }

    @Override
    public Optional<String> refusalOfCertificates(String pem) {
        return problem(new HttpOptions(false, false, null, pem, null, null));
    }

    private static Optional<String> problem(HttpOptions options) {
        try {
            Tls.of(options);
            return Optional.empty();
        } catch (SettingsException e) {
            return Optional.of(Objects.requireNonNullElse(e.getMessage(), "it cannot be read"));
        }
    }

    /** Digits, dots and the like are read as an address by Java and never asked for. */
    private static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+");
    }
}
