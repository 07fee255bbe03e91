package com.atlassian.confluence.importexport;

public interface ImportedObjectPostProcessor {}
