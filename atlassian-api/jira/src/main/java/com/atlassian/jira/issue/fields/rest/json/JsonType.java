package com.atlassian.jira.issue.fields.rest.json;

public interface JsonType {}
