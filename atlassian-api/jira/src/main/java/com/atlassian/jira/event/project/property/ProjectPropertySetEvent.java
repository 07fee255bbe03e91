package com.atlassian.jira.event.project.property;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.event.entity.AbstractPropertyEvent;
import com.atlassian.jira.event.entity.EntityPropertySetEvent;
import com.atlassian.jira.user.ApplicationUser;

@ExperimentalApi
public class ProjectPropertySetEvent extends AbstractPropertyEvent implements EntityPropertySetEvent {
    public ProjectPropertySetEvent(EntityProperty entityProperty, ApplicationUser applicationUser) {
        super(entityProperty, applicationUser);
    }
}
