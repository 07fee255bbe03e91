package com.atlassian.jira.cluster;

public interface ClusterInfo {
    boolean isClustered();

    String getNodeId();
}
