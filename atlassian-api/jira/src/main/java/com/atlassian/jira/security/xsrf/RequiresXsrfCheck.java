package com.atlassian.jira.security.xsrf;

public @interface RequiresXsrfCheck {}
