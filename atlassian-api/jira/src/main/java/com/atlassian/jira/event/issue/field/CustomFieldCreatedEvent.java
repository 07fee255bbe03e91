package com.atlassian.jira.event.issue.field;

import com.atlassian.jira.issue.fields.CustomField;

public class CustomFieldCreatedEvent extends AbstractCustomFieldEvent {
    public CustomFieldCreatedEvent(CustomField customField) {
        super(customField);
    }
}
