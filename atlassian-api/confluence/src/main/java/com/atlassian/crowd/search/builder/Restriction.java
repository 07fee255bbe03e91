package com.atlassian.crowd.search.builder;

import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.search.query.entity.restriction.Property;
import com.atlassian.crowd.search.query.entity.restriction.PropertyRestriction;
import java.util.Collection;

public class Restriction {
    public Restriction() {}

    public static <T> Restriction.RestrictionWithProperty<T> on(Property<T> property) {
        throw new UnsupportedOperationException();
    }

    public static class RestrictionWithProperty<T> {
        public RestrictionWithProperty(Property<T> property) {}

        public PropertyRestriction<T> exactlyMatching(T object) {
            throw new UnsupportedOperationException();
        }

        public SearchRestriction exactlyMatchingAny(Collection<T> collection) {
            throw new UnsupportedOperationException();
        }

        public PropertyRestriction<T> startingWith(T object) {
            throw new UnsupportedOperationException();
        }

        public PropertyRestriction<T> endingWith(T object) {
            throw new UnsupportedOperationException();
        }

        public PropertyRestriction<T> containing(T object) {
            throw new UnsupportedOperationException();
        }

        public PropertyRestriction<T> lessThan(T object) {
            throw new UnsupportedOperationException();
        }

        public PropertyRestriction<T> lessThanOrEqual(T object) {
            throw new UnsupportedOperationException();
        }

        public PropertyRestriction<T> greaterThan(T object) {
            throw new UnsupportedOperationException();
        }

        public PropertyRestriction<T> greaterThanOrEqual(T object) {
            throw new UnsupportedOperationException();
        }

        public PropertyRestriction<T> isNull() {
            throw new UnsupportedOperationException();
        }
    }
}
