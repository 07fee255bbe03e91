package com.atlassian.jira.event.issue.field;

import com.atlassian.jira.issue.fields.CustomField;

public class CustomFieldUpdatedEvent extends AbstractCustomFieldEvent {
    private final CustomFieldDetails originalCustomField;

    public CustomFieldUpdatedEvent(CustomField customField, CustomField originalCustomField) {
        super(customField);
        this.originalCustomField = details(originalCustomField);
    }

    public CustomFieldDetails getOriginalCustomField() {
        return originalCustomField;
    }
}
