package com.atlassian.crowd.event.migration;

public class XMLRestoreFinishedEvent extends XMLRestoreEvent {
    public XMLRestoreFinishedEvent(Object object, String text) {}
}
