package com.atlassian.jira.sharing;

public interface SharedEntityColumn {}
