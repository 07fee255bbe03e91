package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.jira.field.CustomFields;
import io.indexrelay.refhost.jira.field.FieldChanges;
import io.indexrelay.refhost.jira.project.Constant;
import io.indexrelay.refhost.jira.project.ProjectParts.Link;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.Person;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes single fields of issues. A value that a field cannot hold, or a field that there is not, is an
 * IllegalArgumentException that says what would be right.
 */
public final class IssueFields {

    private final Store store;
    private final Issues issues;
    private final CustomFields custom;
    private final FieldChanges customValues;
    private final Function<String, Optional<String>> userKeys;
    private final Levels levels;

    /** @param userKeys the key of the user with that name or key */
    public IssueFields(
            Store store,
            Issues issues,
            CustomFields custom,
            FieldChanges customValues,
            Function<String, Optional<String>> userKeys) {
        this.store = store;
        this.issues = issues;
        this.custom = custom;
        this.customValues = customValues;
        this.userKeys = userKeys;
        this.levels = new Levels(store);
    }

    Levels levels() {
        return levels;
    }

    /**
     * Gives a field a value.
     *
     * @param values several for fields that hold several; empty clears the field
     * @return what the change history says; empty where the value was the same
     */
    Optional<ChangeItemBean> write(Issue issue, String field, List<String> values) {
        String value = values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
        return switch (field) {
            case "summary", "description", "environment" -> text(issue, field, value);
            case "assignee", "reporter" -> person(issue, field, value);
            case "priority" -> constant(issue, "Priority", field, value);
            case "resolution" -> constant(issue, "Resolution", field, value);
            case "type", "issuetype" -> constant(issue, "IssueType", "type", value);
            case "duedate", "dueDate" -> dueDate(issue, value);
            case "security", "level" -> level(issue, value);
            case "labels" -> labels(issue, values);
            case "components" -> parts(issue, Link.COMPONENT, "Component", values);
            case "versions", "affectsVersions" -> parts(issue, Link.AFFECTS, "Version", values);
            case "fixVersions" -> parts(issue, Link.FIX, "Fix Version", values);
            default -> custom(issue, field, values);
        };
    }

    private Row row(Issue issue) {
        return issues.row(issue.getId());
    }

    private void save(Issue issue, String column, @Nullable Object value) {
        store.update(Row.of("Issue").with("id", issue.getId()).with(column, value));
    }

    private static Optional<ChangeItemBean> item(
            String field,
            @Nullable String from,
            @Nullable String fromShown,
            @Nullable String to,
            @Nullable String toShown) {
        return Objects.equals(from, to) && Objects.equals(fromShown, toShown)
                ? Optional.empty()
                : Optional.of(History.item(field, from, fromShown, to, toShown));
    }

    private Optional<ChangeItemBean> text(Issue issue, String field, @Nullable String value) {
        if (field.equals("summary") && value == null) {
            throw new IllegalArgumentException("summary is empty; an issue needs one");
        }
        String before = row(issue).text(field);
        save(issue, field, value);
        return item(field, null, before, null, value);
    }

    private Optional<ChangeItemBean> person(Issue issue, String field, @Nullable String value) {
        String before = row(issue).text(field);
        String key = value == null
                ? null
                : userKeys.apply(value)
                        .orElseThrow(() ->
                                new IllegalArgumentException(field + " is \"" + value + "\"; there is no such user"));
        save(issue, field, key);
        return item(field, before, displayName(before), key, displayName(key));
    }

    private @Nullable String displayName(@Nullable String key) {
        ApplicationUser user = new Person(key, issues.lookups()).user();
        return user == null ? null : user.getDisplayName();
    }

