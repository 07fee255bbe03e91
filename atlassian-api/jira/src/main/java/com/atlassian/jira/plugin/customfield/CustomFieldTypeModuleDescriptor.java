package com.atlassian.jira.plugin.customfield;

public interface CustomFieldTypeModuleDescriptor {}
