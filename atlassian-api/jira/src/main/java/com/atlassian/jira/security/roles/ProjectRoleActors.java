package com.atlassian.jira.security.roles;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

@PublicApi
public interface ProjectRoleActors extends DefaultRoleActors {
    Long getProjectId();

    @Override
    Set<ApplicationUser> getApplicationUsers();
}
