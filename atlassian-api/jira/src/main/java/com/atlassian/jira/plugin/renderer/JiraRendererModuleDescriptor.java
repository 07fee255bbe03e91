package com.atlassian.jira.plugin.renderer;

public interface JiraRendererModuleDescriptor {}
