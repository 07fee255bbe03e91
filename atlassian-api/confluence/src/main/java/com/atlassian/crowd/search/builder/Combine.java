package com.atlassian.crowd.search.builder;

import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.search.query.entity.restriction.BooleanRestriction;
import java.util.Collection;

public class Combine {
    public Combine() {}

    public static BooleanRestriction anyOf(SearchRestriction... searchRestrictions) {
        throw new UnsupportedOperationException();
    }

    public static BooleanRestriction allOf(SearchRestriction... searchRestrictions) {
        throw new UnsupportedOperationException();
    }

    public static BooleanRestriction anyOf(Collection<? extends SearchRestriction> collection) {
        throw new UnsupportedOperationException();
    }

    public static BooleanRestriction allOf(Collection<? extends SearchRestriction> collection) {
        throw new UnsupportedOperationException();
    }

    public static SearchRestriction optionalAllOf(SearchRestriction... searchRestrictions) {
        throw new UnsupportedOperationException();
    }

    public static SearchRestriction allOfIfNeeded(Collection<? extends SearchRestriction> collection) {
        throw new UnsupportedOperationException();
    }

    public static SearchRestriction anyOfIfNeeded(Collection<? extends SearchRestriction> collection) {
        throw new UnsupportedOperationException();
    }
}
