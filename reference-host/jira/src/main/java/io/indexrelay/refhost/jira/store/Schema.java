package io.indexrelay.refhost.jira.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Creates the tables and columns that are missing. Nodes that start together on PostgreSQL take turns. */
final class Schema {

    /** Any number, as long as it is ours. */
    static final long LOCK = 7_242_017_002L;

    private final DataSource dataSource;
    private final boolean postgres;

    private Schema(DataSource dataSource, boolean postgres) {
        this.dataSource = dataSource;
        this.postgres = postgres;
    }

    static Schema of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "PostgreSQL" -> new Schema(dataSource, true);
                case "H2" -> new Schema(dataSource, false);
                default -> throw new IllegalStateException(
                        "The reference Jira runs on H2 or PostgreSQL, not on " + product);
            };
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot reach the database: " + e.getMessage(), e);
        }
    }

    boolean isPostgres() {
        return postgres;
    }

    void create(EntityModel model) {
        try (Connection connection = dataSource.getConnection()) {
            boolean auto = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                if (postgres) {
                    statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
                }
                Set<String> present = columns(statement);
                for (EntityType type : model.types()) {
                    for (String ddl : missing(type, present)) {
                        statement.execute(ddl);
                    }
                }
                for (EntityType type : model.types()) {
                    if (type.hasSequence()) {
                        statement.execute(
                                "insert into sequence_value_item (seq_name, seq_id) select '%s', %d where not exists (select 1 from sequence_value_item where seq_name = '%s')"
                                        .formatted(type.name(), Sequences.FIRST, type.name()));
                    }
                }
                connection.commit();
            } finally {
                connection.setAutoCommit(auto);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the tables of the reference Jira: " + e.getMessage(), e);
        }
    }

    private static Set<String> columns(Statement statement) throws SQLException {
        Set<String> present = new HashSet<>();
        try (ResultSet rows = statement.executeQuery("select lower(table_name), lower(column_name)"
                + " from information_schema.columns where table_schema = current_schema")) {
            while (rows.next()) {
                present.add(rows.getString(1));
                present.add(rows.getString(1) + "." + rows.getString(2));
            }
        }
        return present;
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
        return field.column() + " " + field.type().sql(postgres);
    }

    private static String names(List<EntityField> fields) {
        return fields.stream().map(EntityField::column).collect(Collectors.joining(", "));
    }
}
