package io.indexrelay.refhost.jira.field;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** The types of custom fields that Jira itself brings, by how they keep their values; all else is {@link #FOREIGN}. */
public enum FieldKind {
    TEXT("stringvalue", "textfield", "url", "readonlyfield"),
    LONG_TEXT("textvalue", "textarea"),
    OPTION("stringvalue", "select", "radiobuttons"),
    OPTIONS("stringvalue", "multiselect", "multicheckboxes"),
    CASCADE("stringvalue", "cascadingselect"),
    USER("stringvalue", "userpicker"),
    USERS("stringvalue", "multiuserpicker"),
    GROUP("stringvalue", "grouppicker"),
    GROUPS("stringvalue", "multigrouppicker"),
    NUMBER("numbervalue", "float"),
    DATE("datevalue", "datepicker"),
    DATE_TIME("datevalue", "datetime"),
    LABELS("", "labels"),
    ORGANIZATIONS("stringvalue"),
    FOREIGN("stringvalue");

    /** What the keys of Jira's own types begin with. */
    public static final String OWN = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final String column;
    private final Set<String> names;

    FieldKind(String column, String... names) {
        this.column = column;
        this.names = Set.of(names);
    }

    /** Those of Service Management whose values Jira's own words can say. */
    private static final Map<String, FieldKind> OF_SERVICE_MANAGEMENT = Map.of(
            "com.atlassian.servicedesk:sd-request-participants", USERS,
            "com.atlassian.servicedesk:sd-request-group-participants", GROUPS,
            "com.atlassian.servicedesk:sd-customer-organizations", ORGANIZATIONS);

    static FieldKind of(String typeKey) {
        FieldKind known = OF_SERVICE_MANAGEMENT.get(typeKey);
        if (known != null) {
            return known;
        }
        if (!typeKey.startsWith(OWN)) {
            return FOREIGN;
        }
        String name = typeKey.substring(OWN.length());
        return Arrays.stream(values())
                .filter(kind -> kind.names.contains(name))
                .findFirst()
                .orElse(FOREIGN);
    }

    /** Of {@code CustomFieldValue}. */
    String column() {
        return column;
    }

    boolean holdsOptions() {
        return this == OPTION || this == OPTIONS || this == CASCADE;
    }

    boolean isRenderable() {
        return this == TEXT || this == LONG_TEXT;
    }
}
