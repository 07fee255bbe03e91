package com.atlassian.jira.event;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

@PublicApi
public class ProjectUpdatedEvent extends AbstractProjectEvent {
    private Project oldProject;

    public ProjectUpdatedEvent(ApplicationUser applicationUser, Project project1, Project oldProject) {
        super(applicationUser, project1);
        this.oldProject = oldProject;
    }

    public Project getOldProject() {
        return oldProject;
    }
}
