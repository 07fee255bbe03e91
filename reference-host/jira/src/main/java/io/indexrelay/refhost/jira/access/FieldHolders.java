package io.indexrelay.refhost.jira.access;

import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.Memo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the custom fields of an issue name. A field that is gone names nobody. */
final class FieldHolders {

    private static final String OWN = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Set<String> OF_USERS = Set.of("userpicker", "multiuserpicker");
    private static final Set<String> OF_OPTIONS =
            Set.of("select", "radiobuttons", "multiselect", "multicheckboxes", "cascadingselect");
    private static final String PREFIX = "customfield_";

    private final Store store;
    private final Memo memo;

    FieldHolders(Store store, Memo memo) {
        this.store = store;
        this.memo = memo;
    }

    /** The keys of the users in a field for users; none for a field of another kind. */
    Set<String> users(long issue, String field) {
        return memo.get(List.of("users in", issue, field), () -> type(field)
                .filter(type -> OF_USERS.contains(type.name()))
                .map(type -> texts(issue, type.field()).collect(Collectors.toSet()))
                .orElse(Set.of()));
    }

    /** The names of the groups that a field says: a group, a text, or an option's text. */
    Set<String> groups(long issue, String field) {
        return memo.get(List.of("groups in", issue, field), () -> type(field)
                .map(type -> texts(issue, type.field())
                        .flatMap(text -> OF_OPTIONS.contains(type.name()) ? option(text) : Stream.of(text))
                        .collect(Collectors.toSet()))
                .orElse(Set.of()));
    }

    private record FieldType(long field, String name) {}

    private Optional<FieldType> type(String field) {
        if (!field.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            long id = Long.parseLong(field.substring(PREFIX.length()));
            return store.find("CustomField", id).map(row -> {
                String key = row.text("customfieldtypekey", "");
                return new FieldType(id, key.startsWith(OWN) ? key.substring(OWN.length()) : key);
            });
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Stream<String> texts(long issue, long field) {
        return store.from("CustomFieldValue").where("issue", issue).where("customfield", field).list().stream()
                .map(FieldHolders::text)
                .filter(text -> !text.isEmpty());
    }

    private static String text(Row row) {
        return row.text("stringvalue", row.text("textvalue", ""));
    }

    private Stream<String> option(String id) {
        try {
            return store.find("CustomFieldOption", Long.parseLong(id)).map(row -> row.text("value", "")).stream();
        } catch (NumberFormatException e) {
            return Stream.empty();
        }
    }
}
