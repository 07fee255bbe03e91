package com.atlassian.jira.user;

public interface UserPropertyManager {}
