package com.atlassian.jira.project;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.Named;
import com.atlassian.jira.util.NamedWithDescription;
import java.util.Collection;

@PublicApi
public interface Project extends Named, NamedWithDescription, WithId, WithKey {
    @Override
    Long getId();

    @Override
    String getName();

    String getUrl();

    String getEmail();

    ApplicationUser getLead();

    ApplicationUser getLeadUser();

    String getLeadUserName();

    @Override
    String getDescription();

    Long getAssigneeType();

    Long getCounter();

    Collection<ProjectComponent> getComponents();

    Collection<ProjectComponent> getProjectComponents();

    Collection<Version> getVersions();

    Collection<IssueType> getIssueTypes();

    ProjectCategory getProjectCategoryObject();

    Avatar getAvatar();

    ApplicationUser getProjectLead();

    String getLeadUserKey();

    boolean isArchived();

    ProjectTypeKey getProjectTypeKey();

    @Override
    String getKey();

    String getOriginalKey();
}
