package com.atlassian.crowd.search.builder;

import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.model.group.GroupType;
import com.atlassian.crowd.search.EntityDescriptor;
import com.atlassian.crowd.search.query.entity.EntityQuery;
import com.atlassian.crowd.search.query.entity.GroupQuery;
import com.atlassian.crowd.search.query.entity.UserQuery;
import com.atlassian.crowd.search.query.entity.restriction.NullRestriction;
import com.atlassian.crowd.search.query.membership.MembershipQuery;
import java.util.Collection;

public class QueryBuilder {
    public static final SearchRestriction NULL_RESTRICTION = NullRestriction.INSTANCE;

    public QueryBuilder() {}

    public static <T> QueryBuilder.PartialEntityQuery<T> queryFor(Class<T> type, EntityDescriptor entity) {
        return new PartialEntityQuery<>(type, entity);
    }

    public static <T> EntityQuery<T> queryFor(
            Class<T> type, EntityDescriptor entity, SearchRestriction restriction, int start, int max) {
        return entity.getGroupType() == null
                ? new UserQuery<>(type, restriction, start, max)
                : new GroupQuery<>(type, entity.getGroupType(), restriction, start, max);
    }

    @Deprecated
    public static <T> MembershipQuery<T> createMembershipQuery(
            int max,
            int start,
            boolean findChildren,
            EntityDescriptor toReturn,
            Class<T> type,
            EntityDescriptor toMatch,
            String name) {
        return createMembershipQuery(max, start, findChildren, toReturn, type, toMatch, NULL_RESTRICTION, name);
    }

    @Deprecated
    public static <T> MembershipQuery<T> createMembershipQuery(
            int max,
            int start,
            boolean findChildren,
            EntityDescriptor toReturn,
            Class<T> type,
            EntityDescriptor toMatch,
            String... names) {
        return createMembershipQuery(max, start, findChildren, toReturn, type, toMatch, NULL_RESTRICTION, names);
    }

    public static <T> MembershipQuery<T> createMembershipQuery(
            int max,
            int start,
            boolean findChildren,
            EntityDescriptor toReturn,
            Class<T> type,
            EntityDescriptor toMatch,
            SearchRestriction restriction,
            String... names) {
        return new MembershipQuery<>(type, findChildren, toMatch, toReturn, start, max, restriction, names);
    }

    public static class PartialEntityQueryWithStartIndex<T> {
        private final Class<T> type;
        private final EntityDescriptor entity;
        private final SearchRestriction restriction;
        private final int start;

        public PartialEntityQueryWithStartIndex(
                Class<T> type, EntityDescriptor entity, SearchRestriction restriction, int start) {
            this.type = type;
            this.entity = entity;
            this.restriction = restriction;
            this.start = start;
        }

        public EntityQuery<T> returningAtMost(int max) {
            return queryFor(type, entity, restriction, start, max);
        }
    }

    public static class PartialEntityQueryWithRestriction<T> {
        private final Class<T> type;
        private final EntityDescriptor entity;
        private final SearchRestriction restriction;

        public PartialEntityQueryWithRestriction(
                Class<T> type, EntityDescriptor entity, SearchRestriction restriction) {
            this.type = type;
            this.entity = entity;
            this.restriction = restriction;
        }

        public QueryBuilder.PartialEntityQueryWithStartIndex<T> startingAt(int start) {
            return new PartialEntityQueryWithStartIndex<>(type, entity, restriction, start);
        }

        public EntityQuery<T> returningAtMost(int max) {
            return startingAt(0).returningAtMost(max);
        }

        public QueryBuilder.PartialMembershipQueryWithEntityToMatch<T> childrenOf(EntityDescriptor toMatch) {
            return new PartialMembershipQueryWithEntityToMatch<>(type, entity, toMatch, true, restriction);
        }

        public QueryBuilder.PartialMembershipQueryWithEntityToMatch<T> parentsOf(EntityDescriptor toMatch) {
            return new PartialMembershipQueryWithEntityToMatch<>(type, entity, toMatch, false, restriction);
        }
    }

    public static class PartialMembershipQueryWithStartIndex<T> {
        private final PartialMembershipQueryWithNameToMatch<T> named;
        private final int start;

        @Deprecated
        public PartialMembershipQueryWithStartIndex(
                Class<T> type,
                EntityDescriptor toReturn,
                EntityDescriptor toMatch,
                boolean findChildren,
                String name,
                int start) {
            this(type, toReturn, toMatch, findChildren, start, NULL_RESTRICTION, name);
        }

