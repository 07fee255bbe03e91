package io.indexrelay.adapter.sal;

import com.atlassian.sal.api.license.LicenseHandler;
import io.indexrelay.identity.Whereabouts;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where this node is: the machine by its own name, the server id by the licence, the address by SAL. Thread-safe. */
public final class SalWhereabouts implements Supplier<Whereabouts> {

    private static final Logger log = LoggerFactory.getLogger(SalWhereabouts.class);
    private static final String LICENCES = "com.atlassian.sal.api.license.LicenseHandler";

    private final OptionalServices services;
    private final SalHost host;
    private final @Nullable String machine = machine();

    public SalWhereabouts(OptionalServices services, SalHost host) {
        this.services = services;
        this.host = host;
    }

    @Override
    public Whereabouts get() {
        return new Whereabouts(machine, serverId().orElse(null), host.baseUrl().toString());
    }

    /** Empty where the product does not offer licences to apps, or has none. */
    private Optional<String> serverId() {
        return services.find(LICENCES, LicenseHandler.class)
                .map(LicenseHandler::getServerId)
                .filter(id -> !id.isBlank());
    }

    /** Null where the machine has no name that could be told; then it is not asked for. */
    private static @Nullable String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            log.warn("This machine does not know its own name, so a copy on another machine may go unnoticed", e);
            return null;
        }
    }
}
