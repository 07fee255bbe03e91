package io.indexrelay.refhost.jira.store;

import io.indexrelay.refhost.store.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Creates the tables and columns of the model that are missing. */
final class EntityTables {

    private final Schema schema;

    EntityTables(Schema schema) {
        this.schema = schema;
    }

    void create(JdbcTemplate jdbc, EntityModel model) {
        schema.lock();
        Set<String> present = new HashSet<>();
        jdbc.query(
                "select lower(table_name), lower(column_name) from information_schema.columns"
                        + " where table_schema = current_schema",
                row -> {
                    present.add(row.getString(1));
                    present.add(row.getString(1) + "." + row.getString(2));
                });
        for (EntityType type : model.types()) {
            missing(type, present).forEach(jdbc::execute);
        }
        for (EntityType type : model.types()) {
            if (type.hasSequence()) {
                jdbc.update(
                        "insert into sequence_value_item (seq_name, seq_id) select ?, "
                                + Sequences.FIRST
                                + " where not exists (select 1 from sequence_value_item where seq_name = ?)",
                        type.name(),
                        type.name());
            }
        }
    }

    private List<String> missing(EntityType type, Set<String> present) {
        List<String> ddl = new ArrayList<>();
        if (!present.contains(type.table())) {
            String columns = type.fields().stream().map(this::column).collect(Collectors.joining(", "));
            ddl.add("create table %s (%s, primary key (%s))".formatted(type.table(), columns, names(type.key())));
            int number = 0;
            for (List<EntityField> index : type.indexes()) {
                ddl.add("create index %s_idx%d on %s (%s)"
                        .formatted(type.table(), ++number, type.table(), names(index)));
            }
            return ddl;
        }
        for (EntityField field : type.fields()) {
            if (!present.contains(type.table() + "." + field.column())) {
                ddl.add("alter table %s add column %s".formatted(type.table(), column(field)));
            }
        }
        return ddl;
    }

    private String column(EntityField field) {
        return field.column() + " " + field.type().sql(schema.isPostgres());
    }

    private static String names(List<EntityField> fields) {
        return fields.stream().map(EntityField::column).collect(Collectors.joining(", "));
    }
}
