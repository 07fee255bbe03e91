package com.atlassian.jira.event.cluster;

public class NodeActivatedEvent {
    public static final NodeActivatedEvent INSTANCE = null;

    private NodeActivatedEvent() {}
}
