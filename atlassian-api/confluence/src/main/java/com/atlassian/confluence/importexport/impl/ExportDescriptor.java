package com.atlassian.confluence.importexport.impl;

public interface ExportDescriptor {}
