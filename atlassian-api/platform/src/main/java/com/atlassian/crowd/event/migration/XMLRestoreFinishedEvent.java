package com.atlassian.crowd.event.migration;

public class XMLRestoreFinishedEvent extends XMLRestoreEvent {
    public XMLRestoreFinishedEvent(Object source, String filePath) {
        super(source, filePath);
    }
}
