package com.atlassian.crowd.event.migration;

public class XMLRestoreStartedEvent extends XMLRestoreEvent {
    public XMLRestoreStartedEvent(Object source, String filePath) {
        super(source, filePath);
    }
}
