package io.indexrelay.refhost.jira.store;

import io.indexrelay.refhost.manager.LateCache;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Some rows of one entity, to be read, counted, changed or deleted. Conditions are joined by "and". Made by
 * {@link Store#from}; each is used by one thread, and may end in several calls.
 */
public final class Selection {

    private final JdbcTemplate jdbc;
    private final LateCache late;
    private final EntityType type;
    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();
    private String order = "";
    private String limit = "";

    Selection(JdbcTemplate jdbc, LateCache late, EntityType type) {
        this.jdbc = jdbc;
        this.late = late;
        this.type = type;
    }

    /** The field is equal to a value; with null: is null. */
    public Selection where(String field, @Nullable Object value) {
        return value == null ? condition(field, " is null") : condition(field, " = ?", value);
    }

    public Selection whereNot(String field, @Nullable Object value) {
        return value == null ? condition(field, " is not null") : condition(field, " <> ?", value);
    }

    /** The field is greater than a value: what comes after it in order. */
    public Selection after(String field, Object value) {
        return condition(field, " > ?", value);
    }

    public Selection from(String field, Object value) {
        return condition(field, " >= ?", value);
    }

    /** The field is equal to, case aside. */
    public Selection whereFolded(String field, String value) {
        EntityField named = type.field(field);
        conditions.add("lower(" + named.column() + ") = lower(?)");
        parameters.add(named.toColumn(type.name(), value));
        return this;
    }

    /** The field is equal to one of these; none given: no row. */
    public Selection whereIn(String field, Collection<?> values) {
        EntityField named = type.field(field);
        if (values.isEmpty()) {
            conditions.add("1 = 0");
            return this;
        }
        conditions.add(
                named.column() + " in (" + values.stream().map(each -> "?").collect(Collectors.joining(", ")) + ")");
        values.forEach(value -> parameters.add(named.toColumn(type.name(), value)));
        return this;
    }

    /** Ordered by fields, ascending; {@code "sequence desc"} is descending. */
    public Selection orderBy(String... fields) {
        order = Arrays.stream(fields)
                .map(field -> {
                    String[] words = field.split(" ", 2);
                    boolean descending = words.length == 2 && words[1].equals("desc");
                    return type.field(words[0]).column() + (descending ? " desc" : "");
                })
                .collect(Collectors.joining(", ", " order by ", ""));
        return this;
    }

    /** At most so many rows. */
    public Selection limit(int rows) {
        limit = " limit " + rows;
        return this;
    }

    public List<Row> list() {
        String columns = type.fields().stream().map(EntityField::column).collect(Collectors.joining(", "));
        return read(
                "select " + columns + rest() + order + limit,
                sql -> List.copyOf(jdbc.query(sql, RowReader.of(type), parameters.toArray())));
    }

    public Optional<Row> first() {
        return limit(1).list().stream().findFirst();
    }

    /** The values of one numeric field, in the order asked; rows without it are left out. */
    public List<Long> numbers(String field) {
        String column = type.field(field).column();
        return read(
                "select " + column + rest() + order + limit,
                sql -> jdbc.queryForList(sql, Long.class, parameters.toArray()).stream()
                        .filter(number -> number != null)
                        .toList());
    }

    /** The ids, in the order asked. */
    public List<Long> ids() {
        return numbers("id");
    }

    public long count() {
        return read("select count(*)" + rest(), sql -> {
            Long count = jdbc.queryForObject(sql, Long.class, parameters.toArray());
            return count == null ? 0L : count;
        });
    }

    public boolean exists() {
        return count() > 0;
    }

    /**
     * Writes the values of {@code changes} into all rows selected.
     *
     * @return the number of rows changed
     */
    public int update(Row changes) {
        List<@Nullable Object> all = new ArrayList<>();
        String sets = changes.values().entrySet().stream()
                .map(change -> {
                    EntityField field = type.field(change.getKey());
                    all.add(field.toColumn(type.name(), change.getValue()));
                    return field.column() + " = ?";
                })
                .collect(Collectors.joining(", "));
        all.addAll(parameters);
        return write("update " + type.table() + " set " + sets + conditions(), all);
    }

    /** @return the number of rows deleted */
    public int delete() {
        return write("delete from " + type.table() + conditions(), parameters);
    }

    private <T> T read(String sql, Function<String, T> answer) {
        return late.get(List.of(sql, new ArrayList<>(parameters)), () -> answer.apply(sql));
    }

    private int write(String sql, List<@Nullable Object> values) {
        int rows = jdbc.update(sql, values.toArray());
        late.changed();
        return rows;
    }

    private Selection condition(String field, String operator) {
        conditions.add(type.field(field).column() + operator);
        return this;
    }

    private Selection condition(String field, String operator, Object value) {
        parameters.add(type.field(field).toColumn(type.name(), value));
        return condition(field, operator);
    }

    private String rest() {
        return " from " + type.table() + conditions();
    }

    private String conditions() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
