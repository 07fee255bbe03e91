package com.atlassian.confluence.servlet.download;

public interface AttachmentSecurityLevel {}
