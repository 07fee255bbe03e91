package io.indexrelay.activity;

import io.indexrelay.config.ActivitySettings;
import io.indexrelay.config.Privacy;
import java.time.Duration;
import java.util.List;

/**
 * What holds now for counting and telling.
 *
 * @param endpoint its address, which pseudonyms go by; {@code ""} where there is none
 * @param maxPartBytes how much data one part may have, about
 */
public record ActivityRules(ActivitySettings settings, String endpoint, int maxPartBytes) {

    /** Nothing is counted. */
    public static final ActivityRules OFF = new ActivityRules(
            new ActivitySettings(false, Privacy.AGGREGATE, Duration.ofHours(1), 2, List.of(), List.of()), "", 1 << 20);

    /** Counts for nobody are not made. */
    public boolean isCounting() {
        return settings.enabled() && !endpoint.isEmpty();
    }
}
