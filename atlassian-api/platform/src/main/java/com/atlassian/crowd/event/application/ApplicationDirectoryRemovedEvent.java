package com.atlassian.crowd.event.application;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.application.Application;

public class ApplicationDirectoryRemovedEvent extends ApplicationUpdatedEvent {
    private Directory directory;

    @Deprecated
    public ApplicationDirectoryRemovedEvent(Application application, Directory directory) {
        super(application, application);
        this.directory = directory;
    }

    public ApplicationDirectoryRemovedEvent(Application application1, Application application2, Directory directory) {
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
