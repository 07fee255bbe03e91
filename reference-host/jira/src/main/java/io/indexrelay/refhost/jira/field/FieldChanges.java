package io.indexrelay.refhost.jira.field;

import com.atlassian.jira.event.issue.field.CustomFieldCreatedEvent;
import com.atlassian.jira.event.issue.field.CustomFieldDeletedEvent;
import com.atlassian.jira.event.issue.field.CustomFieldUpdatedEvent;
import com.atlassian.jira.issue.fields.CustomField;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.NativeEvents;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes custom fields and writes their values. What a field cannot hold is an IllegalArgumentException that says so. */
public final class FieldChanges {

    private final Store store;
    private final CustomFields fields;
    private final Labels labels;
    private final NativeEvents events;
    private final Function<String, Optional<String>> userKeys;

    /** @param userKeys the key of the user with that name or key */
    public FieldChanges(
            Store store,
            CustomFields fields,
            Labels labels,
            NativeEvents events,
            Function<String, Optional<String>> userKeys) {
        this.store = store;
        this.fields = fields;
        this.labels = labels;
        this.events = events;
        this.userKeys = userKeys;
    }

    /**
     * @param type one of Jira's own, such as {@code textfield}, or the whole key of another app's
     * @param projects where it is used; empty means everywhere
     */
    public CustomField create(String name, String type, List<Long> projects, List<String> options) {
        String key = type.contains(":") ? type : FieldKind.OWN + type;
        if (key.startsWith(FieldKind.OWN) && FieldKind.of(key) == FieldKind.FOREIGN) {
            throw new IllegalArgumentException("There is no type of custom fields \"" + type
                    + "\"; there are textfield, textarea, url, select, radiobuttons, multiselect, multicheckboxes,"
                    + " cascadingselect, userpicker, multiuserpicker, grouppicker, multigrouppicker, float, datepicker,"
                    + " datetime and labels, and with their whole key those of other apps");
        }
        Row row = store.insert(Row.of("CustomField").with("name", name).with("customfieldtypekey", key));
        options.forEach(option -> fields.options().saved(row.id(), null, option));
        fields.scopes().save("customfield_" + row.id(), name, projects);
        CustomField field = found(row.id());
        events.publishAfterwards(new CustomFieldCreatedEvent(field));
        return field;
    }

    public void rename(CustomField field, String name) {
        store.update(Row.of("CustomField").with("id", field.getIdAsLong()).with("name", name));
        events.publishAfterwards(new CustomFieldUpdatedEvent(found(field.getIdAsLong()), field));
    }

    /** With its values, of which no issue's event tells. */
    public void delete(CustomField field) {
        long id = field.getIdAsLong();
        store.from("CustomFieldValue").where("customfield", id).delete();
        store.from("CustomFieldOption").where("customfield", id).delete();
        store.from("Label").where("fieldid", id).delete();
        fields.scopes().delete(field.getId());
        store.delete("CustomField", id);
        events.publishAfterwards(new CustomFieldDeletedEvent(field));
    }

    private CustomField found(long id) {
        return Objects.requireNonNull(fields.getCustomFieldObject(id));
    }

    /**
     * Replaces a field's value in an issue.
     *
     * @param texts option texts, names or keys of users, group names, a number, a date, labels; empty clears the field
     */
    public void write(CustomField field, long issue, List<String> texts) {
        long id = field.getIdAsLong();
        FieldKind kind = FieldKind.of(field.getCustomFieldType().getKey());
        if (kind == FieldKind.LABELS) {
            labels.save(issue, id, texts);
            return;
        }
        store.from("CustomFieldValue")
                .where("issue", issue)
                .where("customfield", id)
                .delete();
        Long parent = null;
        for (String text : texts) {
            Object value = column(field, kind, parent, text);
            store.insert(Row.of("CustomFieldValue")
                    .with("issue", issue)
                    .with("customfield", id)
                    .with("parentkey", parent == null ? null : parent.toString())
                    .with(kind.column(), value));
            if (kind == FieldKind.CASCADE) {
                parent = Long.valueOf(value.toString());
            }
        }
    }

    private Object column(CustomField field, FieldKind kind, @Nullable Long parent, String text) {
        try {
            return switch (kind) {
                case NUMBER -> Double.valueOf(text);
                case DATE -> Timestamp.from(
                        LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
                case DATE_TIME -> Timestamp.from(Instant.parse(text));
                case OPTION, OPTIONS, CASCADE -> String.valueOf(fields.options()
                        .saved(field.getIdAsLong(), parent, text)
                        .id());
                case USER, USERS -> userKeys.apply(text)
                        .orElseThrow(() -> new IllegalArgumentException("There is no user \"" + text + "\""));
                default -> text;
            };
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(field.getName() + " is \"" + text + "\"; it must be a number", e);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    field.getName() + " is \"" + text + "\"; it must be "
                            + (kind == FieldKind.DATE
                                    ? "a date such as 2026-11-21"
                                    : "a time such as 2026-11-21T12:00:00Z"),
                    e);
        }
    }
}
