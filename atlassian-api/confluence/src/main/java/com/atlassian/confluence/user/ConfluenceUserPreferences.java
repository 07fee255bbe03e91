package com.atlassian.confluence.user;

public interface ConfluenceUserPreferences {}
