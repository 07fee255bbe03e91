package com.atlassian.confluence.content;

public interface ContentCleaner {}
