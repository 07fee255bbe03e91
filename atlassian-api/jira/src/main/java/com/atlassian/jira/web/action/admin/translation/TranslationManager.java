package com.atlassian.jira.web.action.admin.translation;

public interface TranslationManager {}
