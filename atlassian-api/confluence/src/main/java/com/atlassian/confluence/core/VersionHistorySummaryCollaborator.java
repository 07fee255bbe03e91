package com.atlassian.confluence.core;

public interface VersionHistorySummaryCollaborator {}
