package io.indexrelay.accesstests;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Puts a database in memory back to what it was when a product had just started on it, which takes far less time than a start.
 * The counter of ids goes on, since the product keeps some of them in its memory.
 */
final class FreshTables {

    private static final String COUNTER = "HIBERNATE_UNIQUE_KEY";

    private final JdbcTemplate jdbc;
    private final List<String> tables;

    private FreshTables(JdbcTemplate jdbc, List<String> tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** Remembers what the tables hold now. */
    static FreshTables of(DataSource dataSource) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        List<String> tables = jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC' and table_name <> ?",
                String.class,
                COUNTER);
        jdbc.execute("create schema kept");
        tables.forEach(
                table -> jdbc.execute("create table kept.\"" + table + "\" as select * from public.\"" + table + "\""));
        return new FreshTables(jdbc, List.copyOf(tables));
    }

    void restore() {
        jdbc.execute("set referential_integrity false");
        for (String table : tables) {
            jdbc.execute("truncate table public.\"" + table + "\"");
            jdbc.execute("insert into public.\"" + table + "\" select * from kept.\"" + table + "\"");
        }
        jdbc.execute("set referential_integrity true");
    }
}
