package com.atlassian.crowd.event.application;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.application.Application;

public class ApplicationDirectoryAddedEvent extends ApplicationUpdatedEvent {
    private Directory directory;

    @Deprecated
    public ApplicationDirectoryAddedEvent(Application application, Directory directory) {
        super(application, application);
        this.directory = directory;
    }

    public ApplicationDirectoryAddedEvent(Application application1, Application application2, Directory directory) {
        super(application1, application2);
        this.directory = directory;
    }

    public Directory getDirectory() {
        return directory;
    }

    public Long getDirectoryId() {
        return directory.getId();
    }
}
