package com.atlassian.jira.admin;

public interface RenderableProperty {}
