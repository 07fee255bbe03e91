package com.atlassian.jira.issue.customfields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;

public interface Option {
    Long getOptionId();

    Long getSequence();

    String getValue();

    Boolean getDisabled();

    Option getParentOption();

    List<Option> getChildOptions();

    FieldConfig getRelatedCustomField();
}
