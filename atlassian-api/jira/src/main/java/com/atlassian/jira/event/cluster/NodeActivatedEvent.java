package com.atlassian.jira.event.cluster;

public class NodeActivatedEvent {
    public static final NodeActivatedEvent INSTANCE = new NodeActivatedEvent();

    private NodeActivatedEvent() {}
}
