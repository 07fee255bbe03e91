package com.atlassian.confluence.importexport;

public interface ImportedObjectPreProcessor {}
