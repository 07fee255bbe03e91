package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@PublicApi
public interface FieldLayoutManager {
    String TYPE_DEFAULT = "default";

    FieldLayoutScheme createFieldLayoutScheme(FieldLayoutScheme fieldLayoutScheme);

    FieldLayoutScheme createFieldLayoutScheme(String text1, String text2);

    FieldLayoutScheme copyFieldLayoutScheme(FieldLayoutScheme fieldLayoutScheme, String text1, String text2);

    FieldConfigurationScheme getFieldConfigurationScheme(Long id);

    FieldLayoutScheme getMutableFieldLayoutScheme(Long id);

    boolean fieldConfigurationSchemeExists(String text);

    List<EditableFieldLayout> getEditableFieldLayouts();

    List<FieldLayoutScheme> getFieldLayoutSchemes();

    void updateFieldLayoutScheme(FieldLayoutScheme fieldLayoutScheme);

    void deleteFieldLayoutScheme(FieldLayoutScheme fieldLayoutScheme);

    FieldConfigurationScheme getFieldConfigurationScheme(Project project);

    Set<FieldLayout> getUniqueFieldLayouts(Project project);

    void addSchemeAssociation(Project project, Long id);

    void removeSchemeAssociation(Project project, Long id);

    FieldLayout getFieldLayout();

    FieldLayout getFieldLayout(Long id);

    FieldLayout getFieldLayout(Issue issue);

    FieldLayout getFieldLayout(Project project, String text);

    EditableDefaultFieldLayout getEditableDefaultFieldLayout();

    void storeEditableDefaultFieldLayout(EditableDefaultFieldLayout editableDefaultFieldLayout);

    void storeEditableFieldLayout(EditableFieldLayout editableFieldLayout);

    EditableFieldLayout storeAndReturnEditableFieldLayout(EditableFieldLayout editableFieldLayout);

    void restoreDefaultFieldLayout();

    boolean hasDefaultFieldLayout();

    Collection<Project> getProjects(FieldConfigurationScheme fieldConfigurationScheme);

    Collection<Project> getProjects(FieldLayoutScheme fieldLayoutScheme);

    void refresh();

    EditableFieldLayout getEditableFieldLayout(Long id);

    void deleteFieldLayout(FieldLayout fieldLayout);

    Collection<FieldLayoutSchemeEntity> getFieldLayoutSchemeEntities(FieldLayoutScheme fieldLayoutScheme);

    void createFieldLayoutSchemeEntity(FieldLayoutSchemeEntity fieldLayoutSchemeEntity);

    FieldLayoutSchemeEntity createFieldLayoutSchemeEntity(FieldLayoutScheme fieldLayoutScheme, String text, Long id);

    void updateFieldLayoutSchemeEntity(FieldLayoutSchemeEntity fieldLayoutSchemeEntity);

    void removeFieldLayoutSchemeEntity(FieldLayoutSchemeEntity fieldLayoutSchemeEntity);

    void removeFieldLayoutScheme(FieldLayoutScheme fieldLayoutScheme);

    Collection getFieldConfigurationSchemes(FieldLayout fieldLayout);

    Collection<Project> getRelatedProjects(FieldLayout fieldLayout);

    boolean isFieldLayoutSchemesVisiblyEquivalent(Long id1, Long id2);

    boolean isFieldLayoutsVisiblyEquivalent(Long id1, Long id2);
}
