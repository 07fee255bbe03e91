package com.atlassian.jira.issue.fields;

import com.atlassian.annotations.PublicApi;

@PublicApi
public interface RequirableField extends Field {}
