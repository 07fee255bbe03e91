package com.atlassian.confluence.security;

import com.atlassian.user.User;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

public interface PermissionManager {
    Object TARGET_APPLICATION = "APPLICATION";

    Object TARGET_SYSTEM = "SYSTEM";

    Object TARGET_PEOPLE_DIRECTORY = "PEOPLEDIRECTORY";

    boolean hasPermission(User user, Permission permission, Object object);

    boolean hasPermission(User user, Permission permission, Class type);

    boolean hasPermissionNoExemptions(User user, Permission permission, Object object);

    boolean hasCreatePermission(User user, Object object, Class<?> type);

    boolean hasCreatePermission(User user, Object object1, Object object2);

    <X> List<X> getPermittedEntities(User user, Permission permission, List<? extends X> list);

    <X> List<X> getPermittedEntities(User user, Permission permission, Iterator<? extends X> iterator, int number);

    <X> List<X> getPermittedEntities(
            User user,
            Permission permission,
            Iterator<X> iterator,
            int number,
            Collection<? extends PermissionManager.Criterion> collection);

    <X> List<X> getPermittedEntitiesNoExemptions(User user, Permission permission, List<? extends X> list);

    <X> List<X> getPermittedEntitiesNoExemptions(
            User user, Permission permission, Iterator<? extends X> iterator, int number);

    <X> List<X> getPermittedEntitiesNoExemptions(
            User user,
            Permission permission,
            Iterator<X> iterator,
            int number,
            Collection<? extends PermissionManager.Criterion> collection);

    boolean isConfluenceAdministrator(User user);

    boolean isSystemAdministrator(User user);

    void withExemption(Runnable runnable);

    boolean hasMovePermission(User user, Object object1, Object object2, String text);

    boolean hasRemoveHierarchyPermission(User user, Object object);

    interface Criterion {
        boolean test(List<?> list, Object object);
    }
}
