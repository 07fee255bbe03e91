package com.atlassian.event.spi;

import java.util.Optional;
import java.util.Set;

public interface ListenerInvoker {
    Set<Class<?>> getSupportedEventTypes();

    void invoke(Object object);

    boolean supportAsynchronousEvents();

    default Optional<String> getScope() {
        throw new UnsupportedOperationException();
    }

    default int getOrder() {
        throw new UnsupportedOperationException();
    }
}
