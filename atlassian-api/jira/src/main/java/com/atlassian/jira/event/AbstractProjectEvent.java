package com.atlassian.jira.event;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

@PublicApi
public abstract class AbstractProjectEvent extends AbstractEvent implements ProjectRelatedEvent {
    private ApplicationUser user;
    private Project project;

    public AbstractProjectEvent(ApplicationUser user, Project project) {
        this.user = user;
        this.project = project;
    }

    @Override
    public Project getProject() {
        return project;
    }

    public ApplicationUser getUser() {
        return user;
    }
}
