package com.atlassian.jira.user.util;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public interface UserManager {
    int getTotalUserCount();

    Set<ApplicationUser> getAllUsers();

    Collection<ApplicationUser> getUsers();

    ApplicationUser getUser(String text);

    ApplicationUser getUserObject(String text);

    ApplicationUser getUserByKey(String text);

    ApplicationUser getUserByName(String text);

    ApplicationUser getUserByKeyEvenWhenUnknown(String text);

    ApplicationUser getUserByNameEvenWhenUnknown(String text);

    ApplicationUser findUserInDirectory(String text, Long id);

    ApplicationUser getUserEvenWhenUnknown(String text);

    boolean canUpdateUser(ApplicationUser applicationUser);

    boolean userCanUpdateOwnDetails(ApplicationUser applicationUser);

    boolean canRenameUser(ApplicationUser applicationUser);

    void updateUser(ApplicationUser applicationUser);

    boolean canUpdateUserPassword(ApplicationUser applicationUser);

    boolean canUpdateGroupMembershipForUser(ApplicationUser applicationUser);

    Set<Group> getAllGroups();

    Collection<Group> getGroups();

    Group getGroup(String text);

    Group getGroupObject(String text);

    List<Directory> getWritableDirectories();

    boolean hasWritableDirectory();

    boolean hasPasswordWritableDirectory();

    boolean hasGroupWritableDirectory();

    boolean canDirectoryUpdateUserPassword(Directory directory);

    Directory getDirectory(Long id);

    boolean isUserExisting(ApplicationUser applicationUser);

    UserManager.UserState getUserState(String text, long id);

    UserManager.UserState getUserState(ApplicationUser applicationUser);

    Optional<ApplicationUser> getUserById(Long id);

    Collection<ApplicationUser> getAllApplicationUsers();

    @ExperimentalApi
    enum UserState {
        INVALID_USER,
        SHADOW_USER,
        NORMAL_USER,
        NORMAL_USER_WITH_SHADOW;

        public boolean isEffective() {
            return this == NORMAL_USER || this == NORMAL_USER_WITH_SHADOW;
        }

        public boolean isValid() {
            return this != INVALID_USER;
        }

        public boolean isInMultipleDirectories() {
            return this == SHADOW_USER || this == NORMAL_USER_WITH_SHADOW;
        }
    }
}
