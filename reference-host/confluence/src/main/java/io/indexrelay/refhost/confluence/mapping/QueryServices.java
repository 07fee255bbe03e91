package io.indexrelay.refhost.confluence.mapping;

import com.atlassian.confluence.persistence.EntityManagerProvider;
import io.indexrelay.refhost.product.HostServices;
import io.indexrelay.refhost.product.HostSettings;
import java.util.function.Supplier;
import javax.persistence.EntityManager;

/** The services by which plugins run queries: on this line, Confluence 9, {@link EntityManagerProvider}. */
public final class QueryServices {

    private QueryServices() {}

    /** @param session the session of the running transaction */
    public static void export(HostServices services, HostSettings settings, Supplier<EntityManager> session) {
        services.export(EntityManagerProvider.class, session::get);
    }
}
