package com.atlassian.event.spi;

public interface EventRunnableFactory {
    Runnable getRunnable(ListenerInvoker listenerInvoker, Object object);
}
