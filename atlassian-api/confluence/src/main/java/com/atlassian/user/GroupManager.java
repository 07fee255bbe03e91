package com.atlassian.user;

import com.atlassian.user.search.page.Pager;
import java.util.List;

public interface GroupManager extends EntityManager {
    Pager<Group> getGroups() throws EntityException;

    Pager<Group> getGroups(User user) throws EntityException;

    List<Group> getWritableGroups();

    Pager<String> getMemberNames(Group group) throws EntityException;

    Pager<String> getLocalMemberNames(Group group) throws EntityException;

    Pager<String> getExternalMemberNames(Group group) throws EntityException;

    Group getGroup(String text) throws EntityException;

    Group createGroup(String text) throws EntityException;

    void removeGroup(Group group) throws EntityException;

    void addMembership(Group group, User user) throws EntityException, IllegalArgumentException;

    boolean hasMembership(Group group, User user) throws EntityException;

    void removeMembership(Group group, User user) throws EntityException, IllegalArgumentException;

    boolean supportsExternalMembership() throws EntityException;

    boolean isReadOnly(Group group) throws EntityException;
}
