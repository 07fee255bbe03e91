package com.atlassian.crowd.event.directory;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.DirectoryEvent;

public class DirectoryDeletedEvent extends DirectoryEvent {
    public DirectoryDeletedEvent(Object object, Directory directory) {
        super(object, directory);
    }
}
