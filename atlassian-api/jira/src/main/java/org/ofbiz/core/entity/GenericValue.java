package org.ofbiz.core.entity;

import java.sql.Timestamp;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** One row of a table that is known by its entity's name. */
public class GenericValue {
    private final String entityName;
    private final Map<String, Object> fields;

    /** Copies the fields, whose values may be null. */
    public GenericValue(String entityName, Map<String, ?> fields) {
        this.entityName = Objects.requireNonNull(entityName, "entityName");
        this.fields = Collections.unmodifiableMap(new HashMap<>(fields));
    }

    public String getEntityName() {
        return entityName;
    }

    public Object get(String name) {
        return fields.get(name);
    }

    public String getString(String name) {
        Object value = fields.get(name);
        return value == null ? null : value.toString();
    }

    public Long getLong(String name) {
        return (Long) fields.get(name);
    }

    public Timestamp getTimestamp(String name) {
        return (Timestamp) fields.get(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GenericValue that && entityName.equals(that.entityName) && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entityName, fields);
    }

    @Override
    public String toString() {
        return entityName + fields;
    }
}
