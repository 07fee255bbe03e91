package com.atlassian.jira.event.issue.field;

import com.atlassian.jira.issue.fields.CustomField;

public class AbstractCustomFieldEvent {
    public AbstractCustomFieldEvent(CustomField customField) {}

    public Long getId() {
        throw new UnsupportedOperationException();
    }

    public String getCustomFieldId() {
        throw new UnsupportedOperationException();
    }

    public String getFieldType() {
        throw new UnsupportedOperationException();
    }

    public CustomFieldDetails getCustomField() {
        throw new UnsupportedOperationException();
    }
}
