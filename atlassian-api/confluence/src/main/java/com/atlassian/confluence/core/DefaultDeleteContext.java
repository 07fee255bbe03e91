package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.PageDeleteTrigger;

public class DefaultDeleteContext extends AbstractOperationContext<PageDeleteTrigger> implements DeleteContext {
    public static final DeleteContext SUPPRESS_NOTIFICATIONS = null;

    public static final DeleteContext BULK_OPERATION = null;

    public static final DeleteContext DEFAULT = null;

    private DefaultDeleteContext() {
        super((AbstractOperationContext.BaseBuilder) null);
    }

    public static DefaultDeleteContext.Builder builder() {
        throw new UnsupportedOperationException();
    }

    public static class Builder
            extends AbstractOperationContext.BaseBuilder<DefaultDeleteContext.Builder, PageDeleteTrigger> {
        public Builder() {}

        @Override
        protected DefaultDeleteContext.Builder builder() {
            throw new UnsupportedOperationException();
        }

        public DefaultDeleteContext build() {
            throw new UnsupportedOperationException();
        }

        @Override
        protected PageDeleteTrigger unknownTrigger() {
            throw new UnsupportedOperationException();
        }
    }
}
