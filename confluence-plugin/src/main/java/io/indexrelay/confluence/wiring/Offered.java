package io.indexrelay.confluence.wiring;

import com.atlassian.confluence.cluster.ClusterManager;
import com.atlassian.confluence.cluster.ClusterNodeInformation;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.persistence.EntityManagerProvider;
import io.indexrelay.adapter.sal.OptionalServices;
import io.indexrelay.confluence.list.JavaxContentQueries;
import java.util.List;
import java.util.Optional;

/** Services that Confluence may or may not offer. Never a bean: the container would reflect over types that it may not have. */
final class Offered {

    private static final String COMMENTS = "com.atlassian.confluence.pages.CommentManager";
    private static final String ATTACHMENTS = "com.atlassian.confluence.pages.AttachmentManager";
    private static final String ENTITY_MANAGERS = "com.atlassian.confluence.persistence.EntityManagerProvider";
    private static final String CLUSTER = "com.atlassian.confluence.cluster.ClusterManager";

    static final List<String> NAMES = List.of(COMMENTS, ATTACHMENTS, ENTITY_MANAGERS, CLUSTER);

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

    /** This node's name in the cluster; empty without one. */
    Optional<String> nodeName() {
        return services.find(CLUSTER, ClusterManager.class)
                .filter(ClusterManager::isClustered)
                .map(ClusterManager::getThisNodeInformation)
                .map(ClusterNodeInformation::getAnonymizedNodeIdentifier);
    }

    /** Empty from Confluence 9.3 on where the product offers only its newer way. */
    Optional<JavaxContentQueries> javaxQueries() {
        return services.find(ENTITY_MANAGERS, Object.class).flatMap(Queries::over);
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
