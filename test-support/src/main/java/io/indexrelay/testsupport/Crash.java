package io.indexrelay.testsupport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends a process in the middle: an error that nobody catches, thrown at the n-th call of wrapped ports, before or after
 * the call is done. The test goes on with new objects over the same store.
 */
public final class Crash extends Error {

    private static final long serialVersionUID = 1L;

    private Crash(String where) {
        super("crashed " + where, null, false, false);
    }

    /** Counts the calls of all ports that it wraps. Not thread-safe. */
    public static final class Points {
        private final int at;
        private final boolean isAfter;
        private final List<String> calls = new ArrayList<>();

        /** @param at which call crashes, from 0; -1 for none */
        public Points(int at, boolean isAfter) {
            this.at = at;
            this.isAfter = isAfter;
        }

        /** Names of the calls so far. */
        public List<String> calls() {
            return List.copyOf(calls);
        }

        public <T> T wrap(Class<T> port, T real) {
            Object proxy =
                    Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, args) -> {
                        int number = calls.size();
                        String name = port.getSimpleName() + "." + method.getName();
                        calls.add(name);
                        if (number == at && !isAfter) {
                            throw new Crash("before " + name);
                        }
                        Object result;
                        try {
                            result = method.invoke(real, args);
                        } catch (InvocationTargetException e) {
                            throw e.getCause() == null ? e : e.getCause();
                        }
                        if (number == at) {
                            throw new Crash("after " + name);
                        }
                        return result;
                    });
            return port.cast(proxy);
        }
    }
}
