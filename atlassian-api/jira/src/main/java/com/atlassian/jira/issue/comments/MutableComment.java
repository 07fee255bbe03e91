package com.atlassian.jira.issue.comments;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

public interface MutableComment extends Comment {
    void setAuthor(ApplicationUser author);

    void setBody(String body);

    void setCreated(Date created);

    void setGroupLevel(String groupLevel);

    void setRoleLevelId(Long roleLevelId);

    void setUpdateAuthor(ApplicationUser updateAuthor);

    void setUpdated(Date updated);
}
