package com.atlassian.jira.event.issue.field;

import com.atlassian.jira.issue.fields.CustomField;

public class CustomFieldUpdatedEvent extends AbstractCustomFieldEvent {
    public CustomFieldUpdatedEvent(CustomField customField1, CustomField customField2) {
        super(customField1);
    }

    public CustomFieldDetails getOriginalCustomField() {
        throw new UnsupportedOperationException();
    }
}
