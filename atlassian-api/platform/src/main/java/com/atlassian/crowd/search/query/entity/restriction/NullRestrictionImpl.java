package com.atlassian.crowd.search.query.entity.restriction;

public class NullRestrictionImpl implements NullRestriction {
    public static final NullRestriction INSTANCE = new NullRestrictionImpl();

    private NullRestrictionImpl() {}

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
