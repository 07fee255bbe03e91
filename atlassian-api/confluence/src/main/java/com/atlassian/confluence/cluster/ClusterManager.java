package com.atlassian.confluence.cluster;

import com.atlassian.confluence.concurrent.LockFactory;
import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.core.task.FifoBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

public interface ClusterManager extends LockFactory {
    String DEFAULT_EXECUTOR_SVC_NAME = "cluster-manager-executor";

    boolean isClusterSupported();

    boolean isClustered();

    @Deprecated
    ClusterInformation getClusterInformation();

    @Deprecated
    ClusteredLock getClusteredLock(String text);

    @Deprecated
    <T> FifoBuffer<T> getFifoBuffer(String text);

    void publishEvent(ConfluenceEvent confluenceEvent);

    void publishEventImmediately(ConfluenceEvent confluenceEvent);

    ClusterNodeInformation getThisNodeInformation();

    Collection<ClusterNodeInformation> getAllNodesInformation();

    void configure(ClusterConfig clusterConfig);

    boolean isConfigured();

    void reconfigure(ClusterConfig clusterConfig);

    void stopCluster();

    void startCluster();

    @Deprecated
    Map<Integer, ?> getNodeStatuses();

    Map<ClusterNodeInformation, ?> getNodeStatusMap();

    Map<ClusterNodeInformation, CompletionStage<?>> getNodeStatusMapAsync();

    ClusterInvariants getClusterInvariants() throws ClusterException;

    <T> CompletionStage<T> submitToKeyOwner(Callable<T> callable, String text, Object object);

    <T> ClusterNodeExecution<T> submitToNode(String text1, Callable<T> callable, String text2)
            throws NoSuchClusterNodeException;

    <T> List<ClusterNodeExecution<T>> submitToAllNodes(Callable<T> callable, String text);

    long getClusterUptime();
}
