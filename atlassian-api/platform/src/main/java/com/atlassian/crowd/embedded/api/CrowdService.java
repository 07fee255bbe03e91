package com.atlassian.crowd.embedded.api;

import com.atlassian.crowd.exception.FailedAuthenticationException;
import com.atlassian.crowd.exception.InactiveAccountException;
import com.atlassian.crowd.exception.InvalidCredentialException;
import com.atlassian.crowd.exception.InvalidMembershipException;
import com.atlassian.crowd.exception.InvalidUserException;
import com.atlassian.crowd.exception.OperationNotPermittedException;
import com.atlassian.crowd.exception.embedded.InvalidGroupException;
import com.atlassian.crowd.exception.runtime.GroupNotFoundException;
import com.atlassian.crowd.exception.runtime.OperationFailedException;
import com.atlassian.crowd.exception.runtime.UserNotFoundException;
import java.util.Set;

public interface CrowdService {
    User authenticate(String text1, String text2) throws FailedAuthenticationException, OperationFailedException;

    User getUser(String text);

    User getRemoteUser(String text);

    User userAuthenticated(String text)
            throws UserNotFoundException, OperationFailedException, InactiveAccountException;

    UserWithAttributes getUserWithAttributes(String text);

    Group getGroup(String text);

    GroupWithAttributes getGroupWithAttributes(String text);

    <T> Iterable<T> search(Query<T> query);

    boolean isUserMemberOfGroup(String text1, String text2);

    boolean isUserMemberOfGroup(User user, Group group);

    boolean isGroupMemberOfGroup(String text1, String text2);

    boolean isGroupMemberOfGroup(Group group1, Group group2);

    @Deprecated
    User addUser(User user, String text)
            throws InvalidUserException, InvalidCredentialException, OperationNotPermittedException,
                    OperationFailedException;

    UserWithAttributes addUser(UserWithAttributes userWithAttributes, String text)
            throws InvalidUserException, InvalidCredentialException, OperationNotPermittedException,
                    OperationFailedException;

    User updateUser(User user)
            throws UserNotFoundException, InvalidUserException, OperationNotPermittedException,
                    OperationFailedException;

    User renameUser(User user, String text)
            throws UserNotFoundException, InvalidUserException, OperationNotPermittedException,
                    OperationFailedException;

    void updateUserCredential(User user, String text)
            throws UserNotFoundException, InvalidCredentialException, OperationNotPermittedException,
                    OperationFailedException;

    void setUserAttribute(User user, String text1, String text2)
            throws UserNotFoundException, OperationNotPermittedException, OperationFailedException;

    void setUserAttribute(User user, String text, Set<String> set)
            throws UserNotFoundException, OperationNotPermittedException, OperationFailedException;

    void removeUserAttribute(User user, String text)
            throws UserNotFoundException, OperationNotPermittedException, OperationFailedException;

    void removeAllUserAttributes(User user)
            throws UserNotFoundException, OperationNotPermittedException, OperationFailedException;

    boolean removeUser(User user) throws OperationNotPermittedException, OperationFailedException;

    Group addGroup(Group group) throws InvalidGroupException, OperationNotPermittedException, OperationFailedException;

    Group updateGroup(Group group)
            throws GroupNotFoundException, InvalidGroupException, OperationNotPermittedException,
                    OperationFailedException;

    void setGroupAttribute(Group group, String text1, String text2)
            throws GroupNotFoundException, OperationNotPermittedException, OperationFailedException;

    void setGroupAttribute(Group group, String text, Set<String> set)
            throws GroupNotFoundException, OperationNotPermittedException, OperationFailedException;

    void removeGroupAttribute(Group group, String text)
            throws GroupNotFoundException, OperationNotPermittedException, OperationFailedException;

    void removeAllGroupAttributes(Group group)
            throws GroupNotFoundException, OperationNotPermittedException, OperationFailedException;

    boolean removeGroup(Group group) throws OperationNotPermittedException, OperationFailedException;

    boolean addUserToGroup(User user, Group group)
            throws GroupNotFoundException, UserNotFoundException, OperationNotPermittedException,
                    OperationFailedException;

    boolean addGroupToGroup(Group group1, Group group2)
            throws GroupNotFoundException, OperationNotPermittedException, InvalidMembershipException,
                    OperationFailedException;

    boolean removeUserFromGroup(User user, Group group)
            throws GroupNotFoundException, UserNotFoundException, OperationNotPermittedException,
                    OperationFailedException;

    boolean removeGroupFromGroup(Group group1, Group group2)
            throws GroupNotFoundException, OperationNotPermittedException, OperationFailedException;

    boolean isUserDirectGroupMember(User user, Group group) throws OperationFailedException;

    boolean isGroupDirectGroupMember(Group group1, Group group2) throws OperationFailedException;

    UserCapabilities getCapabilitiesForNewUsers();
}
