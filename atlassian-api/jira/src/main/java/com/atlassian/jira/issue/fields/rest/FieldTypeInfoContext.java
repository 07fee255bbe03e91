package com.atlassian.jira.issue.fields.rest;

public interface FieldTypeInfoContext {}
