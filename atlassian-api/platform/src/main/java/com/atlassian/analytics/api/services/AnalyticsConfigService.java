package com.atlassian.analytics.api.services;

public interface AnalyticsConfigService {
    boolean isAnalyticsEnabled();

    boolean canCollectAnalytics();
}
