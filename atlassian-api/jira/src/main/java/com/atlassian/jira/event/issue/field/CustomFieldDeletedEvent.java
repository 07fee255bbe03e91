package com.atlassian.jira.event.issue.field;

import com.atlassian.jira.issue.fields.CustomField;

public class CustomFieldDeletedEvent extends AbstractCustomFieldEvent {
    public CustomFieldDeletedEvent(CustomField customField) {
        super(customField);
    }
}
