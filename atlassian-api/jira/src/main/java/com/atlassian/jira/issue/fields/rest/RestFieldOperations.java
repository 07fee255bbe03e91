package com.atlassian.jira.issue.fields.rest;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.json.JsonData;

@PublicApi
public interface RestFieldOperations {
    RestFieldOperationsHandler getRestFieldOperation();

    JsonData getJsonDefaultValue(IssueContext issueContext);
}
