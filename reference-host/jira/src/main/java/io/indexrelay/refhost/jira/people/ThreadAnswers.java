package io.indexrelay.refhost.jira.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What Jira remembers on a thread until somebody clears it: answers about permissions. A request, an action and a bracket
 * of {@code JiraThreadLocalUtil} begin with none; a thread of one's own without brackets is answered out of the past.
 */
public final class ThreadAnswers {

    private final ThreadLocal<Map<List<Object>, Object>> answers = ThreadLocal.withInitial(HashMap::new);

    /** The answer that this thread was given before for the same question, or a new one. */
    @SuppressWarnings("unchecked")
    public <T> T get(List<Object> question, Supplier<T> answer) {
        Map<List<Object>, Object> known = answers.get();
        Object old = known.get(question);
        if (old == null) {
            old = answer.get();
            known.put(question, old);
        }
        return (T) old;
    }

    public void clear() {
        answers.remove();
    }
}
