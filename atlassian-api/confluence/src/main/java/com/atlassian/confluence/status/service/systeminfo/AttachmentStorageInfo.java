package com.atlassian.confluence.status.service.systeminfo;

public interface AttachmentStorageInfo {}
