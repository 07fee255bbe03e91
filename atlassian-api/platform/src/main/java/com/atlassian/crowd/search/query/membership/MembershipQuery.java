package com.atlassian.crowd.search.query.membership;

import com.atlassian.crowd.embedded.api.Query;
import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.search.EntityDescriptor;
import com.atlassian.crowd.search.query.entity.EntityQuery;
import com.atlassian.crowd.search.query.entity.restriction.NullRestriction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

public class MembershipQuery<T> implements Query<T> {
    private final Class<T> returnType;
    private final boolean findChildren;
    private final EntityDescriptor entityToReturn;
    private final EntityDescriptor entityToMatch;
    private final int startIndex;
    private final int maxResults;
    private final SearchRestriction searchRestriction;
    private final Set<String> entityNamesToMatch;

    @Deprecated
    public MembershipQuery(
            Class<T> returnType,
            boolean findChildren,
            EntityDescriptor entityToMatch,
            String entityNameToMatch,
            EntityDescriptor entityToReturn,
            int startIndex,
            int maxResults) {
        this(
                returnType,
                findChildren,
                entityToMatch,
                entityToReturn,
                startIndex,
                maxResults,
                NullRestriction.INSTANCE,
                entityNameToMatch);
    }

    public MembershipQuery(
            Class<T> returnType,
            boolean findChildren,
            EntityDescriptor entityToMatch,
            String entityNameToMatch,
            EntityDescriptor entityToReturn,
            int startIndex,
            int maxResults,
            SearchRestriction searchRestriction) {
        this(
                returnType,
                findChildren,
                entityToMatch,
                entityToReturn,
                startIndex,
                maxResults,
                searchRestriction,
                entityNameToMatch);
    }

    public MembershipQuery(
            Class<T> returnType,
            boolean findChildren,
            EntityDescriptor entityToMatch,
            EntityDescriptor entityToReturn,
            int startIndex,
            int maxResults,
            SearchRestriction searchRestriction,
            String... entityNamesToMatch) {
        this(
                returnType,
                findChildren,
                entityToMatch,
                entityToReturn,
                startIndex,
                maxResults,
                searchRestriction,
                Arrays.asList(entityNamesToMatch));
    }

    public MembershipQuery(
            Class<T> returnType,
            boolean findChildren,
            EntityDescriptor entityToMatch,
            EntityDescriptor entityToReturn,
            int startIndex,
            int maxResults,
            SearchRestriction searchRestriction,
            Collection<String> entityNamesToMatch) {
        this.returnType = returnType;
        this.findChildren = findChildren;
        this.entityToReturn = entityToReturn;
        this.entityToMatch = entityToMatch;
        this.startIndex = startIndex;
        this.maxResults = maxResults;
        this.searchRestriction = searchRestriction;
        this.entityNamesToMatch = new LinkedHashSet<>(entityNamesToMatch);
    }

    public MembershipQuery(MembershipQuery<T> query, int startIndex, int maxResults) {
        this(
                query.returnType,
                query.findChildren,
                query.entityToMatch,
                query.entityToReturn,
                startIndex,
                maxResults,
                query.searchRestriction,
                query.entityNamesToMatch);
    }

    public MembershipQuery(MembershipQuery<?> query, Class<T> returnType) {
        this(
                returnType,
                query.findChildren,
                query.entityToMatch,
                query.entityToReturn,
                query.startIndex,
                query.maxResults,
                query.searchRestriction,
                query.entityNamesToMatch);
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
        return entityNamesToMatch;
    }

    @Deprecated
    public String getEntityNameToMatch() {
        return entityNamesToMatch.size() == 1 ? entityNamesToMatch.iterator().next() : null;
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
                && Objects.equals(entityNamesToMatch, that.entityNamesToMatch)
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
                entityNamesToMatch,
                entityToMatch,
                startIndex,
                maxResults,
                searchRestriction);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "returnType=" + returnType + ", " + "findChildren=" + findChildren
                + ", " + "entityToReturn=" + entityToReturn + ", " + "entityNamesToMatch=" + entityNamesToMatch + ", "
                + "entityToMatch=" + entityToMatch + ", " + "startIndex=" + startIndex + ", " + "maxResults="
                + maxResults + ", " + "searchRestriction=" + searchRestriction + "}";
    }

    public MembershipQuery<T> withEntityNames(Collection<String> collection) {
        return new MembershipQuery<>(
                returnType,
                findChildren,
                entityToMatch,
                entityToReturn,
                startIndex,
                maxResults,
                searchRestriction,
                collection);
    }

    public MembershipQuery<T> withEntityNames(String... texts) {
        return withEntityNames(Arrays.asList(texts));
    }

    public List<MembershipQuery<T>> splitEntityNamesToMatch() {
        return splitEntityNamesToMatch(1);
    }

    public List<MembershipQuery<T>> splitEntityNamesToMatch(int number) {
        List<String> names = new ArrayList<>(entityNamesToMatch);
        List<MembershipQuery<T>> parts = new ArrayList<>();
        for (int from = 0; from < names.size(); from += number) {
            parts.add(baseSplitQuery().withEntityNames(names.subList(from, Math.min(from + number, names.size()))));
        }
        return parts;
    }

    public MembershipQuery<T> withAllResults() {
        return withMaxResults(EntityQuery.ALL_RESULTS);
    }

    public MembershipQuery<T> withStartIndex(int number) {
        return withStartIndexAndMaxResult(number, maxResults);
    }

    public MembershipQuery<T> withMaxResults(int number) {
        return withStartIndexAndMaxResult(startIndex, number);
    }

    public <Q> MembershipQuery<Q> withReturnType(Class<Q> type) {
        return new MembershipQuery<>(this, type);
    }

    public MembershipQuery<T> withEntityToReturn(EntityDescriptor entityDescriptor) {
        return new MembershipQuery<>(
                returnType,
                findChildren,
                entityToMatch,
                entityDescriptor,
                startIndex,
                maxResults,
                searchRestriction,
                entityNamesToMatch);
    }

    public MembershipQuery<T> baseSplitQuery() {
        return withStartIndexAndMaxResult(0, EntityQuery.addToMaxResults(maxResults, startIndex));
    }

    public MembershipQuery<T> addToMaxResults(int number) {
        return withMaxResults(EntityQuery.addToMaxResults(maxResults, number));
    }

    public MembershipQuery<T> withStartIndexAndMaxResult(int number1, int number2) {
        return new MembershipQuery<>(this, number1, number2);
    }

    public MembershipQuery<T> withSearchRestriction(SearchRestriction searchRestriction) {
        return new MembershipQuery<>(
                returnType,
                findChildren,
                entityToMatch,
                entityToReturn,
                startIndex,
                maxResults,
                searchRestriction,
                entityNamesToMatch);
    }

    public boolean isWithAllResults() {
        return maxResults == EntityQuery.ALL_RESULTS;
    }
}
