package com.atlassian.jira.issue.worklog;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

@PublicApi
public interface Worklog {
    Long getId();

    String getAuthor();

    String getAuthorFullName();

    String getUpdateAuthor();

    String getUpdateAuthorFullName();

    String getAuthorKey();

    ApplicationUser getAuthorObject();

    String getUpdateAuthorKey();

    ApplicationUser getUpdateAuthorObject();

    Date getStartDate();

    Long getTimeSpent();

    String getGroupLevel();

    Long getRoleLevelId();

    ProjectRole getRoleLevel();

    String getComment();

    Date getCreated();

    Date getUpdated();

    Issue getIssue();
}
