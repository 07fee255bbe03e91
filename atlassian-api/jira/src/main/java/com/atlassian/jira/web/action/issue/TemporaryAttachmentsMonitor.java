package com.atlassian.jira.web.action.issue;

public interface TemporaryAttachmentsMonitor {}
