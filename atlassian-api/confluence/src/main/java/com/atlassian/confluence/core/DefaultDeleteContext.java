package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.PageDeleteTrigger;

public class DefaultDeleteContext extends AbstractOperationContext<PageDeleteTrigger> implements DeleteContext {
    public static final DeleteContext SUPPRESS_NOTIFICATIONS =
            builder().suppressNotifications(true).build();

    public static final DeleteContext BULK_OPERATION =
            builder().suppressNotifications(true).build();

    public static final DeleteContext DEFAULT = builder().build();

    private DefaultDeleteContext(Builder builder) {
        super(builder);
    }

    public static DefaultDeleteContext.Builder builder() {
        return new Builder();
    }

    public static class Builder
            extends AbstractOperationContext.BaseBuilder<DefaultDeleteContext.Builder, PageDeleteTrigger> {
        public Builder() {}

        @Override
        protected DefaultDeleteContext.Builder builder() {
            return this;
        }

        public DefaultDeleteContext build() {
            return new DefaultDeleteContext(this);
        }

        /** Not known here: the constants of this trigger are not declared. */
        @Override
        protected PageDeleteTrigger unknownTrigger() {
            return null;
        }
    }
}
