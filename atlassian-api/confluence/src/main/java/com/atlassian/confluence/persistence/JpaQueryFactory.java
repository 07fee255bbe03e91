package com.atlassian.confluence.persistence;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.annotations.Internal;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaQuery;

@ExperimentalApi
@Internal
public interface JpaQueryFactory {
    Query createQuery(String text);

    <T> TypedQuery<T> createQuery(String text, Class<T> type);

    <T> TypedQuery<T> createQuery(CriteriaQuery<T> criteriaQuery);

    Query createNativeQuery(String text);

    Query createNativeQuery(String text, Class type);
}
