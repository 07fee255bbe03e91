package com.atlassian.user;

import com.atlassian.user.search.page.Pager;
import com.atlassian.user.security.password.Credential;

public interface UserManager extends EntityManager {
    Pager<User> getUsers() throws EntityException;

    Pager<String> getUserNames() throws EntityException;

    User getUser(String text) throws EntityException;

    User createUser(String text) throws EntityException;

    User createUser(User user, Credential credential)
            throws EntityException, UnsupportedOperationException, IllegalArgumentException;

    void alterPassword(User user, String text) throws EntityException;

    void saveUser(User user) throws EntityException, IllegalArgumentException;

    void removeUser(User user) throws EntityException, IllegalArgumentException;

    boolean isReadOnly(User user) throws EntityException;
}
