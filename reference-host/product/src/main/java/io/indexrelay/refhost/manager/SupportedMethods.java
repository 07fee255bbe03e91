package io.indexrelay.refhost.manager;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows an object as one of the product's interfaces. A call goes to the object's public method of the same name and
 * parameters, in the running transaction or else in a new one, as the product's own proxies do. What the object lacks is
 * an {@link UnsupportedOperationException} that names the method.
 */
public final class SupportedMethods implements InvocationHandler {

    private final Class<?> type;
    private final Object target;
    private final TransactionTemplate transaction;

    private SupportedMethods(Class<?> type, Object target, TransactionTemplate transaction) {
        this.type = type;
        this.target = target;
        this.transaction = transaction;
    }

    /** The object as a {@code type}. */
    public static <T> T as(Class<T> type, Object target, TransactionTemplate transaction) {
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, new SupportedMethods(type, target, transaction));
        return type.cast(proxy);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return onObject(proxy, method, arguments);
        }
        Method supported;
        try {
            supported = target.getClass().getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException e) {
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments == null ? new Object[0] : arguments);
            }
            throw new UnsupportedOperationException(
                    "The reference product does not have " + type.getName() + " " + method.toGenericString());
        }
        supported.setAccessible(true);
        Throwable[] thrown = new Throwable[1];
        Object answer = transaction.execute(status -> {
            try {
                return supported.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                thrown[0] = e.getCause() == null ? e : e.getCause();
                if (!(thrown[0] instanceof Exception) || thrown[0] instanceof RuntimeException) {
                    status.setRollbackOnly();
                }
                return null;
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
        if (thrown[0] != null) {
            throw thrown[0];
        }
        return answer;
    }

    private Object onObject(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && arguments[0] == proxy;
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "reference " + type.getSimpleName();
        };
    }
}
