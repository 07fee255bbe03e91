package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.fields.OrderableField;

@PublicApi
public interface FieldLayoutItem extends Comparable<FieldLayoutItem> {
    OrderableField getOrderableField();

    String getFieldDescription();

    String getRawFieldDescription();

    boolean isHidden();

    boolean isRequired();

    String getRendererType();

    FieldLayout getFieldLayout();
}
