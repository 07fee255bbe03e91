package com.atlassian.confluence.languages;

public interface LocaleInfo {}
