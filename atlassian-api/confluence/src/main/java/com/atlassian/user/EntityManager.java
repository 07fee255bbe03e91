package com.atlassian.user;

import com.atlassian.user.repository.RepositoryIdentifier;

public interface EntityManager {
    RepositoryIdentifier getIdentifier();

    RepositoryIdentifier getRepository(Entity entity) throws EntityException;

    boolean isCreative();
}
