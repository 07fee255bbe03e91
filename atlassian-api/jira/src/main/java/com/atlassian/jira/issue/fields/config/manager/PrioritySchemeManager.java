package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

public interface PrioritySchemeManager {
    List<String> getOptions(IssueContext issueContext);

    List<Priority> getPrioritiesFromIds(Collection<String> collection);

    FieldConfigScheme getDefaultScheme();

    List<FieldConfigScheme> getAllSchemes();

    FieldConfigScheme getScheme(Project project);
}
