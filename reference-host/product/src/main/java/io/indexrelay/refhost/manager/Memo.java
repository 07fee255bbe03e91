package io.indexrelay.refhost.manager;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers answers while a thread asks about many users and contents at once and changes nothing. Outside of that nothing
 * is remembered: an answer always comes from the tables.
 */
public final class Memo {

    private final ThreadLocal<@Nullable Map<List<Object>, Object>> answers = new ThreadLocal<>();

    /** Remembers within some work. */
    public <T> T during(Supplier<T> work) {
        Map<List<Object>, Object> before = answers.get();
        answers.set(new HashMap<>());
        try {
            return work.get();
        } finally {
            answers.set(before);
        }
    }

    /** An answer that was had before for the same question, or a new one. */
    @SuppressWarnings("unchecked")
    public <T> T get(List<Object> question, Supplier<T> answer) {
        Map<List<Object>, Object> known = answers.get();
        if (known == null) {
            return answer.get();
        }
        Object old = known.get(question);
        if (old == null) {
            old = answer.get();
            known.put(question, old);
        }
        return (T) old;
    }
}