        public PartialMembershipQueryWithStartIndex(
                Class<T> type,
                EntityDescriptor toReturn,
                EntityDescriptor toMatch,
                boolean findChildren,
                int start,
                SearchRestriction restriction,
                String... names) {
            this.named = new PartialMembershipQueryWithNameToMatch<>(
                    type, toReturn, toMatch, findChildren, restriction, names);
            this.start = start;
        }

        public MembershipQuery<T> returningAtMost(int max) {
            return named.query(start, max);
        }
    }

    public static class PartialMembershipQueryWithNameToMatch<T> {
        private final Class<T> type;
        private final EntityDescriptor toReturn;
        private final EntityDescriptor toMatch;
        private final boolean findChildren;
        private final SearchRestriction restriction;
        private final String[] names;

        @Deprecated
        public PartialMembershipQueryWithNameToMatch(
                Class<T> type, EntityDescriptor toReturn, EntityDescriptor toMatch, boolean findChildren, String name) {
            this(type, toReturn, toMatch, findChildren, NULL_RESTRICTION, name);
        }

        public PartialMembershipQueryWithNameToMatch(
                Class<T> type,
                EntityDescriptor toReturn,
                EntityDescriptor toMatch,
                boolean findChildren,
                SearchRestriction restriction,
                String... names) {
            this.type = type;
            this.toReturn = toReturn;
            this.toMatch = toMatch;
            this.findChildren = findChildren;
            this.restriction = restriction;
            this.names = names;
        }

        public QueryBuilder.PartialMembershipQueryWithStartIndex<T> startingAt(int start) {
            return new PartialMembershipQueryWithStartIndex<>(
                    type, toReturn, toMatch, findChildren, start, restriction, names);
        }

        public MembershipQuery<T> returningAtMost(int max) {
            return query(0, max);
        }

        private MembershipQuery<T> query(int start, int max) {
            return createMembershipQuery(max, start, findChildren, toReturn, type, toMatch, restriction, names);
        }
    }

    public static class PartialMembershipQueryWithEntityToMatch<T> {
        private final Class<T> type;
        private final EntityDescriptor toReturn;
        private final EntityDescriptor toMatch;
        private final boolean findChildren;
        private final SearchRestriction restriction;

        @Deprecated
        public PartialMembershipQueryWithEntityToMatch(
                Class<T> type, EntityDescriptor toReturn, EntityDescriptor toMatch, boolean findChildren) {
            this(type, toReturn, toMatch, findChildren, NULL_RESTRICTION);
        }

        public PartialMembershipQueryWithEntityToMatch(
                Class<T> type,
                EntityDescriptor toReturn,
                EntityDescriptor toMatch,
                boolean findChildren,
                SearchRestriction restriction) {
            this.type = type;
            this.toReturn = toReturn;
            this.toMatch = toMatch;
            this.findChildren = findChildren;
            this.restriction = restriction;
        }

        public QueryBuilder.PartialMembershipQueryWithNameToMatch<T> withName(String name) {
            return withNames(name);
        }

        public QueryBuilder.PartialMembershipQueryWithNameToMatch<T> withNames(String... names) {
            return new PartialMembershipQueryWithNameToMatch<>(
                    type, toReturn, toMatch, findChildren, restriction, names);
        }

        public QueryBuilder.PartialMembershipQueryWithNameToMatch<T> withNames(Collection<String> names) {
            return withNames(names.toArray(new String[0]));
        }
    }

    public static class PartialEntityQuery<T> {
        private final Class<T> type;
        private final EntityDescriptor entity;

        public PartialEntityQuery(Class<T> type, EntityDescriptor entity) {
            this.type = type;
            this.entity = entity;
        }

        public QueryBuilder.PartialEntityQueryWithRestriction<T> with(SearchRestriction restriction) {
            return new PartialEntityQueryWithRestriction<>(type, entity, restriction);
        }

        public QueryBuilder.PartialEntityQueryWithStartIndex<T> startingAt(int start) {
            return with(NULL_RESTRICTION).startingAt(start);
        }

        public EntityQuery<T> returningAtMost(int max) {
            return startingAt(0).returningAtMost(max);
        }

        public QueryBuilder.PartialMembershipQueryWithEntityToMatch<T> childrenOf(EntityDescriptor toMatch) {
            return with(NULL_RESTRICTION).childrenOf(toMatch);
        }

        public QueryBuilder.PartialMembershipQueryWithEntityToMatch<T> parentsOf(EntityDescriptor toMatch) {
            return with(NULL_RESTRICTION).parentsOf(toMatch);
        }

        public Object ofType(GroupType groupType) {
            return new PartialEntityQuery<>(type, EntityDescriptor.group(groupType));
        }
    }
}
