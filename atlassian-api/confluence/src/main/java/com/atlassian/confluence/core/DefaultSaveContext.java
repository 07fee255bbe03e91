package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.PageUpdateTrigger;
import java.util.Objects;

public class DefaultSaveContext extends AbstractOperationContext<PageUpdateTrigger> implements SaveContext {
    public static final SaveContext MINOR_EDIT = null;

    public static final SaveContext SUPPRESS_NOTIFICATIONS = null;

    public static final SaveContext REFACTORING = null;

    public static final SaveContext BULK_OPERATION = null;

    public static final SaveContext DEFAULT = null;

    public static final SaveContext DRAFT = null;

    public static final SaveContext RAW_DRAFT = null;

    public static final SaveContext DRAFT_REFACTORING = null;

    public static final SaveContext REVERT = null;

    private boolean suppressAutowatch;

    @Deprecated
    public DefaultSaveContext(boolean suppressAutowatch, boolean flag2, boolean flag3) {
        super((AbstractOperationContext.BaseBuilder) null);
        this.suppressAutowatch = suppressAutowatch;
    }

    @Deprecated
    public DefaultSaveContext(
            boolean suppressAutowatch, boolean flag2, boolean flag3, PageUpdateTrigger pageUpdateTrigger) {
        super((AbstractOperationContext.BaseBuilder) null);
        this.suppressAutowatch = suppressAutowatch;
    }

    @Override
    public boolean isSuppressAutowatch() {
        return suppressAutowatch;
    }

    @Deprecated
    @Override
    public void setSuppressNotifications(boolean suppressNotifications) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean doUpdateLastModifier() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    @Override
    public void setUpdateLastModifier(boolean updateLastModifier) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        DefaultSaveContext that = (DefaultSaveContext) object;
        return Objects.equals(suppressAutowatch, that.suppressAutowatch);
    }

    @Override
    public int hashCode() {
        return Objects.hash(suppressAutowatch);
    }

    public static DefaultSaveContext.Builder builder() {
        throw new UnsupportedOperationException();
    }

    public static class Builder
            extends AbstractOperationContext.BaseBuilder<DefaultSaveContext.Builder, PageUpdateTrigger> {
        public Builder() {}

        public DefaultSaveContext.Builder suppressAutowatch(boolean flag) {
            throw new UnsupportedOperationException();
        }

        public DefaultSaveContext.Builder updateLastModifier(boolean flag) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected DefaultSaveContext.Builder builder() {
            throw new UnsupportedOperationException();
        }

        public DefaultSaveContext build() {
            throw new UnsupportedOperationException();
        }

        @Override
        protected PageUpdateTrigger unknownTrigger() {
            throw new UnsupportedOperationException();
        }
    }
}
