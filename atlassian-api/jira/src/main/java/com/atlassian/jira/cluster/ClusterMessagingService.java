package com.atlassian.jira.cluster;

import com.atlassian.annotations.ExperimentalApi;

@ExperimentalApi
public interface ClusterMessagingService {
    void registerListener(String text, ClusterMessageConsumer clusterMessageConsumer);

    void unregisterListener(String text, ClusterMessageConsumer clusterMessageConsumer);

    void unregisterListener(ClusterMessageConsumer clusterMessageConsumer);

    void sendRemote(String text1, String text2);
}
