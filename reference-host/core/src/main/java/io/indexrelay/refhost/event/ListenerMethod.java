package io.indexrelay.refhost.event;

import com.atlassian.event.api.EventListener;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** One {@code @EventListener} method of one registered object. */
final class ListenerMethod {

    private final Object listener;
    private final Method method;
    private final Class<?> eventType;
    private final int order;

    private ListenerMethod(Object listener, Method method, int order) {
        this.listener = listener;
        this.method = method;
        this.eventType = method.getParameterTypes()[0];
        this.order = order;
    }

    /**
     * The listener methods of an object: public, annotated, with one parameter.
     *
     * @throws NoClassDefFoundError when a signature of the class names a type that cannot be loaded
     * @throws IllegalArgumentException when an annotated method does not have exactly one parameter
     */
    static List<ListenerMethod> of(Object listener) {
        List<ListenerMethod> methods = new ArrayList<>();
        for (Method method : listener.getClass().getMethods()) {
            EventListener annotation = method.getAnnotation(EventListener.class);
            if (annotation == null || method.isBridge()) {
                continue;
            }
            if (method.getParameterCount() != 1) {
                throw new IllegalArgumentException("Method <" + method + "> of class <" + listener.getClass()
                        + "> is annotated with annotation <EventListener> but has " + method.getParameterCount()
                        + " parameters! Listener methods MUST have 1 and only 1 parameter.");
            }
            methods.add(new ListenerMethod(listener, method, annotation.order()));
        }
        return methods;
    }

    Class<?> eventType() {
        return eventType;
    }

    int order() {
        return order;
    }

    boolean belongsTo(Object object) {
        return listener == object;
    }

    Class<?> listenerClass() {
        return listener.getClass();
    }

    /**
     * Calls the method without making it accessible: a public method of a class that is not public fails here, at every
     * event, as it does in the products.
     *
     * @throws RuntimeException wrapping whatever the method threw, errors too
     */
    void invoke(Object event) {
        try {
            method.invoke(listener, event);
        } catch (IllegalAccessException e) {
            throw new RuntimeException(e);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new RuntimeException(
                    cause.getMessage() + ". Listener: " + listener.getClass().getName() + " event: "
                            + event.getClass().getName(),
                    cause);
        }
    }

    @Override
    public String toString() {
        return "ListenerMethod{method=" + method + ", listener=" + listener + "}";
    }
}
