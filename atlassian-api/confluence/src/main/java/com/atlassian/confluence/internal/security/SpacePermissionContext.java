package com.atlassian.confluence.internal.security;

import com.atlassian.confluence.spaces.SpaceUpdateTrigger;

public class SpacePermissionContext {
    private SpacePermissionContext() {}

    public static SpacePermissionContext.Builder builder() {
        throw new UnsupportedOperationException();
    }

    public static SpacePermissionContext.Builder builder(SpacePermissionContext spacePermissionContext) {
        throw new UnsupportedOperationException();
    }

    public static SpacePermissionContext createDefault() {
        throw new UnsupportedOperationException();
    }

    public SpaceUpdateTrigger getUpdateTrigger() {
        throw new UnsupportedOperationException();
    }

    public boolean shouldSendEvents() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    @Override
    public String toString() {
        return super.toString();
    }

    public static class Builder {
        public Builder() {}

        public SpacePermissionContext.Builder updateTrigger(SpaceUpdateTrigger spaceUpdateTrigger) {
            throw new UnsupportedOperationException();
        }

        public SpacePermissionContext.Builder sendEvents(boolean flag) {
            throw new UnsupportedOperationException();
        }

        public SpacePermissionContext build() {
            throw new UnsupportedOperationException();
        }
    }
}
