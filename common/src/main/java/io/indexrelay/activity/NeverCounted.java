package io.indexrelay.activity;

import io.indexrelay.config.ActivitySettings;
import io.indexrelay.snapshot.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is never counted: asked before anything is written down, and remembered for a while. One thread at a time.
 */
public final class NeverCounted {

    private static final Logger log = LoggerFactory.getLogger(NeverCounted.class);

    /** Groups change; and a name is another's some day. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final int MOST = 50_000;

    private final People people;
    private final Clock clock;
    private final Map<String, Answer> answers = new HashMap<>();
    private List<List<String>> asked = List.of();
    private Instant since = Instant.EPOCH;

    /** @param people read outside any transaction of ours */
    public NeverCounted(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** What was found out of a person. */
    enum Answer {
        COUNTED,
        NEVER,
        /** It could not be told now. */
        UNKNOWN
    }

    /** What was found out earlier is forgotten after a while, and when the settings are others. Before each flush. */
    void refresh(ActivitySettings settings) {
        List<List<String>> lists = List.of(settings.neverUsers(), settings.neverGroups());
        Instant now = clock.instant();
        if (!lists.equals(asked) || !now.isBefore(since.plus(REMEMBERED)) || answers.size() >= MOST) {
            answers.clear();
            asked = lists;
            since = now;
        }
    }

    /** @param userKey null or {@code ""} for nobody in particular */
    Answer of(@Nullable String userKey, ActivitySettings settings) {
        boolean isSomebody = userKey != null && !userKey.isEmpty();
        if (!isSomebody
                || (settings.neverUsers().isEmpty() && settings.neverGroups().isEmpty())) {
            return Answer.COUNTED;
        }
        return answers.computeIfAbsent(userKey, key -> read(key, settings));
    }

    /** Those of whom it is known. */
    Set<String> people() {
        return answers.entrySet().stream()
                .filter(one -> one.getValue() == Answer.NEVER)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Somebody who is not there any more is in no group, and may be named by the key. */
    private Answer read(String userKey, ActivitySettings settings) {
        if (isIn(settings.neverUsers(), userKey)) {
            return Answer.NEVER;
        }
        try {
            boolean isNever = Optional.of(userKey)
                    .flatMap(people::byKey)
                    .filter(person -> isIn(settings.neverUsers(), person.username())
                            || person.groups().stream().anyMatch(group -> isIn(settings.neverGroups(), group)))
                    .isPresent();
            return isNever ? Answer.NEVER : Answer.COUNTED;
        } catch (RuntimeException | LinkageError e) {
            log.warn("Could not read whether a user is never counted; what was done is counted without its object", e);
            return Answer.UNKNOWN;
        }
    }

    /** The products fold names each in its own way; rather one too many. */
    private static boolean isIn(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }
}
