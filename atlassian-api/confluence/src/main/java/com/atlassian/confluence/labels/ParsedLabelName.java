package com.atlassian.confluence.labels;

public interface ParsedLabelName {}
