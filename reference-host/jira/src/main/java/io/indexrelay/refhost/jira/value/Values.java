package io.indexrelay.refhost.jira.value;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows one of our objects as one of the product's wide interfaces: a call goes to the object's public method of the same
 * name and parameters. Two such objects are equal when ours are. What ours lacks is an
 * {@link UnsupportedOperationException} that names the method.
 *
 * <p>Unlike a manager ({@code SupportedMethods}) a value opens no transaction: its getters run in the caller's, if any.
 */
public final class Values implements InvocationHandler {

    private static final Map<Method, Map<Class<?>, Optional<Method>>> FOUND = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final Object target;

    private Values(Class<?> type, Object target) {
        this.type = type;
        this.target = target;
    }

    /** Our object as a {@code type}. */
    public static <T> T as(Class<T> type, Object target) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Values(type, target)));
    }

    /** Ours again, where it is ours and of that class. */
    public static <T> Optional<T> target(Object shown, Class<T> ours) {
        return Proxy.isProxyClass(shown.getClass())
                        && Proxy.getInvocationHandler(shown) instanceof Values values
                        && ours.isInstance(values.target)
                ? Optional.of(ours.cast(values.target))
                : Optional.empty();
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return onObject(method, arguments);
        }
        Optional<Method> supported = FOUND.computeIfAbsent(method, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(target.getClass(), each -> find(each, method));
        if (supported.isEmpty()) {
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments == null ? new Object[0] : arguments);
            }
            throw new UnsupportedOperationException(
                    "The reference product does not have " + type.getName() + " " + method.toGenericString());
        }
        try {
            return supported.get().invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static Optional<Method> find(Class<?> ours, Method wanted) {
        try {
            Method method = ours.getMethod(wanted.getName(), wanted.getParameterTypes());
            method.setAccessible(true);
            return Optional.of(method);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private Object onObject(Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null
                    && arguments[0] != null
                    && target(arguments[0], Object.class).filter(target::equals).isPresent();
            case "hashCode" -> target.hashCode();
            default -> target.toString();
        };
    }
}
