package com.atlassian.jira.cluster;

public interface Node {
    String getNodeId();
}
