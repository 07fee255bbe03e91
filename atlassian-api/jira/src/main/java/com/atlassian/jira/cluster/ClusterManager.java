package com.atlassian.jira.cluster;

import java.util.Collection;
import java.util.Set;

public interface ClusterManager {
    String ALL_NODES = "ALL";

    String ANY_NODE = "ANY";

    void checkIndex();

    String getNodeId();

    boolean isActive();

    boolean isClustered();

    Set<Node> getAllNodes();

    boolean isClusterLicensed();

    void requestCurrentIndexFromNode(String text);

    Collection<Node> findLiveNodes();

    void refreshLiveNodes();
}
