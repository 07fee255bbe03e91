package io.indexrelay.refhost.act;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Subjects that this node's permission manager shows to nobody, whatever the rules say: as a version of the product would
 * that has a rule more than we know. In memory, and without any event. Safe for use by many threads.
 */
public final class DeniedViews {

    private final Set<String> subjects = ConcurrentHashMap.newKeySet();

    public boolean isDenied(String subject) {
        return subjects.contains(subject);
    }

    /** {@code denyView} and {@code allowView}, each of one {@code subject}. */
    public Map<String, Verb> verbs() {
        return Map.of(
                "denyView",
                action -> {
                    String subject = action.text("subject");
                    subjects.add(subject);
                    return Done.of(subject);
                },
                "allowView",
                action -> {
                    String subject = action.text("subject");
                    Refused.unless(subjects.remove(subject), "\"" + subject + "\" is not denied");
                    return Done.of(subject);
                });
    }
}
