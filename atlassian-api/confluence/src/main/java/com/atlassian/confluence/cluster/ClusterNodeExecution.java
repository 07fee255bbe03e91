package com.atlassian.confluence.cluster;

public interface ClusterNodeExecution<T> {}
