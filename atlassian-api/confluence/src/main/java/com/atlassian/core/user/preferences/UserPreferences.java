package com.atlassian.core.user.preferences;

public interface UserPreferences {}
