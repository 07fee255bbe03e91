package com.atlassian.jira.sharing.search;

public interface ProjectShareTypeSearchParameter {}
