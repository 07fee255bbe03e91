package com.atlassian.jira.user.util;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.crowd.exception.InvalidCredentialException;
import com.atlassian.crowd.exception.OperationNotPermittedException;
import com.atlassian.crowd.exception.UserNotFoundException;
import com.atlassian.jira.exception.AddException;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.PermissionException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;

public interface UserUtil {
    String META_PROPERTY_PREFIX = "jira.meta.";

    int getTotalUserCount();

    Set<ApplicationUser> getAllUsers();

    Collection<ApplicationUser> getUsers();

    Collection<ApplicationUser> getAllApplicationUsers();

    Group getGroup(String text);

    Group getGroupObject(String text);

    ApplicationUser createUserWithNotification(String text1, String text2, String text3, String text4, int number)
            throws PermissionException, CreateException;

    ApplicationUser createUserWithNotification(
            String text1, String text2, String text3, String text4, Long id, int number)
            throws PermissionException, CreateException;

    ApplicationUser createUserNoNotification(String text1, String text2, String text3, String text4)
            throws PermissionException, CreateException;

    ApplicationUser createUserNoNotification(String text1, String text2, String text3, String text4, Long id)
            throws PermissionException, CreateException;

    void removeUser(ApplicationUser applicationUser1, ApplicationUser applicationUser2);

    void addUserToGroup(Group group, ApplicationUser applicationUser) throws PermissionException, AddException;

    void addUserToGroups(Collection collection, ApplicationUser applicationUser)
            throws PermissionException, AddException;

    void removeUserFromGroup(Group group, ApplicationUser applicationUser) throws PermissionException, RemoveException;

    void removeUserFromGroups(Collection collection, ApplicationUser applicationUser)
            throws PermissionException, RemoveException;

    UserUtil.PasswordResetToken generatePasswordResetToken(ApplicationUser applicationUser);

    UserUtil.PasswordResetTokenValidation validatePasswordResetToken(ApplicationUser applicationUser, String text);

    void changePassword(ApplicationUser applicationUser, String text)
            throws UserNotFoundException, InvalidCredentialException, OperationNotPermittedException,
                    PermissionException;

    int getActiveUserCount();

    void clearActiveUserCount();

    boolean hasExceededUserLimit();

    boolean canActivateNumberOfUsers(int number);

    boolean canActivateUsers(Collection collection);

    ApplicationUser getUser(String text);

    ApplicationUser getUserByKey(String text);

    ApplicationUser getUserByName(String text);

    ApplicationUser getUserObject(String text);

    boolean userExists(String text);

    Collection<ApplicationUser> getAdministrators();

    Collection<ApplicationUser> getJiraAdministrators();

    Collection<ApplicationUser> getSystemAdministrators();

    Collection<ApplicationUser> getJiraSystemAdministrators();

    void addToJiraUsePermission(ApplicationUser applicationUser) throws PermissionException;

    Collection getComponentsUserLeads(ApplicationUser applicationUser);

    Collection<Project> getProjectsLeadBy(ApplicationUser applicationUser);

    boolean isNonSysAdminAttemptingToDeleteSysAdmin(ApplicationUser applicationUser1, ApplicationUser applicationUser2);

    long getNumberOfReportedIssuesIgnoreSecurity(ApplicationUser applicationUser1, ApplicationUser applicationUser2)
            throws SearchException;

    long getNumberOfAssignedIssuesIgnoreSecurity(ApplicationUser applicationUser1, ApplicationUser applicationUser2)
            throws SearchException;

    String getDisplayableNameSafely(ApplicationUser applicationUser);

    SortedSet getGroupsForUser(String text);

    SortedSet<String> getGroupNamesForUser(String text);

    SortedSet<ApplicationUser> getAllUsersInGroupNames(Collection collection);

    Set<ApplicationUser> getAllUsersInGroupNamesUnsorted(Collection collection);

    SortedSet<ApplicationUser> getUsersInGroupNames(Collection collection);

    SortedSet<ApplicationUser> getAllUsersInGroups(Collection collection);

    SortedSet<ApplicationUser> getUsersInGroups(Collection collection);

    interface PasswordResetToken {
        ApplicationUser getUser();

        String getToken();

        int getExpiryHours();

        long getExpiryTime();
    }

    interface PasswordResetTokenValidation {
        UserUtil.PasswordResetTokenValidation.Status getStatus();

        enum Status {
            EXPIRED,
            UNEQUAL,
            OK;
        }
    }
}
