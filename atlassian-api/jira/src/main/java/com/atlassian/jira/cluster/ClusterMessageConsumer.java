package com.atlassian.jira.cluster;

public interface ClusterMessageConsumer {
    void receive(String text1, String text2, String text3);
}
