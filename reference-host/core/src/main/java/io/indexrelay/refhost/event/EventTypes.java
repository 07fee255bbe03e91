package io.indexrelay.refhost.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The types under which an event is delivered. */
final class EventTypes {

    private EventTypes() {}

    /** The event's class, its superclasses up to Object, then all interfaces, nearest first. */
    static List<Class<?>> of(Class<?> event) {
        List<Class<?>> classes = new ArrayList<>();
        Set<Class<?>> interfaces = new LinkedHashSet<>();
        for (Class<?> type = event; type != null; type = type.getSuperclass()) {
            classes.add(type);
        }
        for (Class<?> type : classes) {
            addInterfaces(type, interfaces);
        }
        classes.addAll(interfaces);
        return classes;
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> into) {
        for (Class<?> parent : type.getInterfaces()) {
            into.add(parent);
        }
        for (Class<?> parent : type.getInterfaces()) {
            addInterfaces(parent, into);
        }
    }
}
