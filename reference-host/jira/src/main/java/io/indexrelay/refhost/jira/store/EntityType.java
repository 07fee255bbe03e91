package io.indexrelay.refhost.jira.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity of Jira's model and the table it lives in. */
public final class EntityType {

    private final String name;
    private final String table;
    private final Map<String, EntityField> fields;
    private final List<EntityField> key;
    private final List<List<EntityField>> indexes;

    EntityType(
            String name,
            String table,
            Map<String, EntityField> fields,
            List<String> keyFields,
            List<List<String>> indexFields) {
        this.name = name;
        this.table = table;
        this.fields = new LinkedHashMap<>(fields);
        this.key = keyFields.stream().map(this::field).toList();
        this.indexes = indexFields.stream()
                .map(index -> index.stream().map(this::field).toList())
                .toList();
    }

    public String name() {
        return name;
    }

    public String table() {
        return table;
    }

    public Collection<EntityField> fields() {
        return fields.values();
    }

    /** The fields that tell rows apart. */
    public List<EntityField> key() {
        return key;
    }

    List<List<EntityField>> indexes() {
        return indexes;
    }

    /** Null where the entity has no such field. */
    public @Nullable EntityField find(String fieldName) {
        return fields.get(fieldName);
    }

    /** @throws IllegalArgumentException when the entity has no such field */
    EntityField field(String fieldName) {
        EntityField field = fields.get(fieldName);
        if (field == null) {
            throw new IllegalArgumentException(name + " has no field " + fieldName + ", but " + fields.keySet());
        }
        return field;
    }

    /** Whether ids are handed out by the sequence of this entity. */
    public boolean hasSequence() {
        return key.size() == 1 && key.get(0).name().equals("id") && key.get(0).type() == FieldType.NUMBER;
    }

    @Override
    public String toString() {
        return name;
    }
}
