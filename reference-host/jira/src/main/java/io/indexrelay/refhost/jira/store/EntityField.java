package io.indexrelay.refhost.jira.store;

import org.jspecify.annotations.Nullable;

/**
 * A field of an entity.
 *
 * @param name as in backups, such as {@code number}
 * @param column as in SQL, such as {@code issuenum}
 */
public record EntityField(String name, String column, FieldType type) {

    /** What JDBC is given for a value of this field. */
    @Nullable
    Object toColumn(String entity, @Nullable Object value) {
        try {
            return type.toColumn(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(entity + "." + name + " is given " + e.getMessage(), e);
        }
    }
}
