package com.atlassian.jira.sharing.search;

public interface ShareTypeSearchParameter {}
