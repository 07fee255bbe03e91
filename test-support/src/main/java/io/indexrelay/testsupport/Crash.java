package io.indexrelay.testsupport;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    public static final class Points implements AroundPorts {
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

        @Override
        public @Nullable Object around(Call call) throws Throwable {
            int number = calls.size();
            calls.add(call.name());
            if (number == at && !isAfter) {
                throw new Crash("before " + call.name());
            }
            Object result = call.proceed();
            if (number == at) {
                throw new Crash("after " + call.name());
            }
            return result;
        }
    }
}
