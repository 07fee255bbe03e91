package io.indexrelay.jira.read;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The custom fields of an issue that have a value and are not hidden, by id: {@code {name, value}}. A field whose type
 * throws, or whose app is gone, is left out and logged once: it never keeps the issue from being read.
 */
public final class CustomFields {

    private static final Logger log = LoggerFactory.getLogger(CustomFields.class);

    /** Types of other apps whose value is computed when it is asked for: costly, and as the current user sees it. */
    private static final Set<String> COMPUTED = Set.of(
            "com.atlassian.servicedesk:sd-sla-field",
            "com.atlassian.servicedesk:sd-request-feedback",
            "com.atlassian.jira.plugins.jira-development-integration-plugin:devsummary",
            "com.atlassian.jira.plugins.jira-development-integration-plugin:devsummarycf",
            "com.onresolve.jira.groovy.groovyrunner:scripted-field");

    private final CustomFieldManager fields;
    private final OnceOnly reported = new OnceOnly();

    public CustomFields(CustomFieldManager fields) {
        this.fields = fields;
    }

    Map<String, Object> of(Issue issue, FieldRules rules) {
        Map<String, Object> found = new LinkedHashMap<>();
        for (CustomField field : fields.getCustomFieldObjects(issue)) {
            value(field, issue, rules)
                    .ifPresent(value -> found.put(field.getId(), Map.of("name", field.getFieldName(), "value", value)));
        }
        return found;
    }

    private Optional<Object> value(CustomField field, Issue issue, FieldRules rules) {
        if (rules.isHidden(field.getId())) {
            return Optional.empty();
        }
        try {
            CustomFieldType<?, ?> type = field.getCustomFieldType();
            if (type == null || COMPUTED.contains(type.getKey())) {
                return Optional.empty();
            }
            return CustomValue.of(field, type.getKey(), field.getValue(issue), rules);
        } catch (RuntimeException | LinkageError e) {
            if (reported.isFirst(field.getId())) {
                log.warn("The custom field {} cannot be read and is left out", field.getId(), e);
            }
            return Optional.empty();
        }
    }
}
