package io.indexrelay.delivery;

import java.time.Duration;

/**
 * How long rows wait for what they tell of.
 *
 * @param step how soon is looked again
 * @param creation how long an object that receivers never had may be missing after its capture
 * @param deletion how long an object may still be there after its deletion was captured
 * @param unreadable how soon an object that could not be read is tried again
 * @param refused how soon an object that the endpoint refused for good is tried again
 * @param unseen how soon is looked again after a change was captured of which nothing was seen: another node made it, and
 *     most caches follow within seconds
 * @param echo how soon what was sent is looked at once more
 */
public record Holds(
        Duration step,
        Duration creation,
        Duration deletion,
        Duration unreadable,
        Duration refused,
        Duration unseen,
        Duration echo) {

    public static final Holds STANDARD = new Holds(
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            Duration.ofMinutes(15),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(60));
}
