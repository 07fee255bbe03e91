package io.indexrelay.refhost.jira.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row, or the part of one that is to be written: values by the names of fields. A field that a row does not name is
 * left alone by an update; one that it names with null becomes null. Rows never change; {@link #with} makes a new one.
 *
 * @param entity such as {@code Issue}
 */
public record Row(String entity, Map<String, @Nullable Object> values) {

    public Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A row without values. */
    public static Row of(String entity) {
        return new Row(entity, Map.of());
    }

    /**
     * The same row with one more value, or another one.
     *
     * @param value a Number, a CharSequence, an Instant or Date, a Boolean for flags, as the field's type asks; or null
     */
    public Row with(String field, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(values);
        more.put(field, value);
        return new Row(entity, more);
    }

    public @Nullable Object value(String field) {
        return values.get(field);
    }

    /** The numeric id. */
    public long id() {
        return require("id");
    }

    /** A whole number that is there. */
    public long require(String field) {
        Long number = number(field);
        if (number == null) {
            throw new IllegalStateException("This row has no " + field + ": " + this);
        }
        return number;
    }

    public @Nullable Long number(String field) {
        return value(field) instanceof Number number ? (Long) number.longValue() : null;
    }

    /** The number, or {@code otherwise} where there is none. */
    public long number(String field, long otherwise) {
        Long number = number(field);
        return number == null ? otherwise : number;
    }

    public @Nullable Double decimal(String field) {
        return value(field) instanceof Number number ? (Double) number.doubleValue() : null;
    }

    public @Nullable String text(String field) {
        Object value = value(field);
        return value instanceof CharSequence ? value.toString() : null;
    }

    /** The text, or {@code otherwise} where there is none. */
    public String text(String field, String otherwise) {
        String text = text(field);
        return text == null ? otherwise : text;
    }

    /** As Jira's interfaces answer times; a fresh object each time. */
    public @Nullable Timestamp time(String field) {
        return value(field) instanceof Instant instant ? Timestamp.from(instant) : null;
    }

    /** Whether it is one of the ways in which Jira writes yes: {@code Y}, {@code true}, {@code 1}. */
    public boolean flag(String field) {
        Object value = value(field);
        return value != null
                && (value.equals(true)
                        || value.toString().equals("Y")
                        || value.toString().equals("1")
                        || value.toString().equals("true"));
    }
}
