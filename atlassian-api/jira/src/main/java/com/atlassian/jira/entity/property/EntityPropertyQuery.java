package com.atlassian.jira.entity.property;

public interface EntityPropertyQuery {}
