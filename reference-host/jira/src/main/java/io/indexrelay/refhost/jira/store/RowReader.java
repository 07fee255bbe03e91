package io.indexrelay.refhost.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Makes a row of a result whose columns are all fields of an entity, in their order. */
final class RowReader implements RowMapper<Row> {

    private final EntityType type;

    private RowReader(EntityType type) {
        this.type = type;
    }

    static RowReader of(EntityType type) {
        return new RowReader(type);
    }

    @Override
    public Row mapRow(ResultSet result, int number) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        int position = 0;
        for (EntityField field : type.fields()) {
            values.put(field.name(), value(result, ++position, field.type()));
        }
        return new Row(type.name(), values);
    }

    private static @Nullable Object value(ResultSet result, int position, FieldType type) throws SQLException {
        return switch (type) {
            case NUMBER -> {
                long value = result.getLong(position);
                yield result.wasNull() ? null : (Object) value;
            }
            case DECIMAL -> {
                double value = result.getDouble(position);
                yield result.wasNull() ? null : (Object) value;
            }
            case FLAG, SHORT, LINE, TEXT -> result.getString(position);
            case TIME -> {
                LocalDateTime value = result.getObject(position, LocalDateTime.class);
                yield value == null ? null : value.toInstant(ZoneOffset.UTC);
            }
        };
    }
}
