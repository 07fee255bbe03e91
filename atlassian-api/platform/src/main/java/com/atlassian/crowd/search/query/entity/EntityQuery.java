package com.atlassian.crowd.search.query.entity;

import com.atlassian.crowd.embedded.api.Query;
import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.search.EntityDescriptor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

public abstract class EntityQuery<T> implements Query<T> {
    public static final int MAX_MAX_RESULTS = 1000;

    public static final int ALL_RESULTS = Integer.valueOf(-1);

    private Class<T> returnType;
    private EntityDescriptor entityDescriptor;
    private SearchRestriction searchRestriction;
    private int startIndex;
    private int maxResults;

    public EntityQuery(
            Class<T> returnType,
            EntityDescriptor entityDescriptor,
            SearchRestriction searchRestriction,
            int startIndex,
            int maxResults) {
        this.returnType = returnType;
        this.entityDescriptor = entityDescriptor;
        this.searchRestriction = searchRestriction;
        this.startIndex = startIndex;
        this.maxResults = maxResults;
    }

    public EntityQuery(EntityQuery entityQuery, Class<T> returnType) {
        this(
                returnType,
                entityQuery.entityDescriptor,
                entityQuery.searchRestriction,
                entityQuery.startIndex,
                entityQuery.maxResults);
    }

    public EntityQuery(EntityQuery<T> entityQuery, int startIndex, int maxResults) {
        this(
                entityQuery.returnType,
                entityQuery.entityDescriptor,
                entityQuery.searchRestriction,
                startIndex,
                maxResults);
    }

    public EntityDescriptor getEntityDescriptor() {
        return entityDescriptor;
    }

    @Override
    public SearchRestriction getSearchRestriction() {
        return searchRestriction;
    }

    @Override
    public int getStartIndex() {
        return startIndex;
    }

    @Override
    public int getMaxResults() {
        return maxResults;
    }

    @Override
    public Class<T> getReturnType() {
        return returnType;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        EntityQuery<?> that = (EntityQuery<?>) object;
        return Objects.equals(returnType, that.returnType)
                && Objects.equals(entityDescriptor, that.entityDescriptor)
                && Objects.equals(searchRestriction, that.searchRestriction)
                && Objects.equals(startIndex, that.startIndex)
                && Objects.equals(maxResults, that.maxResults);
    }

    public static int addToMaxResults(int number1, int number2) {
        return number1 == ALL_RESULTS ? ALL_RESULTS : number1 + number2;
    }

    public static long allResultsToLongMax(int number) {
        return number == ALL_RESULTS ? Long.MAX_VALUE : number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(returnType, entityDescriptor, searchRestriction, startIndex, maxResults);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "returnType=" + returnType + ", " + "entityDescriptor="
                + entityDescriptor + ", " + "searchRestriction=" + searchRestriction + ", " + "startIndex=" + startIndex
                + ", " + "maxResults=" + maxResults + "}";
    }

    public <Q> EntityQuery<Q> withReturnType(Class<Q> type) {
        return copy(type, searchRestriction, startIndex, maxResults);
    }

    public EntityQuery<T> withStartIndex(int number) {
        return withStartIndexAndMaxResults(number, maxResults);
    }

    public EntityQuery<T> withMaxResults(int number) {
        return withStartIndexAndMaxResults(startIndex, number);
    }

    public EntityQuery<T> withStartIndexAndMaxResults(int number1, int number2) {
        return copy(returnType, searchRestriction, number1, number2);
    }

    public EntityQuery<T> withSearchRestriction(SearchRestriction searchRestriction) {
        return copy(returnType, searchRestriction, startIndex, maxResults);
    }

    public EntityQuery<T> baseSplitQuery() {
        return withStartIndexAndMaxResults(0, addToMaxResults(maxResults, startIndex));
    }

    public Optional<List<EntityQuery<T>>> splitOrRestrictionIfNeeded(int number) {
        throw new UnsupportedOperationException();
    }

    public EntityQuery<T> withAllResults() {
        return withMaxResults(ALL_RESULTS);
    }

    public EntityQuery<T> addToMaxResults(int number) {
        return withMaxResults(addToMaxResults(maxResults, number));
    }

    public boolean hasAllResults() {
        return maxResults == ALL_RESULTS;
    }

    private <Q> EntityQuery<Q> copy(Class<Q> type, SearchRestriction restriction, int start, int max) {
        return this instanceof GroupQuery
                ? new GroupQuery<>(type, ((GroupQuery<T>) this).getGroupType(), restriction, start, max)
                : new UserQuery<>(type, restriction, start, max);
    }
}
