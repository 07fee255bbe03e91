package io.indexrelay.refhost.jira.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a field may hold, how a database keeps it, and how XML backups write it. */
public enum FieldType {
    NUMBER("bigint", "bigint"),
    DECIMAL("double precision", "double precision"),
    FLAG("char(1)", "char(1)"),
    SHORT("varchar(60)", "varchar(60)"),
    LINE("varchar(255)", "varchar(255)"),
    TEXT("clob", "text"),
    TIME("timestamp(3)", "timestamp(3)");

    /** As {@code java.sql.Timestamp} prints itself, with one to nine digits of a second's fraction, or none. */
    private static final DateTimeFormatter BACKUP_TIME = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    private final String h2;
    private final String postgres;

    FieldType(String h2, String postgres) {
        this.h2 = h2;
        this.postgres = postgres;
    }

    String sql(boolean onPostgres) {
        return onPostgres ? postgres : h2;
    }

    /** How many characters fit. */
    public int longest() {
        return switch (this) {
            case FLAG -> 1;
            case SHORT -> 60;
            case LINE -> 255;
            default -> Integer.MAX_VALUE;
        };
    }

    /**
     * A value as a backup writes it. Times are taken as UTC: a backup does not name its server's zone.
     *
     * @throws IllegalArgumentException when it is none of this type; the message says what would be right
     */
    public Object parse(String text) {
        try {
            return switch (this) {
                case NUMBER -> Long.valueOf(text.strip());
                case DECIMAL -> Double.valueOf(text.strip());
                case TIME -> time(text.strip());
                default -> text;
            };
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no number", e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no time such as 2012-12-03 22:20:41.329", e);
        }
    }

    private static Instant time(String text) {
        LocalDateTime local =
                text.indexOf(' ') < 0 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text, BACKUP_TIME);
        return local.toInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    /** What JDBC is given for a value of a row. */
    @Nullable
    Object toColumn(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (this) {
            case NUMBER -> value instanceof Number number ? number.longValue() : refuse(value, "a whole number");
            case DECIMAL -> value instanceof Number number ? number.doubleValue() : refuse(value, "a number");
            case TIME -> LocalDateTime.ofInstant(instant(value), ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
            case FLAG -> value instanceof Boolean is ? (is ? "Y" : "N") : text(value);
            case SHORT, LINE, TEXT -> text(value);
        };
    }

    private static Instant instant(Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        return value instanceof Date date
                ? Instant.ofEpochMilli(date.getTime())
                : (Instant) refuse(value, "an Instant or a Date");
    }

    private static Object text(Object value) {
        return value instanceof CharSequence || value instanceof Character || value instanceof Boolean
                ? value.toString()
                : refuse(value, "text");
    }

    private static Object refuse(Object value, String right) {
        throw new IllegalArgumentException(
                "%s of %s, where %s is wanted".formatted(value, value.getClass().getSimpleName(), right));
    }
}
