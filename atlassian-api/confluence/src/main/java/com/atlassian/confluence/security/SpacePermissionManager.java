package com.atlassian.confluence.security;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

public interface SpacePermissionManager extends SpacePermissionSaver {
    @Deprecated
    void removeAllPermissions(Space space);

    @Deprecated
    void removePermission(SpacePermission spacePermission);

    boolean hasPermission(String text, Space space, User user);

    boolean hasPermissionNoExemptions(String text, Space space, User user);

    boolean hasAllPermissions(List<String> list, Space space, User user);

    @Deprecated
    void removeAllUserPermissions(ConfluenceUser confluenceUser);

    @Deprecated
    void removeGlobalPermissionForUser(ConfluenceUser confluenceUser, String text);

    @Deprecated
    void removeAllPermissionsForGroup(String text);

    List<SpacePermission> getAllPermissionsForGroup(String text);

    List<SpacePermission> getGlobalPermissions();

    List<SpacePermission> getGlobalPermissions(String text);

    void flushCaches();

    boolean groupHasPermission(String text1, Space space, String text2);

    void createDefaultSpacePermissions(Space space);

    void createPrivateSpacePermissions(Space space);

    boolean hasPermissionForSpace(User user, List list, Space space);

    Collection<Group> getGroupsWithPermissions(Space space);

    Map<String, Long> getGroupsForPermissionType(String text, Space space);

    Collection<User> getUsersWithPermissions(Space space);

    Map<String, Long> getUsersForPermissionType(String text, Space space);

    boolean permissionExists(SpacePermission spacePermission);

    Set<SpacePermission> getDefaultGlobalPermissions();

    boolean isPermittedInReadOnlyAccessMode(String text);
}
