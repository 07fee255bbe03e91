package com.atlassian.confluence.core;

public abstract class AbstractOperationContext<T extends OperationTrigger> implements OperationContext<T> {
    protected boolean suppressNotifications;

    protected AbstractOperationContext(AbstractOperationContext.BaseBuilder<?, T> baseBuilder) {}

    @Override
    public final boolean isEventSuppressed() {
        throw new UnsupportedOperationException();
    }

    @Override
    public final boolean isSuppressNotifications() {
        return suppressNotifications;
    }

    @Override
    public final T getUpdateTrigger() {
        throw new UnsupportedOperationException();
    }

    public abstract static class BaseBuilder<
            B extends AbstractOperationContext.BaseBuilder<B, T>, T extends OperationTrigger> {
        public BaseBuilder() {}

        protected abstract B builder();

        public B suppressNotifications(boolean flag) {
            throw new UnsupportedOperationException();
        }

        public B suppressEvents(boolean flag) {
            throw new UnsupportedOperationException();
        }

        public B updateTrigger(T operationTrigger) {
            throw new UnsupportedOperationException();
        }

        protected abstract T unknownTrigger();
    }
}
