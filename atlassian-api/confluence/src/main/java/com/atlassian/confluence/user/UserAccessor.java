package com.atlassian.confluence.user;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.user.actions.ProfilePictureInfo;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.EntityException;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import com.atlassian.user.search.query.Query;
import com.atlassian.user.security.password.Credential;
import java.util.List;

public interface UserAccessor
        extends bucket.user.UserAccessor,
                UserPreferencesAccessor,
                ConfluenceUserResolver,
                UserProfilePictureAccessor,
                GroupResolver,
                GroupMembershipAccessor,
                UserExistenceChecker {
    @Deprecated
    String GROUP_CONFLUENCE_USERS = "confluence-users";

    String GROUP_CONFLUENCE_ADMINS = "confluence-administrators";

    @Deprecated
    List<String> DEFAULT_GROUP_NAMES = List.of(GROUP_CONFLUENCE_USERS, GROUP_CONFLUENCE_ADMINS);

    String PROFILE_PICTURE_BUILTIN_PATH = "/images/icons/profilepics/";

    @Deprecated
    @Override
    User getUser(String text);

    @Override
    ConfluenceUser getUserByName(String text);

    @Override
    ConfluenceUser getUserByKey(UserKey userKey);

    @Override
    ConfluenceUser getExistingUserByKey(UserKey userKey);

    @Override
    boolean exists(String text);

    @Override
    ConfluenceUser createUser(User user, Credential credential);

    boolean isReadOnly(User user);

    boolean isReadOnly(Group group);

    @Override
    ProfilePictureInfo getUserProfilePicture(User user);

    @Override
    ConfluenceUserPreferences getConfluenceUserPreferences(User user);

    @Deprecated
    boolean isSuperUser(User user);

    List<Group> getGroupsAsList();

    @Override
    List<String> getMemberNamesAsList(Group group);

    Iterable<ConfluenceUser> getMembers(Group group);

    List<String> getGroupNames(User user);

    List<String> getGroupNamesForUserName(String text);

    List<Group> getWriteableGroups();

    List<String> getUserNamesWithConfluenceAccess();

    int countLicenseConsumingUsers();

    List<User> findUsersAsList(Query<User> query) throws EntityException;

    void setUserProfilePicture(User user, Attachment attachment);

    void setUserProfilePicture(User user, String text);

    @Deprecated
    List<String> getAllDefaultGroupNames();

    @Deprecated
    String getNewUserDefaultGroupName();

    ConfluenceUser renameUser(ConfluenceUser confluenceUser, String text) throws EntityException;

    @Override
    List<ConfluenceUser> getUsersByUserKeys(List<UserKey> list);

    List<Group> getGroupsByGroupNames(List<String> list);

    int countUnsyncedUsers();

    @Deprecated
    @Override
    boolean isLicensedToAddMoreUsers();

    @Deprecated
    @Override
    boolean isDeactivated(User user);

    @Deprecated
    @Override
    boolean isDeactivated(String text);

    void alterPassword(User user, String text1, String text2) throws EntityException;
}
