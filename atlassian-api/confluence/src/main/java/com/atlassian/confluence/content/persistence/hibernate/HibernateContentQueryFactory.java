package com.atlassian.confluence.content.persistence.hibernate;

import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;
import javax.persistence.Query;

public interface HibernateContentQueryFactory {
    Query getQuery(EntityManager entityManager, Object... objects) throws PersistenceException;
}
