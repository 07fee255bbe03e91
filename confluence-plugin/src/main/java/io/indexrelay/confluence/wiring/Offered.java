package io.indexrelay.confluence.wiring;

import com.atlassian.confluence.cluster.ClusterManager;
import com.atlassian.confluence.cluster.ClusterNodeInformation;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.persistence.EntityManagerProvider;
import com.atlassian.confluence.persistence.JpaQueryFactory;
import com.atlassian.confluence.security.PermissionManager;
import io.indexrelay.adapter.sal.OptionalServices;
import io.indexrelay.confluence.list.ContentQueries;
import io.indexrelay.confluence.list.JakartaContentQueries;
import io.indexrelay.confluence.list.JavaxContentQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Services that Confluence may or may not offer. Never a bean: the container would reflect over types that it may not have. */
final class Offered {

    private static final String COMMENTS = "com.atlassian.confluence.pages.CommentManager";
    private static final String ATTACHMENTS = "com.atlassian.confluence.pages.AttachmentManager";
    private static final String QUERIES = "com.atlassian.confluence.persistence.JpaQueryFactory";
    private static final String ENTITY_MANAGERS = "com.atlassian.confluence.persistence.EntityManagerProvider";
    private static final String PERMISSIONS = "com.atlassian.confluence.security.PermissionManager";
    private static final String CLUSTER = "com.atlassian.confluence.cluster.ClusterManager";

    static final List<String> NAMES = List.of(COMMENTS, ATTACHMENTS, QUERIES, ENTITY_MANAGERS, CLUSTER, PERMISSIONS);

    private final OptionalServices services;

    Offered(OptionalServices services) {
        this.services = services;
    }

    Optional<CommentManager> comments() {
        return services.find(COMMENTS, CommentManager.class);
    }

    Optional<AttachmentManager> attachments() {
        return services.find(ATTACHMENTS, AttachmentManager.class);
    }

    Optional<PermissionManager> permissionManager() {
        return services.find(PERMISSIONS, PermissionManager.class);
    }

    /** This node's name in the cluster; empty without one. */
    Optional<String> nodeName() {
        return services.find(CLUSTER, ClusterManager.class)
                .filter(ClusterManager::isClustered)
                .map(ClusterManager::getThisNodeInformation)
                .map(ClusterNodeInformation::getAnonymizedNodeIdentifier);
    }

    /** What the product does not offer now; of its two ways to run queries it needs only one. */
    List<String> absent() {
        List<String> absent = new ArrayList<>(services.absent(NAMES));
        if (!absent.containsAll(List.of(QUERIES, ENTITY_MANAGERS))) {
            absent.removeAll(List.of(QUERIES, ENTITY_MANAGERS));
        }
        return List.copyOf(absent);
    }

    /** Confluence's newer way to run queries where it has it, else the older one; empty if it offers neither. */
    Optional<ContentQueries> queries() {
        return way(QUERIES, JakartaQueries::over).or(() -> way(ENTITY_MANAGERS, JavaxQueries::over));
    }

    /** A service whose persistence API this plugin does not get from the product is as good as absent. */
    private Optional<ContentQueries> way(String name, Function<Object, Optional<ContentQueries>> adapter) {
        try {
            return services.find(name, Object.class).flatMap(adapter);
        } catch (NoClassDefFoundError e) {
            return Optional.empty();
        }
    }

    /** Apart, so that the jakarta persistence API is touched only where the product has it: here, by its name, at once. */
    private static final class JakartaQueries {

        static Optional<ContentQueries> over(Object service) {
            return jakarta.persistence.Query.class.isInterface() && service instanceof JpaQueryFactory factory
                    ? Optional.of(new JakartaContentQueries(factory))
                    : Optional.empty();
        }
    }

    /** The same for the javax one. */
    private static final class JavaxQueries {

        static Optional<ContentQueries> over(Object service) {
            return javax.persistence.Query.class.isInterface() && service instanceof EntityManagerProvider provider
                    ? Optional.of(new JavaxContentQueries(provider))
                    : Optional.empty();
        }
    }
}
