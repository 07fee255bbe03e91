package com.atlassian.crowd.event.migration;

public class XMLRestoreEvent {
    XMLRestoreEvent() {}
}
