package com.atlassian.sal.api.component;

import java.util.Collection;
import java.util.Optional;

public abstract class ComponentLocator {
    public ComponentLocator() {}

    public static void setComponentLocator(ComponentLocator componentLocator) {
        throw new UnsupportedOperationException();
    }

    public static boolean isInitialized() {
        throw new UnsupportedOperationException();
    }

    public static <T> T getComponent(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public static <T> Optional<T> getComponentSafely(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public static <T> T getComponent(Class<T> type, String text) {
        throw new UnsupportedOperationException();
    }

    protected abstract <T> T getComponentInternal(Class<T> type);

    protected abstract <T> T getComponentInternal(Class<T> type, String text);

    public static <T> Collection<T> getComponents(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    protected abstract <T> Collection<T> getComponentsInternal(Class<T> type);

    protected String convertClassToName(Class type) {
        throw new UnsupportedOperationException();
    }
}
