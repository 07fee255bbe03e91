package com.atlassian.confluence.core;

public abstract class AbstractOperationContext<T extends OperationTrigger> implements OperationContext<T> {
    protected boolean suppressNotifications;
    private final boolean suppressEvents;
    private final T updateTrigger;

    protected AbstractOperationContext(AbstractOperationContext.BaseBuilder<?, T> builder) {
        this.suppressNotifications = builder.suppressNotifications;
        this.suppressEvents = builder.suppressEvents;
        this.updateTrigger = builder.updateTrigger == null ? builder.unknownTrigger() : builder.updateTrigger;
    }

    @Override
    public final boolean isEventSuppressed() {
        return suppressEvents;
    }

    @Override
    public final boolean isSuppressNotifications() {
        return suppressNotifications;
    }

    @Override
    public final T getUpdateTrigger() {
        return updateTrigger;
    }

    public abstract static class BaseBuilder<
            B extends AbstractOperationContext.BaseBuilder<B, T>, T extends OperationTrigger> {
        private boolean suppressNotifications;
        private boolean suppressEvents;
        private T updateTrigger;

        public BaseBuilder() {}

        protected abstract B builder();

        public B suppressNotifications(boolean suppress) {
            this.suppressNotifications = suppress;
            return builder();
        }

        public B suppressEvents(boolean suppress) {
            this.suppressEvents = suppress;
            return builder();
        }

        public B updateTrigger(T trigger) {
            this.updateTrigger = trigger;
            return builder();
        }

        protected abstract T unknownTrigger();
    }
}
