package com.atlassian.jira.issue.fields;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.admin.RenderableProperty;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.renderer.RenderableField;
import com.atlassian.jira.issue.fields.rest.RestAwareField;
import com.atlassian.jira.issue.fields.rest.RestFieldOperations;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.ClauseNames;
import com.atlassian.jira.issue.search.SearchContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Set;

@PublicApi
public interface CustomField
        extends NavigableField,
                HideableField,
                ConfigurableField,
                RenderableField,
                RequirableField,
                OrderableField,
                RestAwareField,
                RestFieldOperations {
    String ENTITY_CF_TYPE_KEY = "customfieldtypekey";

    String ENTITY_CUSTOM_FIELD_SEARCHER = "customfieldsearcherkey";

    String ENTITY_NAME = "name";

    String ENTITY_ISSUETYPE = "issuetype";

    String ENTITY_PROJECT = "project";

    String ENTITY_ID = "id";

    String ENTITY_DESCRIPTION = "description";

    String ENTITY_TABLE_NAME = "CustomField";

    boolean isInScope(Project project, List list);

    boolean isInScopeForSearch(Project project, List list);

    boolean isInScope(SearchContext searchContext);

    boolean isInScope(ApplicationUser applicationUser, SearchContext searchContext);

    int compare(Issue issue1, Issue issue2) throws IllegalArgumentException;

    CustomFieldParams getCustomFieldValues(Map map);

    Object getValue(Issue issue);

    Set<Long> remove();

    Options getOptions(String text, JiraContextNode jiraContextNode);

    void setName(String name);

    String getDescription();

    String getUntranslatedDescription();

    String getFieldName();

    String getUntranslatedName();

    RenderableProperty getDescriptionProperty();

    RenderableProperty getUntranslatedDescriptionProperty();

    void setDescription(String description);

    CustomFieldSearcher getCustomFieldSearcher();

    void setCustomFieldSearcher(CustomFieldSearcher customFieldSearcher);

    boolean isEditable();

    Long getIdAsLong();

    List<FieldConfigScheme> getConfigurationSchemes();

    Options getOptions(String text, FieldConfig fieldConfig, JiraContextNode jiraContextNode);

    FieldConfig getRelevantConfig(Issue issue);

    void validateFromActionParams(Map map, ErrorCollection errorCollection, FieldConfig fieldConfig);

    List getAssociatedProjectCategories();

    List<com.atlassian.jira.project.ProjectCategory> getAssociatedProjectCategoryObjects();

    @Override
    List getAssociatedProjects();

    @Override
    List<Project> getAssociatedProjectObjects();

    List<IssueType> getAssociatedIssueTypes();

    boolean isGlobal();

    boolean isAllProjects();

    boolean isAllIssueTypes();

    boolean isEnabled();

    CustomFieldType<?, ?> getCustomFieldType();

    @Override
    FieldConfig getRelevantConfig(IssueContext issueContext);

    FieldConfig getReleventConfig(SearchContext searchContext);

    ClauseNames getClauseNames();
}
