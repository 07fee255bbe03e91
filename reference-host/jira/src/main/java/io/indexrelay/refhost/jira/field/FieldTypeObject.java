package io.indexrelay.refhost.jira.field;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type of custom fields.
 *
 * @param key such as {@code com.atlassian.jira.plugin.system.customfieldtypes:textfield}
 */
public record FieldTypeObject(String key) {

    public String getKey() {
        return key;
    }

    public String getName() {
        return key.substring(key.indexOf(':') + 1);
    }

    public String getDescription() {
        return "";
    }

    public boolean isRenderable() {
        return FieldKind.of(key).isRenderable();
    }

    public @Nullable Object getValueFromIssue(CustomField field, Issue issue) {
        return field.getValue(issue);
    }

    /** What the change history shows for a value. */
    public @Nullable String getChangelogString(CustomField field, @Nullable Object value) {
        return value == null ? null : text(value);
    }

    /** What the change history keeps for a value. */
    public @Nullable String getChangelogValue(CustomField field, @Nullable Object value) {
        return value == null ? null : text(value);
    }

    public @Nullable String getStringFromSingularObject(@Nullable Object value) {
        return value == null ? null : text(value);
    }

    private static String text(Object value) {
        if (value instanceof Option option) {
            return option.getValue();
        }
        if (value instanceof ApplicationUser user) {
            return user.getKey();
        }
        if (value instanceof Group group) {
            return group.getName();
        }
        if (value instanceof Label label) {
            return label.getLabel();
        }
        if (value instanceof Map<?, ?> cascade) {
            return cascade.values().stream().map(FieldTypeObject::text).collect(Collectors.joining(" - "));
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(FieldTypeObject::text).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
