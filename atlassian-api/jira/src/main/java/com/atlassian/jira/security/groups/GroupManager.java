package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.crowd.exception.GroupNotFoundException;
import com.atlassian.crowd.exception.OperationFailedException;
import com.atlassian.crowd.exception.OperationNotPermittedException;
import com.atlassian.crowd.exception.UserNotFoundException;
import com.atlassian.crowd.exception.embedded.InvalidGroupException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.Page;
import com.atlassian.jira.util.PageRequest;
import java.util.Collection;

public interface GroupManager {
    boolean groupExists(String text);

    Collection<Group> getAllGroups();

    Group createGroup(String text) throws OperationNotPermittedException, InvalidGroupException;

    Group getGroup(String text);

    Group getGroupEvenWhenUnknown(String text);

    Group getGroupObject(String text);

    boolean isUserInGroup(String text1, String text2);

    boolean isUserInGroup(ApplicationUser applicationUser, Group group);

    Collection<ApplicationUser> getUsersInGroup(String text);

    Collection<ApplicationUser> getUsersInGroup(Group group);

    Collection<String> getUserNamesInGroup(Group group);

    Collection<String> getUserNamesInGroup(String text);

    Collection<ApplicationUser> getDirectUsersInGroup(Group group);

    Collection<Group> getGroupsForUser(String text);

    Collection<Group> getGroupsForUser(ApplicationUser applicationUser);

    Collection<String> getGroupNamesForUser(String text);

    Collection<String> getGroupNamesForUser(ApplicationUser applicationUser);

    void addUserToGroup(ApplicationUser applicationUser, Group group)
            throws GroupNotFoundException, UserNotFoundException, OperationNotPermittedException,
                    OperationFailedException;

    Page<ApplicationUser> getUsersInGroup(String text, Boolean booleanValue, PageRequest pageRequest);

    int getUsersInGroupCount(String text);
}
