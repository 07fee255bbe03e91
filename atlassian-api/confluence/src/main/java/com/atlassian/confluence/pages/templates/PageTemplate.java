package com.atlassian.confluence.pages.templates;

public interface PageTemplate {}
