package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

@PublicApi
public interface FieldLayout {
    Long getId();

    String getName();

    String getDescription();

    List<FieldLayoutItem> getFieldLayoutItems();

    FieldLayoutItem getFieldLayoutItem(OrderableField orderableField);

    FieldLayoutItem getFieldLayoutItem(String text);

    List<FieldLayoutItem> getVisibleLayoutItems(ApplicationUser applicationUser, Project project, List list);

    List<FieldLayoutItem> getVisibleLayoutItems(Project project, List list);

    List<FieldLayoutItem> getVisibleCustomFieldLayoutItems(Project project, List list);

    List<Field> getHiddenFields(Project project, List list);

    List<Field> getHiddenFields(ApplicationUser applicationUser, Project project, List list);

    List<FieldLayoutItem> getRequiredFieldLayoutItems(Project project, List list);

    boolean isFieldHidden(String text);

    String getRendererTypeForField(String text);

    boolean isDefault();
}
