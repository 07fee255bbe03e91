package io.indexrelay.refhost.db.settings;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Texts by scope and name. Every call joins the thread's transaction, or is a transaction of its own. */
public final class SettingsTable {

    private final JdbcTemplate jdbc;

    /** @param dataSource the one that the product's transaction manager governs */
    public SettingsTable(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    public Optional<String> read(String scope, String name) {
        List<String> found = jdbc.queryForList(
                "SELECT content FROM refhost_settings WHERE scope = ? AND name = ?", String.class, scope, name);
        return found.stream().findFirst();
    }

    public void write(String scope, String name, String content) {
        String update = "UPDATE refhost_settings SET content = ? WHERE scope = ? AND name = ?";
        if (jdbc.update(update, content, scope, name) == 0) {
            insert(scope, name, content);
        }
    }

    /** Two nodes may write a new name at once. The statement must not fail then: that would doom the transaction. */
    private void insert(String scope, String name, String content) {
        int inserted = jdbc.update(
                """
                INSERT INTO refhost_settings (scope, name, content)
                SELECT ?, ?, ? WHERE NOT EXISTS
                  (SELECT 1 FROM refhost_settings WHERE scope = ? AND name = ?)""",
                scope,
                name,
                content,
                scope,
                name);
        if (inserted == 0) {
            throw new DuplicateKeyException("Another node wrote " + scope + "/" + name + " at the same time");
        }
    }

    public void delete(String scope, String name) {
        jdbc.update("DELETE FROM refhost_settings WHERE scope = ? AND name = ?", scope, name);
    }
}
