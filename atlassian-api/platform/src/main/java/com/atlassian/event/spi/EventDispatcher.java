package com.atlassian.event.spi;

public interface EventDispatcher {
    void dispatch(ListenerInvoker listenerInvoker, Object object);
}
