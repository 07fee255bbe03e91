package com.atlassian.crowd.event.application;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.application.Application;

public class ApplicationDirectoryOrderUpdatedEvent extends ApplicationUpdatedEvent {
    private Directory directory;

    public ApplicationDirectoryOrderUpdatedEvent(
            Application application1, Application application2, Directory directory) {
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
