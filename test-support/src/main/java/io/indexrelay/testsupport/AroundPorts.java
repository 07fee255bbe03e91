package io.indexrelay.testsupport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** What happens around every call of the ports that it wraps. */
public interface AroundPorts {

    /** Answers in the port's stead, with or without its help. */
    @Nullable
    Object around(Call call) throws Throwable;

    /** The port with this around it. */
    default <T> T wrap(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (self, method, arguments) ->
                        around(new Call(port, real, method, arguments == null ? new Object[0] : arguments))));
    }

    /** One call of a port, not yet made. */
    final class Call {
        private final Class<?> port;
        private final Object real;
        private final Method method;
        private final Object[] arguments;

        private Call(Class<?> port, Object real, Method method, Object[] arguments) {
            this.port = port;
            this.real = real;
            this.method = method;
            this.arguments = arguments;
        }

        /** As in {@code Outbox.delete}. */
        public String name() {
            return port.getSimpleName() + "." + method.getName();
        }

        /** Of that place, from 0. */
        public <T> T argument(int place, Class<T> type) {
            return type.cast(arguments[place]);
        }

        /** Makes it. Throws what the port throws. */
        public @Nullable Object proceed() throws Throwable {
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }
    }
}
