package com.atlassian.jira.security.roles;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Set;

@PublicApi
public interface DefaultRoleActors {
    Set<ApplicationUser> getUsers();

    Set<ApplicationUser> getApplicationUsers();

    Set<RoleActor> getRoleActors();

    Long getProjectRoleId();

    Set<RoleActor> getRoleActorsByType(String text);

    boolean contains(ApplicationUser applicationUser);

    DefaultRoleActors addRoleActor(RoleActor roleActor);

    DefaultRoleActors addRoleActors(Collection<? extends RoleActor> collection);

    DefaultRoleActors removeRoleActor(RoleActor roleActor);

    DefaultRoleActors removeRoleActors(Collection<? extends RoleActor> collection);
}
