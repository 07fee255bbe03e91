package com.atlassian.event.spi;

import java.util.Optional;
import java.util.Set;

public interface ListenerInvoker {
    Set<Class<?>> getSupportedEventTypes();

    void invoke(Object object);

    boolean supportAsynchronousEvents();

    default Optional<String> getScope() {
        return Optional.empty();
    }

    default int getOrder() {
        return 0;
    }
}
