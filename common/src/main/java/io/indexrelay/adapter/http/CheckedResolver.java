package io.indexrelay.adapter.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/** Resolves names to addresses that may be called, and to no others; the connection is opened to what comes out of here. */
final class CheckedResolver implements DnsResolver {

    private final DnsResolver names;
    private final AddressRule rule;
    private final @Nullable String proxyHost;

    /** @param proxyHost whose address may be private: the administrator named it, and it decides where to go on */
    CheckedResolver(DnsResolver names, AddressRule rule, @Nullable String proxyHost) {
        this.names = names;
        this.rule = rule;
        this.proxyHost = proxyHost;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        AddressRule applied = host.equals(proxyHost) ? new AddressRule(true) : rule;
        List<InetAddress> allowed = new ArrayList<>();
        String refusal = "has no address";
        for (InetAddress address : names.resolve(host)) {
            String why = applied.refusal(address).orElse(null);
            if (why == null) {
                allowed.add(address);
            } else {
                refusal = "has " + address.getHostAddress() + ", " + why;
            }
        }
        if (allowed.isEmpty()) {
            throw new ForbiddenAddressException(host + " " + refusal);
        }
        return allowed.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
