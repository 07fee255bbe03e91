package com.example.receiver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of {@code docs/receivers/sql}, filled with what the example receiver in Java holds: it does the receiver's
 * rule, the tables and their function what a user sees by it.
 */
public final class SqlTables {

    private final Connection connection;
    private final Store store;
    private final Rule rule;
    private final Map<String, List<Object[]>> rows = new HashMap<>();

    /**
     * @param connection to tables that are empty; nothing is ever committed
     * @param file where the receiver keeps what it holds; need not exist
     */
    public SqlTables(Connection connection, Path file) throws IOException {
        this.connection = connection;
        this.store = new Store(file);
        this.rule = new Rule(store, Clock.systemUTC());
    }

    /** Takes a batch as the receiver does, which verified it, but does not make it durable. */
    public void take(byte[] batch) {
        try {
            Batch.events(batch).forEach(rule::apply);
        } catch (Refused refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    /**
     * Writes what is held of a source now.
     *
     * @return the subjects of the documents that somebody may see
     */
    public List<String> fill(String name) throws SQLException {
        Source source = store.source(name);
        List<String> documents = new ArrayList<>();
        for (Entry entry : List.copyOf(source.entries.values())) {
            String subject = entry.subject();
            if (source.shown(subject).isPresent()) {
                documents.add(subject);
                rule(name, "doc:" + subject, entry.rule());
                rule(
                        name,
                        "portal:" + subject,
                        entry.portal() == null ? null : entry.portal().get("access"));
            } else if (source.current(subject).isPresent()) {
                notADocument(name, subject, entry.data());
            }
        }
        source.views().forEach((subject, views) -> insert("viewed", name, subject, views));
        write();
        return documents;
    }

    private void notADocument(String source, String subject, JsonNode data) {
        String id = subject.substring(subject.indexOf('/') + 1);
        if (Source.kind(subject).equals("access-set")) {
            rule(source, "set:" + id, data);
        } else if (Source.kind(subject).equals("user")) {
            insert(
                    "person",
                    source,
                    id,
                    data.path("active").isBoolean() && data.path("active").booleanValue());
            for (String group : texts(data.path("groups"))) {
                insert("person_group", source, id, group);
            }
            for (String organization : texts(data.path("organizations"))) {
                insert("person_organization", source, id, organization);
            }
        }
    }

    /** @param access missing or malformed, it has no clauses */
    private void rule(String source, String name, @Nullable JsonNode access) {
        List<List<String>> lists = Access.lists(access == null ? MissingNode.getInstance() : access);
        for (int number = 0; number < lists.size(); number++) {
            insert("clause", source, name, number);
            for (String atom : List.copyOf(new LinkedHashSet<>(lists.get(number)))) {
                insert("atom", source, name, number, atom);
            }
        }
    }

    private static List<String> texts(JsonNode list) {
        return Access.texts(list).orElse(List.of());
    }

    private void insert(String table, Object... values) {
        rows.computeIfAbsent(table, none -> new ArrayList<>()).add(values);
    }

    private void write() throws SQLException {
        connection.rollback();
        for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
            String places = "?, ".repeat(table.getValue().get(0).length - 1) + "?";
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO " + table.getKey() + " VALUES (" + places + ")")) {
                for (Object[] values : table.getValue()) {
                    for (int place = 0; place < values.length; place++) {
                        insert.setObject(place + 1, values[place]);
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
        rows.clear();
    }
}
