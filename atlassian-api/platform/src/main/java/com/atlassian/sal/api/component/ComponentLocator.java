package com.atlassian.sal.api.component;

import java.util.Collection;
import java.util.Optional;

public abstract class ComponentLocator {
    private static volatile ComponentLocator locator;

    public ComponentLocator() {}

    public static void setComponentLocator(ComponentLocator componentLocator) {
        locator = componentLocator;
    }

    public static boolean isInitialized() {
        return locator != null;
    }

    public static <T> T getComponent(Class<T> type) {
        return locator.getComponentInternal(type);
    }

    public static <T> Optional<T> getComponentSafely(Class<T> type) {
        return isInitialized() ? Optional.ofNullable(locator.getComponentInternal(type)) : Optional.empty();
    }

    public static <T> T getComponent(Class<T> type, String text) {
        return locator.getComponentInternal(type, text);
    }

    protected abstract <T> T getComponentInternal(Class<T> type);

    protected abstract <T> T getComponentInternal(Class<T> type, String text);

    public static <T> Collection<T> getComponents(Class<T> type) {
        return locator.getComponentsInternal(type);
    }

    protected abstract <T> Collection<T> getComponentsInternal(Class<T> type);

    protected String convertClassToName(Class type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
