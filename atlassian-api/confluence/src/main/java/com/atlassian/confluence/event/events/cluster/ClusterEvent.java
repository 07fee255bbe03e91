package com.atlassian.confluence.event.events.cluster;

public interface ClusterEvent {}
