package com.atlassian.jira.issue.fields;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.project.Project;
import java.util.List;

@PublicApi
public interface ConfigurableField extends OrderableField {
    List getConfigurationItemTypes();

    List getAssociatedProjects();

    List<Project> getAssociatedProjectObjects();

    FieldConfig getRelevantConfig(IssueContext issueContext);
}
