package com.atlassian.jira.event.entity;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.user.ApplicationUser;

@ExperimentalApi
public abstract class AbstractPropertyEvent {
    private EntityProperty entityProperty;
    private ApplicationUser user;

    public AbstractPropertyEvent(EntityProperty entityProperty, ApplicationUser user) {
        this.entityProperty = entityProperty;
        this.user = user;
    }

    public EntityProperty getEntityProperty() {
        return entityProperty;
    }

    public ApplicationUser getUser() {
        return user;
    }
}
