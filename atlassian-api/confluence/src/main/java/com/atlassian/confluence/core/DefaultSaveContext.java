package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.PageUpdateTrigger;
import java.util.Objects;

public class DefaultSaveContext extends AbstractOperationContext<PageUpdateTrigger> implements SaveContext {
    public static final SaveContext MINOR_EDIT =
            builder().suppressNotifications(true).updateLastModifier(true).build();

    public static final SaveContext SUPPRESS_NOTIFICATIONS =
            builder().suppressNotifications(true).updateLastModifier(true).build();

    public static final SaveContext REFACTORING = builder()
            .suppressNotifications(true)
            .updateTrigger(PageUpdateTrigger.LINK_REFACTORING)
            .build();

    public static final SaveContext BULK_OPERATION = builder()
            .suppressNotifications(true)
            .suppressAutowatch(true)
            .updateLastModifier(true)
            .build();

    public static final SaveContext DEFAULT = builder().updateLastModifier(true).build();

    public static final SaveContext DRAFT = builder()
            .suppressNotifications(true)
            .suppressEvents(true)
            .suppressAutowatch(true)
            .updateLastModifier(true)
            .build();

    public static final SaveContext RAW_DRAFT = builder()
            .suppressNotifications(true)
            .suppressEvents(true)
            .suppressAutowatch(true)
            .build();

    public static final SaveContext DRAFT_REFACTORING = builder()
            .suppressNotifications(true)
            .suppressAutowatch(true)
            .updateTrigger(PageUpdateTrigger.LINK_REFACTORING)
            .build();

    public static final SaveContext REVERT = builder()
            .updateLastModifier(true)
            .updateTrigger(PageUpdateTrigger.REVERT)
            .build();

    private final boolean suppressAutowatch;
    private boolean updateLastModifier;

    @Deprecated
    public DefaultSaveContext(boolean suppressNotifications, boolean updateLastModifier, boolean suppressEvents) {
        this(suppressNotifications, updateLastModifier, suppressEvents, PageUpdateTrigger.UNKNOWN);
    }

    @Deprecated
    public DefaultSaveContext(
            boolean suppressNotifications,
            boolean updateLastModifier,
            boolean suppressEvents,
            PageUpdateTrigger updateTrigger) {
        this(builder()
                .suppressNotifications(suppressNotifications)
                .suppressEvents(suppressEvents)
                .updateTrigger(updateTrigger)
                .updateLastModifier(updateLastModifier));
    }

    private DefaultSaveContext(Builder builder) {
        super(builder);
        this.suppressAutowatch = builder.suppressAutowatch;
        this.updateLastModifier = builder.updateLastModifier;
    }

    @Override
    public boolean isSuppressAutowatch() {
        return suppressAutowatch;
    }

    @Deprecated
    @Override
    public void setSuppressNotifications(boolean suppressNotifications) {
        this.suppressNotifications = suppressNotifications;
    }

    @Override
    public boolean doUpdateLastModifier() {
        return updateLastModifier;
    }

    @Deprecated
    @Override
    public void setUpdateLastModifier(boolean updateLastModifier) {
        this.updateLastModifier = updateLastModifier;
    }

    @Override
    public boolean equals(Object object) {
        if (!(object instanceof DefaultSaveContext)) {
            return false;
        }
        DefaultSaveContext that = (DefaultSaveContext) object;
        return suppressAutowatch == that.suppressAutowatch
                && updateLastModifier == that.updateLastModifier
                && isSuppressNotifications() == that.isSuppressNotifications()
                && isEventSuppressed() == that.isEventSuppressed()
                && getUpdateTrigger() == that.getUpdateTrigger();
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                suppressAutowatch, updateLastModifier, suppressNotifications, isEventSuppressed(), getUpdateTrigger());
    }

    public static DefaultSaveContext.Builder builder() {
        return new Builder();
    }

    public static class Builder
            extends AbstractOperationContext.BaseBuilder<DefaultSaveContext.Builder, PageUpdateTrigger> {
        private boolean suppressAutowatch;
        private boolean updateLastModifier;

        public Builder() {}

        public DefaultSaveContext.Builder suppressAutowatch(boolean suppress) {
            this.suppressAutowatch = suppress;
            return this;
        }

        public DefaultSaveContext.Builder updateLastModifier(boolean update) {
            this.updateLastModifier = update;
            return this;
        }

        @Override
        protected DefaultSaveContext.Builder builder() {
            return this;
        }

        public DefaultSaveContext build() {
            return new DefaultSaveContext(this);
        }

        @Override
        protected PageUpdateTrigger unknownTrigger() {
            return PageUpdateTrigger.UNKNOWN;
        }
    }
}
