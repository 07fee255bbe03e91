package com.atlassian.confluence.pages;

public interface AttachmentDataStorageType {}
