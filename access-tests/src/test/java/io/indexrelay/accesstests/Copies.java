package io.indexrelay.accesstests;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies one row of a product's table many times, past the product, as its managers would take hours for a million. */
final class Copies {

    private final JdbcTemplate jdbc;

    Copies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param template the id of the row
     * @param others columns that differ, as SQL in which {@code n} is the new id
     */
    void copy(String table, String id, long template, long first, long last, Map<String, String> others) {
        List<String> columns = jdbc
                .queryForList(
                        "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?",
                        String.class,
                        table)
                .stream()
                .map(column -> column.toLowerCase(Locale.ROOT))
                .toList();
        String values = columns.stream()
                .map(column -> column.equals(id) ? "n" : others.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(","));
        jdbc.update(
                "insert into " + table + " (" + String.join(",", columns) + ") select " + values + " from " + table
                        + " t, generate_series(cast(? as bigint), cast(? as bigint)) n where t." + id + " = ?",
                first,
                last,
                template);
    }

    /** What an administrator's job does at night. */
    void analyze() {
        jdbc.execute("vacuum analyze");
    }
}
