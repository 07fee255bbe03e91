package io.indexrelay.refhost.jira.field;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.directory.CrowdGroup;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.Lookups;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the values of custom fields, each in the Java type that Jira gives it. */
final class FieldValues {

    private final Store store;
    private final Lookups lookups;
    private final OptionList options;
    private final Labels labels;
    private final Function<List<String>, Optional<Object>> organizations;

    FieldValues(
            Store store,
            Lookups lookups,
            OptionList options,
            Labels labels,
            Function<List<String>, Optional<Object>> organizations) {
        this.organizations = organizations;
        this.store = store;
        this.lookups = lookups;
        this.options = options;
        this.labels = labels;
    }

    /** The value of a field in an issue; null where there is none. */
    @Nullable
    Object read(long field, FieldKind kind, long issue) {
        if (kind == FieldKind.LABELS) {
            Set<?> found = labels.of(issue, field);
            return found.isEmpty() ? null : found;
        }
        List<Row> rows = store.from("CustomFieldValue")
                .where("issue", issue)
                .where("customfield", field)
                .orderBy("id")
                .list();
        return rows.isEmpty() ? null : value(field, kind, rows);
    }

    private @Nullable Object value(long field, FieldKind kind, List<Row> rows) {
        Row first = rows.get(0);
        return switch (kind) {
            case TEXT, LONG_TEXT -> first.text(kind.column());
            case NUMBER -> first.decimal(kind.column());
            case DATE, DATE_TIME -> time(first.time(kind.column()));
            case OPTION -> options.named(field, first.text(kind.column(), ""))
                    .map(OptionValue::shown)
                    .orElse(null);
            case OPTIONS -> emptyIsNull(options(field, rows));
            case CASCADE -> cascade(field, rows);
            case USER -> texts(rows).stream().findFirst().map(lookups::user).orElse(null);
            case USERS -> emptyIsNull(users(rows));
            case GROUP, GROUPS -> emptyIsNull(groups(rows));
            case ORGANIZATIONS -> organizations
                    .apply(texts(rows))
                    .orElseGet(() -> new ForeignValue(first.text(kind.column(), "")));
            case FOREIGN -> new ForeignValue(first.text(kind.column(), ""));
            case LABELS -> throw new IllegalArgumentException("Labels are no values of custom fields");
        };
    }

    private static @Nullable Timestamp time(@Nullable Timestamp time) {
        return time;
    }

    private static List<String> texts(List<Row> rows) {
        return rows.stream()
                .map(row -> row.text("stringvalue"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }

    private List<Option> options(long field, List<Row> rows) {
        return texts(rows).stream()
                .flatMap(text -> options.named(field, text).stream())
                .map(OptionValue::shown)
                .toList();
    }

    private List<ApplicationUser> users(List<Row> rows) {
        return texts(rows).stream().map(lookups::user).toList();
    }

    private static List<Group> groups(List<Row> rows) {
        return texts(rows).stream().<Group>map(CrowdGroup::new).toList();
    }

    private static @Nullable Object emptyIsNull(List<?> values) {
        return values.isEmpty() ? null : values;
    }

    /** A map: the chosen option under null, the one chosen below it under {@code "1"}. */
    private @Nullable Object cascade(long field, List<Row> rows) {
        Map<@Nullable String, Option> chosen = new LinkedHashMap<>();
        for (Row row : rows) {
            options.named(field, row.text("stringvalue", ""))
                    .ifPresent(option -> chosen.put(row.text("parentkey") == null ? null : "1", option.shown()));
        }
        return chosen.isEmpty() ? null : chosen;
    }
}
