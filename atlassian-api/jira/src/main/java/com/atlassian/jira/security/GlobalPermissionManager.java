package com.atlassian.jira.security;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.GlobalPermissionType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

public interface GlobalPermissionManager {
    Collection<GlobalPermissionType> getAllGlobalPermissions();

    boolean addPermission(int number, String text);

    boolean addPermission(GlobalPermissionType globalPermissionType, String text);

    Collection getPermissions(int number);

    Collection getPermissions(GlobalPermissionType globalPermissionType);

    Collection getPermissions(GlobalPermissionKey globalPermissionKey);

    boolean removePermission(int number, String text);

    boolean removePermission(GlobalPermissionType globalPermissionType, String text);

    boolean removePermissions(String text);

    boolean hasPermission(int number);

    boolean hasPermission(GlobalPermissionType globalPermissionType);

    boolean hasPermission(int number, ApplicationUser applicationUser);

    boolean hasPermission(GlobalPermissionType globalPermissionType, ApplicationUser applicationUser);

    boolean hasPermission(GlobalPermissionKey globalPermissionKey, ApplicationUser applicationUser);

    Collection<Group> getGroupsWithPermission(int number);

    Collection<Group> getGroupsWithPermission(GlobalPermissionType globalPermissionType);

    Collection<Group> getGroupsWithPermission(GlobalPermissionKey globalPermissionKey);

    Collection<String> getGroupNames(int number);

    Collection<String> getGroupNames(GlobalPermissionType globalPermissionType);

    Collection<String> getGroupNamesWithPermission(GlobalPermissionKey globalPermissionKey);

    boolean isGlobalPermission(int number);

    void clearCache();
}
