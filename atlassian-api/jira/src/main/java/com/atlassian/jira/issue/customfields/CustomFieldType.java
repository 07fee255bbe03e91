package com.atlassian.jira.issue.customfields;

import com.atlassian.annotations.PublicApi;
import com.atlassian.annotations.PublicSpi;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.List;
import java.util.Map;
import java.util.Set;

@PublicApi
@PublicSpi
public interface CustomFieldType<T, S> {
    String DEFAULT_VALUE_TYPE = "DefaultValue";

    String RESOURCE_PREVIEW = "customfieldpreview.png";

    void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor);

    String getKey();

    String getName();

    String getDescription();

    CustomFieldTypeModuleDescriptor getDescriptor();

    String getStringFromSingularObject(S object);

    S getSingularObjectFromString(String text) throws FieldValidationException;

    Set<Long> remove(CustomField customField);

    void validateFromParams(
            CustomFieldParams customFieldParams, ErrorCollection errorCollection, FieldConfig fieldConfig);

    void createValue(CustomField customField, Issue issue, T object);

    void updateValue(CustomField customField, Issue issue, T object);

    T getValueFromCustomFieldParams(CustomFieldParams customFieldParams) throws FieldValidationException;

    Object getStringValueFromCustomFieldParams(CustomFieldParams customFieldParams);

    T getValueFromIssue(CustomField customField, Issue issue);

    T getDefaultValue(FieldConfig fieldConfig);

    void setDefaultValue(FieldConfig fieldConfig, T object);

    String getChangelogValue(CustomField customField, T object);

    String getChangelogString(CustomField customField, T object);

    Map<String, Object> getVelocityParameters(Issue issue, CustomField customField, FieldLayoutItem fieldLayoutItem);

    List getConfigurationItemTypes();

    List getRelatedIndexers(CustomField customField);

    boolean isRenderable();

    boolean valuesEqual(T object1, T object2);

    String availableForBulkEdit(BulkEditBean bulkEditBean);
}
