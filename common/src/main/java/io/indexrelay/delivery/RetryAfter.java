package io.indexrelay.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The header of that name: seconds or a date. Obeyed up to an hour. */
final class RetryAfter {

    static final Duration LONGEST = Duration.ofHours(1);

    private RetryAfter() {}

    /** Null when it is missing or says nothing that we understand. */
    static @Nullable Duration read(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        String text = header.strip();
        if (text.matches("[0-9]{1,18}")) {
            return shortened(Duration.ofSeconds(Math.min(Long.parseLong(text), LONGEST.toSeconds())));
        }
        try {
            Instant date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return shortened(Duration.between(now, date));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Duration shortened(Duration asked) {
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
