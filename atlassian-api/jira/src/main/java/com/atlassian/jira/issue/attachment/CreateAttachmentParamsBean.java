package com.atlassian.jira.issue.attachment;

public interface CreateAttachmentParamsBean {}
