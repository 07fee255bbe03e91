package io.indexrelay.refhost.jira.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One element of a backup: a row.
 *
 * @param type the entity, such as {@code Issue}
 * @param values the fields as written, from attributes and from child elements
 * @param line where it begins
 */
record BackupEntity(String type, Map<String, String> values, int line) {

    BackupEntity {
        values = Map.copyOf(values);
    }

    /** Null where the field is missing. */
    @Nullable
    String value(String field) {
        return values.get(field);
    }

    String value(String field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    /** How messages call it. */
    String label() {
        return type + " " + value("id", "without id") + " (line " + line + ")";
    }
}
