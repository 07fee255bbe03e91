package com.atlassian.jira.avatar;

public interface AvatarManager {}
