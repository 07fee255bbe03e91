package com.atlassian.confluence.user;

import com.atlassian.confluence.user.persistence.dao.ConfluenceUserDao;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.user.Entity;
import com.atlassian.user.EntityException;
import com.atlassian.user.User;
import com.atlassian.user.UserManager;
import com.atlassian.user.repository.RepositoryIdentifier;
import com.atlassian.user.search.page.Pager;
import com.atlassian.user.security.password.Credential;

public class ConfluenceUserManager implements UserManager, UserExistenceChecker {
    public ConfluenceUserManager(
            UserManager userManager, ConfluenceUserDao confluenceUserDao, EventPublisher eventPublisher) {}

    @Override
    public RepositoryIdentifier getIdentifier() {
        throw new UnsupportedOperationException();
    }

    @Override
    public RepositoryIdentifier getRepository(Entity entity) throws EntityException {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isCreative() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Pager<User> getUsers() throws EntityException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Pager<String> getUserNames() throws EntityException {
        throw new UnsupportedOperationException();
    }

    @Override
    public User getUser(String text) throws EntityException {
        throw new UnsupportedOperationException();
    }

    @Override
    public User createUser(String text) throws EntityException {
        throw new UnsupportedOperationException();
    }

    @Override
    public User createUser(User user, Credential credential)
            throws EntityException, UnsupportedOperationException, IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void saveUser(User user) throws EntityException, IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeUser(User user) throws EntityException, IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void alterPassword(User user, String text) throws EntityException {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isReadOnly(User user) throws EntityException {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean exists(String text) {
        throw new UnsupportedOperationException();
    }
}
