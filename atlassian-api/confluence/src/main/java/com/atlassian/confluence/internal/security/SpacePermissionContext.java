package com.atlassian.confluence.internal.security;

import com.atlassian.confluence.spaces.SpaceUpdateTrigger;
import java.util.Objects;

public class SpacePermissionContext {
    private final SpaceUpdateTrigger updateTrigger;
    private final boolean sendEvents;

    private SpacePermissionContext(Builder builder) {
        updateTrigger = builder.updateTrigger;
        sendEvents = builder.sendEvents;
    }

    public static SpacePermissionContext.Builder builder() {
        return new Builder();
    }

    public static SpacePermissionContext.Builder builder(SpacePermissionContext context) {
        return new Builder().updateTrigger(context.updateTrigger).sendEvents(context.sendEvents);
    }

    public static SpacePermissionContext createDefault() {
        return builder().build();
    }

    public SpaceUpdateTrigger getUpdateTrigger() {
        return updateTrigger;
    }

    public boolean shouldSendEvents() {
        return sendEvents;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SpacePermissionContext
                && Objects.equals(updateTrigger, ((SpacePermissionContext) object).updateTrigger)
                && sendEvents == ((SpacePermissionContext) object).sendEvents;
    }

    @Override
    public int hashCode() {
        return Objects.hash(updateTrigger, sendEvents);
    }

    @Override
    public String toString() {
        return "SpacePermissionContext{updateTrigger=" + updateTrigger + ", sendEvents=" + sendEvents + "}";
    }

    public static class Builder {
        private SpaceUpdateTrigger updateTrigger;
        private boolean sendEvents = true;

        public Builder() {}

        public SpacePermissionContext.Builder updateTrigger(SpaceUpdateTrigger updateTrigger) {
            this.updateTrigger = updateTrigger;
            return this;
        }

        public SpacePermissionContext.Builder sendEvents(boolean sendEvents) {
            this.sendEvents = sendEvents;
            return this;
        }

        public SpacePermissionContext build() {
            return new SpacePermissionContext(this);
        }
    }
}
