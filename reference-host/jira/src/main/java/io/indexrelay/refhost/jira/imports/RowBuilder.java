package io.indexrelay.refhost.jira.imports;

import io.indexrelay.refhost.imports.Tally;
import io.indexrelay.refhost.jira.store.EntityField;
import io.indexrelay.refhost.jira.store.EntityType;
import io.indexrelay.refhost.jira.store.FieldType;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.product.ImportException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a row of an entity as the backup writes it. Fields that the model lacks are counted by name and left out. */
final class RowBuilder {

    private final String file;
    private final Tally tally;

    RowBuilder(String file, Tally tally) {
        this.file = file;
        this.tally = tally;
    }

    /** @throws ImportException when a value is not what its field holds, or the entity has no key */
    Row build(BackupEntity entity, EntityType type) throws ImportException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, String> written : entity.values().entrySet()) {
            EntityField field = type.find(written.getKey());
            if (field == null) {
                tally.unknown(type.name() + "." + written.getKey());
            } else {
                values.put(field.name(), value(entity, field, written.getValue()));
            }
        }
        Row row = new Row(type.name(), values);
        for (EntityField key : type.key()) {
            if (row.value(key.name()) == null) {
                throw new ImportException(file + ": " + entity.label() + " lacks " + key.name());
            }
        }
        return row;
    }

    private @Nullable Object value(BackupEntity entity, EntityField field, String text) throws ImportException {
        if (text.isBlank() && !isText(field.type())) {
            return null;
        }
        int longest = field.type().longest();
        if (text.length() > longest) {
            throw wrong(entity, field, "has " + text.length() + " characters; at most " + longest + " fit");
        }
        try {
            return field.type().parse(text);
        } catch (IllegalArgumentException e) {
            throw wrong(entity, field, "is wrong: " + e.getMessage());
        }
    }

    private static boolean isText(FieldType type) {
        return type == FieldType.SHORT || type == FieldType.LINE || type == FieldType.TEXT;
    }

    private ImportException wrong(BackupEntity entity, EntityField field, String what) {
        return new ImportException(file + ": " + entity.label() + ": " + field.name() + " " + what);
    }
}
