package com.atlassian.jira.event.issue.field;

import com.atlassian.jira.issue.fields.CustomField;

public class AbstractCustomFieldEvent {
    private final CustomFieldDetails customField;

    public AbstractCustomFieldEvent(CustomField customField) {
        this.customField = new Details(customField);
    }

    public Long getId() {
        return customField.getId();
    }

    public String getCustomFieldId() {
        return customField.getCustomFieldId();
    }

    public String getFieldType() {
        return customField.getFieldType();
    }

    public CustomFieldDetails getCustomField() {
        return customField;
    }

    static CustomFieldDetails details(CustomField customField) {
        return new Details(customField);
    }

    /** What the field was when the event was made. */
    private static final class Details implements CustomFieldDetails {
        private final String customFieldId;
        private final Long id;
        private final String fieldType;
        private final String name;
        private final String description;

        private Details(CustomField customField) {
            this.customFieldId = customField.getId();
            this.id = customField.getIdAsLong();
            this.fieldType = customField.getCustomFieldType().getName();
            this.name = customField.getUntranslatedName();
            this.description = customField.getUntranslatedDescription();
        }

        @Override
        public String getCustomFieldId() {
            return customFieldId;
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getFieldType() {
            return fieldType;
        }

        @Override
        public String getUntranslatedName() {
            return name;
        }

        @Override
        public String getUntranslatedDescription() {
            return description;
        }
    }
}
