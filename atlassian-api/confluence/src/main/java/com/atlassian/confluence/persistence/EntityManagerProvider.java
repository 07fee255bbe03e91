package com.atlassian.confluence.persistence;

import javax.persistence.EntityManager;

public interface EntityManagerProvider {
    EntityManager getEntityManager();
}
