package io.indexrelay.config;

import java.time.Duration;
import java.util.List;

/**
 * Whether and how what people do is counted and told.
 *
 * @param interval from one digest to the next
 * @param leastPeople where nobody is named, how many people it takes for an object to be told of
 * @param neverUsers names or keys of users who are never counted
 * @param neverGroups groups whose members are never counted
 */
public record ActivitySettings(
        boolean enabled,
        Privacy privacy,
        Duration interval,
        int leastPeople,
        List<String> neverUsers,
        List<String> neverGroups) {

    public ActivitySettings {
        neverUsers = List.copyOf(neverUsers);
        neverGroups = List.copyOf(neverGroups);
    }
}
