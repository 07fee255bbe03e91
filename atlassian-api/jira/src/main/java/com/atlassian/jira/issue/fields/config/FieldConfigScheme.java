package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;

public interface FieldConfigScheme {
    Long getId();

    String getName();

    String getDescription();

    Map<String, FieldConfig> getConfigs();

    boolean isInContext(IssueContext issueContext);

    List<Project> getAssociatedProjectObjects();

    List<Long> getAssociatedProjectIds();

    ConfigurableField getField();

    boolean isGlobal();

    boolean isAllProjects();

    boolean isAllIssueTypes();

    boolean isEnabled();
}
