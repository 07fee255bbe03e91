package com.atlassian.analytics.api.services;

import java.util.Date;

public interface AnalyticsUploadService {
    Date getLastUploadDate();

    boolean hasUploadedAnalyticsSince(int number);
}
