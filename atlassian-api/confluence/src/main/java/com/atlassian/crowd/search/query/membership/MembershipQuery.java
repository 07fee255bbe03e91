package com.atlassian.crowd.search.query.membership;

import com.atlassian.crowd.embedded.api.Query;
import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.search.EntityDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

public class MembershipQuery<T> implements Query<T> {
    private Class<T> returnType;
    private boolean findChildren;
    private EntityDescriptor entityToReturn;
    private String entityNameToMatch;
    private EntityDescriptor entityToMatch;
    private int startIndex;
    private int maxResults;
    private SearchRestriction searchRestriction;

    @Deprecated
    public MembershipQuery(
            Class<T> returnType,
            boolean findChildren,
            EntityDescriptor entityToReturn,
            String entityNameToMatch,
            EntityDescriptor entityToMatch,
            int startIndex,
            int maxResults) {
        this.returnType = returnType;
        this.findChildren = findChildren;
        this.entityToReturn = entityToReturn;
        this.entityNameToMatch = entityNameToMatch;
        this.entityToMatch = entityToMatch;
        this.startIndex = startIndex;
        this.maxResults = maxResults;
    }

    public MembershipQuery(
            Class<T> returnType,
            boolean findChildren,
            EntityDescriptor entityToReturn,
            String entityNameToMatch,
            EntityDescriptor entityToMatch,
            int startIndex,
            int maxResults,
            SearchRestriction searchRestriction) {
        this.returnType = returnType;
        this.findChildren = findChildren;
        this.entityToReturn = entityToReturn;
        this.entityNameToMatch = entityNameToMatch;
        this.entityToMatch = entityToMatch;
        this.startIndex = startIndex;
        this.maxResults = maxResults;
        this.searchRestriction = searchRestriction;
    }

    public MembershipQuery(
            Class<T> returnType,
            boolean findChildren,
            EntityDescriptor entityToReturn,
            EntityDescriptor entityToMatch,
            int startIndex,
            int maxResults,
            SearchRestriction searchRestriction,
            String... texts) {
        this.returnType = returnType;
        this.findChildren = findChildren;
        this.entityToReturn = entityToReturn;
        this.entityToMatch = entityToMatch;
        this.startIndex = startIndex;
        this.maxResults = maxResults;
        this.searchRestriction = searchRestriction;
    }

    public MembershipQuery(
            Class<T> returnType,
            boolean findChildren,
            EntityDescriptor entityToReturn,
            EntityDescriptor entityToMatch,
            int startIndex,
            int maxResults,
            SearchRestriction searchRestriction,
            Collection<String> collection) {
        this.returnType = returnType;
        this.findChildren = findChildren;
        this.entityToReturn = entityToReturn;
        this.entityToMatch = entityToMatch;
        this.startIndex = startIndex;
        this.maxResults = maxResults;
        this.searchRestriction = searchRestriction;
    }

    public MembershipQuery(MembershipQuery<T> membershipQuery, int startIndex, int maxResults) {
        this.startIndex = startIndex;
        this.maxResults = maxResults;
    }

    public MembershipQuery(MembershipQuery<?> membershipQuery, Class<T> returnType) {
        this.returnType = returnType;
    }

    public EntityDescriptor getEntityToReturn() {
        return entityToReturn;
    }

    public EntityDescriptor getEntityToMatch() {
        return entityToMatch;
    }

    public boolean isFindChildren() {
        return findChildren;
    }

    public Set<String> getEntityNamesToMatch() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public String getEntityNameToMatch() {
        return entityNameToMatch;
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
    public SearchRestriction getSearchRestriction() {
        return searchRestriction;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        MembershipQuery<?> that = (MembershipQuery<?>) object;
        return Objects.equals(returnType, that.returnType)
                && Objects.equals(findChildren, that.findChildren)
                && Objects.equals(entityToReturn, that.entityToReturn)
                && Objects.equals(entityNameToMatch, that.entityNameToMatch)
                && Objects.equals(entityToMatch, that.entityToMatch)
                && Objects.equals(startIndex, that.startIndex)
                && Objects.equals(maxResults, that.maxResults)
                && Objects.equals(searchRestriction, that.searchRestriction);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                returnType,
                findChildren,
                entityToReturn,
                entityNameToMatch,
                entityToMatch,
                startIndex,
                maxResults,
                searchRestriction);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "returnType=" + returnType + ", " + "findChildren=" + findChildren
                + ", " + "entityToReturn=" + entityToReturn + ", " + "entityNameToMatch=" + entityNameToMatch + ", "
                + "entityToMatch=" + entityToMatch + ", " + "startIndex=" + startIndex + ", " + "maxResults="
                + maxResults + ", " + "searchRestriction=" + searchRestriction + "}";
    }

    public MembershipQuery<T> withEntityNames(Collection<String> collection) {
        throw new UnsupportedOperationException();
    }

    public MembershipQuery<T> withEntityNames(String... texts) {
        throw new UnsupportedOperationException();
    }

    public List<MembershipQuery<T>> splitEntityNamesToMatch() {
        throw new UnsupportedOperationException();
    }

    public List<MembershipQuery<T>> splitEntityNamesToMatch(int number) {
        throw new UnsupportedOperationException();
    }

    public MembershipQuery<T> withAllResults() {
        throw new UnsupportedOperationException();
    }

    public MembershipQuery<T> withStartIndex(int number) {
        throw new UnsupportedOperationException();
    }

    public MembershipQuery<T> withMaxResults(int number) {
        throw new UnsupportedOperationException();
    }

    public <Q> MembershipQuery<Q> withReturnType(Class<Q> type) {
        throw new UnsupportedOperationException();
    }

    public MembershipQuery<T> withEntityToReturn(EntityDescriptor entityDescriptor) {
        throw new UnsupportedOperationException();
    }

    public MembershipQuery<T> baseSplitQuery() {
        throw new UnsupportedOperationException();
    }

    public MembershipQuery<T> addToMaxResults(int number) {
        throw new UnsupportedOperationException();
    }

    public MembershipQuery<T> withStartIndexAndMaxResult(int number1, int number2) {
        throw new UnsupportedOperationException();
    }

    public MembershipQuery<T> withSearchRestriction(SearchRestriction searchRestriction) {
        throw new UnsupportedOperationException();
    }

    public boolean isWithAllResults() {
        throw new UnsupportedOperationException();
    }
}
