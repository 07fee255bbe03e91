package com.atlassian.jira.event.issue.comment.property;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.event.entity.AbstractPropertyEvent;
import com.atlassian.jira.event.entity.EntityPropertySetEvent;
import com.atlassian.jira.user.ApplicationUser;

@ExperimentalApi
public class CommentPropertySetEvent extends AbstractPropertyEvent implements EntityPropertySetEvent {
    public CommentPropertySetEvent(EntityProperty entityProperty, ApplicationUser applicationUser) {
        super(entityProperty, applicationUser);
    }
}
