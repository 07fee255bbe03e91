package io.indexrelay.jira.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Jira's times, of milliseconds. A day without a time is stored as midnight of the server's own zone. */
final class Times {

    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private Times() {}

    /** As it is, to the millisecond; what has no time has the beginning of all. */
    static Instant of(@Nullable Date date) {
        return date == null ? Instant.EPOCH : Instant.ofEpochMilli(date.getTime());
    }

    static Instant of(@Nullable Date date, @Nullable Date otherwise) {
        return of(date == null ? otherwise : date);
    }

    /** Such as {@code 2026-11-21}. */
    static String day(Date date) {
        return LocalDate.ofInstant(of(date), ZoneId.systemDefault()).toString();
    }

    /** Such as {@code 2026-11-21T09:15:02.117Z}. */
    static String moment(Date date) {
        return MOMENT.format(of(date));
    }
}
