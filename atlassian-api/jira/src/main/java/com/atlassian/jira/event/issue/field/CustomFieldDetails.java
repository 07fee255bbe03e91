package com.atlassian.jira.event.issue.field;

public interface CustomFieldDetails {
    String getCustomFieldId();

    Long getId();

    String getFieldType();

    String getUntranslatedName();

    String getUntranslatedDescription();
}
