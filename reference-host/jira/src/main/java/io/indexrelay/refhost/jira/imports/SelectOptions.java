package io.indexrelay.refhost.jira.imports;

import io.indexrelay.refhost.jira.store.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The options of select fields. Old backups write a chosen option's text into a value, where its id is today. */
final class SelectOptions {

    private static final String OWN = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Set<String> TYPES = Set.of(
            OWN + "select",
            OWN + "multiselect",
            OWN + "radiobuttons",
            OWN + "multicheckboxes",
            OWN + "cascadingselect");

    private record Option(String field, String parent, String text) {}

    private final Set<String> fields;
    private final Set<String> ids = new HashSet<>();
    private final Map<Option, String> idOf = new HashMap<>();

    SelectOptions(Overview overview) {
        fields = overview.of("CustomField").stream()
                .filter(field -> TYPES.contains(field.value("customfieldtypekey", "")))
                .map(field -> field.value("id", ""))
                .collect(Collectors.toSet());
        for (BackupEntity option : overview.of("CustomFieldOption")) {
            String field = option.value("customfield", "");
            ids.add(field + "/" + option.value("id", ""));
            idOf.putIfAbsent(
                    new Option(field, option.value("parentoptionid", ""), option.value("value", "")),
                    option.value("id", ""));
        }
    }

    /** The row with the option's id. What is no option of the field's stays as it is, and says nothing then. */
    Row byId(Row value) {
        String field = String.valueOf(value.number("customfield"));
        String chosen = value.text("stringvalue", "");
        if (!fields.contains(field) || ids.contains(field + "/" + chosen)) {
            return value;
        }
        String id = idOf.get(new Option(field, value.text("parentkey", ""), chosen));
        return id == null ? value : value.with("stringvalue", id);
    }
}