    private Optional<ChangeItemBean> constant(Issue issue, String entity, String field, @Nullable String value) {
        Optional<Constant> before = Optional.ofNullable(row(issue).text(field))
                .flatMap(id -> issues.constants().named(entity, id));
        Optional<Constant> after = Optional.ofNullable(value).map(name -> issues.constants()
                .named(entity, name)
                .orElseThrow(() ->
                        new IllegalArgumentException(field + " is \"" + name + "\"; there is no such " + entity)));
        save(issue, field, after.map(Constant::getId).orElse(null));
        return item(
                field.equals("type") ? "issuetype" : field,
                before.map(Constant::getId).orElse(null),
                before.map(Constant::getName).orElse(null),
                after.map(Constant::getId).orElse(null),
                after.map(Constant::getName).orElse(null));
    }

    private Optional<ChangeItemBean> dueDate(Issue issue, @Nullable String value) {
        String before = issue.getDueDate() == null
                ? null
                : LocalDate.ofInstant(issue.getDueDate().toInstant(), ZoneOffset.UTC)
                        .toString();
        try {
            save(
                    issue,
                    "duedate",
                    value == null
                            ? null
                            : LocalDate.parse(value)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("duedate is \"" + value + "\"; it must be a date such as 2026-11-21", e);
        }
        return item("duedate", before, before, value, value);
    }

    private Optional<ChangeItemBean> level(Issue issue, @Nullable String value) {
        if (issue.isSubTask()) {
            throw new IllegalArgumentException(
                    issue.getKey() + " is a sub-task; it has the level of its parent, which is to be changed instead");
        }
        Long before = issue.getSecurityLevelId();
        Long after = value == null
                ? null
                : (Long) levels.named(issue.getProjectId(), value).id();
        save(issue, "security", after);
        return item(
                "security",
                idText(before),
                levels.name(before).orElse(null),
                idText(after),
                levels.name(after).orElse(null));
    }

    static @Nullable String idText(@Nullable Long id) {
        return id == null ? null : id.toString();
    }

    private Optional<ChangeItemBean> labels(Issue issue, List<String> values) {
        String before = shownLabels(issue);
        issues.labels().save(issue.getId(), null, values);
        return item("labels", null, before, null, shownLabels(issue));
    }

    private String shownLabels(Issue issue) {
        return issues.labels().of(issue.getId(), null).stream()
                .map(label -> label.getLabel())
                .collect(Collectors.joining(" "));
    }

    private Optional<ChangeItemBean> parts(Issue issue, Link link, String field, List<String> names) {
        List<Row> before = issues.parts().linked(issue.getId(), link);
        List<Row> after = names.stream()
                .map(name -> issues.parts().named(issue.getProjectId(), link, name))
                .toList();
        issues.parts().link(issue.getId(), link, after);
        return item(field, ids(before), names(before), ids(after), names(after));
    }

    private static @Nullable String ids(List<Row> rows) {
        return rows.isEmpty()
                ? null
                : rows.stream().map(row -> String.valueOf(row.id())).collect(Collectors.joining(","));
    }

    private static @Nullable String names(List<Row> rows) {
        return rows.isEmpty()
                ? null
                : rows.stream().map(row -> row.text("name", "")).collect(Collectors.joining(", "));
    }

    private Optional<ChangeItemBean> custom(Issue issue, String name, List<String> values) {
        CustomField field = custom.named(name)
                .filter(known -> custom.isUsed(known, issue))
                .orElseThrow(() -> new IllegalArgumentException("Issues of this project have no field \"" + name
                        + "\"; they have summary, description, environment, assignee, reporter, priority, resolution,"
                        + " issuetype, duedate, security, labels, components, versions, fixVersions and "
                        + custom.getCustomFieldObjects(issue).stream()
                                .map(CustomField::getName)
                                .toList()));
        String before = shown(field, issue);
        customValues.write(field, issue.getId(), values);
        String after = shown(field, issue);
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(History.customItem(field.getName(), before, after));
    }

    @SuppressWarnings("unchecked") // the field's values are of its own type
    private static @Nullable String shown(CustomField field, Issue issue) {
        CustomFieldType<Object, Object> type = (CustomFieldType<Object, Object>) field.getCustomFieldType();
        return type.getChangelogString(field, field.getValue(issue));
    }
}
