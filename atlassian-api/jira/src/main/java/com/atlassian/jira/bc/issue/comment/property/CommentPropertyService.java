package com.atlassian.jira.bc.issue.comment.property;

import com.atlassian.jira.entity.property.EntityPropertyService;
import com.atlassian.jira.user.ApplicationUser;

public interface CommentPropertyService {
    EntityPropertyService.PropertyResult getProperty(ApplicationUser applicationUser, Long id, String text);
}
