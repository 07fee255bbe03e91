package io.indexrelay.confluence.wiring;

import com.atlassian.confluence.persistence.EntityManagerProvider;
import io.indexrelay.confluence.list.JavaxContentQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Services that the product may or may not offer, looked up at use: a mandatory import of an absent one would keep the
 * whole plugin from starting. Never a bean: the container would reflect over types that a product may not have.
 */
final class Offered {

    static final String COMMENTS = "com.atlassian.confluence.pages.CommentManager";
    static final String ATTACHMENTS = "com.atlassian.confluence.pages.AttachmentManager";
    static final String ENTITY_MANAGERS = "com.atlassian.confluence.persistence.EntityManagerProvider";
    static final String CLUSTER = "com.atlassian.confluence.cluster.ClusterManager";

    private final BundleContext bundle;

    Offered(BundleContext bundle) {
        this.bundle = bundle;
    }

    /** The service, as long as it is there. The bundle's use of it ends with the bundle. */
    <T> Optional<T> find(String name, Class<T> type) {
        ServiceReference<?> reference = bundle.getServiceReference(name);
        return Optional.ofNullable(reference)
                .map(bundle::getService)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Empty from Confluence 9.3 on where the product offers only its newer way. */
    Optional<JavaxContentQueries> javaxQueries() {
        ServiceReference<?> reference = bundle.getServiceReference(ENTITY_MANAGERS);
        return reference == null ? Optional.empty() : Queries.over(bundle.getService(reference));
    }

    /** What the status names as absent. */
    List<String> absent() {
        List<String> absent = new ArrayList<>();
        for (String name : List.of(COMMENTS, ATTACHMENTS, ENTITY_MANAGERS, CLUSTER)) {
            if (bundle.getServiceReference(name) == null) {
                absent.add(name);
            }
        }
        return absent;
    }

    /** Apart, so that the javax persistence API is touched only where the product has it. */
    private static final class Queries {

        static Optional<JavaxContentQueries> over(Object service) {
            return service instanceof EntityManagerProvider provider
                    ? Optional.of(new JavaxContentQueries(provider))
                    : Optional.empty();
        }
    }
}
