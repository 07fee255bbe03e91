package com.atlassian.crowd.search.builder;

import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.model.group.GroupType;
import com.atlassian.crowd.search.EntityDescriptor;
import com.atlassian.crowd.search.query.entity.EntityQuery;
import com.atlassian.crowd.search.query.membership.MembershipQuery;
import java.util.Collection;

public class QueryBuilder {
    public static final SearchRestriction NULL_RESTRICTION = null;

    public QueryBuilder() {}

    public static <T> QueryBuilder.PartialEntityQuery<T> queryFor(Class<T> type, EntityDescriptor entityDescriptor) {
        throw new UnsupportedOperationException();
    }

    public static <T> EntityQuery<T> queryFor(
            Class<T> type,
            EntityDescriptor entityDescriptor,
            SearchRestriction searchRestriction,
            int number1,
            int number2) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public static <T> MembershipQuery<T> createMembershipQuery(
            int number1,
            int number2,
            boolean flag,
            EntityDescriptor entityDescriptor1,
            Class<T> type,
            EntityDescriptor entityDescriptor2,
            String text) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public static <T> MembershipQuery<T> createMembershipQuery(
            int number1,
            int number2,
            boolean flag,
            EntityDescriptor entityDescriptor1,
            Class<T> type,
            EntityDescriptor entityDescriptor2,
            String... texts) {
        throw new UnsupportedOperationException();
    }

    public static <T> MembershipQuery<T> createMembershipQuery(
            int number1,
            int number2,
            boolean flag,
            EntityDescriptor entityDescriptor1,
            Class<T> type,
            EntityDescriptor entityDescriptor2,
            SearchRestriction searchRestriction,
            String... texts) {
        throw new UnsupportedOperationException();
    }

    public static class PartialEntityQueryWithStartIndex<T> {
        public PartialEntityQueryWithStartIndex(
                Class<T> type, EntityDescriptor entityDescriptor, SearchRestriction searchRestriction, int number) {}

        public EntityQuery<T> returningAtMost(int number) {
            throw new UnsupportedOperationException();
        }
    }

    public static class PartialEntityQueryWithRestriction<T> {
        public PartialEntityQueryWithRestriction(
                Class<T> type, EntityDescriptor entityDescriptor, SearchRestriction searchRestriction) {}

        public QueryBuilder.PartialEntityQueryWithStartIndex<T> startingAt(int number) {
            throw new UnsupportedOperationException();
        }

        public EntityQuery<T> returningAtMost(int number) {
            throw new UnsupportedOperationException();
        }

        public QueryBuilder.PartialMembershipQueryWithEntityToMatch<T> childrenOf(EntityDescriptor entityDescriptor) {
            throw new UnsupportedOperationException();
        }

        public QueryBuilder.PartialMembershipQueryWithEntityToMatch<T> parentsOf(EntityDescriptor entityDescriptor) {
            throw new UnsupportedOperationException();
        }
    }

    public static class PartialMembershipQueryWithStartIndex<T> {
        @Deprecated
        public PartialMembershipQueryWithStartIndex(
                Class<T> type,
                EntityDescriptor entityDescriptor1,
                EntityDescriptor entityDescriptor2,
                boolean flag,
                String text,
                int number) {}

        public PartialMembershipQueryWithStartIndex(
                Class<T> type,
                EntityDescriptor entityDescriptor1,
                EntityDescriptor entityDescriptor2,
                boolean flag,
                int number,
                SearchRestriction searchRestriction,
                String... texts) {}

        public MembershipQuery<T> returningAtMost(int number) {
            throw new UnsupportedOperationException();
        }
    }

    public static class PartialMembershipQueryWithNameToMatch<T> {
        @Deprecated
        public PartialMembershipQueryWithNameToMatch(
                Class<T> type,
                EntityDescriptor entityDescriptor1,
                EntityDescriptor entityDescriptor2,
                boolean flag,
                String text) {}

        public PartialMembershipQueryWithNameToMatch(
                Class<T> type,
                EntityDescriptor entityDescriptor1,
                EntityDescriptor entityDescriptor2,
                boolean flag,
                SearchRestriction searchRestriction,
                String... texts) {}

        public QueryBuilder.PartialMembershipQueryWithStartIndex<T> startingAt(int number) {
            throw new UnsupportedOperationException();
        }

        public MembershipQuery<T> returningAtMost(int number) {
            throw new UnsupportedOperationException();
        }
    }

    public static class PartialMembershipQueryWithEntityToMatch<T> {
        @Deprecated
        public PartialMembershipQueryWithEntityToMatch(
                Class<T> type, EntityDescriptor entityDescriptor1, EntityDescriptor entityDescriptor2, boolean flag) {}

        public PartialMembershipQueryWithEntityToMatch(
                Class<T> type,
                EntityDescriptor entityDescriptor1,
                EntityDescriptor entityDescriptor2,
                boolean flag,
                SearchRestriction searchRestriction) {}

        public QueryBuilder.PartialMembershipQueryWithNameToMatch<T> withName(String text) {
            throw new UnsupportedOperationException();
        }

        public QueryBuilder.PartialMembershipQueryWithNameToMatch<T> withNames(String... texts) {
            throw new UnsupportedOperationException();
        }

        public QueryBuilder.PartialMembershipQueryWithNameToMatch<T> withNames(Collection<String> collection) {
            throw new UnsupportedOperationException();
        }
    }

    public static class PartialEntityQuery<T> {
        public PartialEntityQuery(Class<T> type, EntityDescriptor entityDescriptor) {}

        public QueryBuilder.PartialEntityQueryWithRestriction<T> with(SearchRestriction searchRestriction) {
            throw new UnsupportedOperationException();
        }

        public QueryBuilder.PartialEntityQueryWithStartIndex<T> startingAt(int number) {
            throw new UnsupportedOperationException();
        }

        public EntityQuery<T> returningAtMost(int number) {
            throw new UnsupportedOperationException();
        }

        public QueryBuilder.PartialMembershipQueryWithEntityToMatch<T> childrenOf(EntityDescriptor entityDescriptor) {
            throw new UnsupportedOperationException();
        }

        public QueryBuilder.PartialMembershipQueryWithEntityToMatch<T> parentsOf(EntityDescriptor entityDescriptor) {
            throw new UnsupportedOperationException();
        }

        public Object ofType(GroupType groupType) {
            throw new UnsupportedOperationException();
        }
    }
}
