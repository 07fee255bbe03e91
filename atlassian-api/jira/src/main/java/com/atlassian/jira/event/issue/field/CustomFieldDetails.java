package com.atlassian.jira.event.issue.field;

public class CustomFieldDetails {
    private CustomFieldDetails() {}

    public String getCustomFieldId() {
        throw new UnsupportedOperationException();
    }

    public Long getId() {
        throw new UnsupportedOperationException();
    }

    public String getFieldType() {
        throw new UnsupportedOperationException();
    }

    public String getUntranslatedName() {
        throw new UnsupportedOperationException();
    }

    public String getUntranslatedDescription() {
        throw new UnsupportedOperationException();
    }
}
