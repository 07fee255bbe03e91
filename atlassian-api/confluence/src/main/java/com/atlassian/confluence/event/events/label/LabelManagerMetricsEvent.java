package com.atlassian.confluence.event.events.label;

import com.atlassian.analytics.api.annotations.EventName;
import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.event.api.AsynchronousPreferred;

@AsynchronousPreferred
@EventName("confluence.labels.label-manager-metrics")
public class LabelManagerMetricsEvent extends ConfluenceEvent {
    private String methodName;
    private long durationMs;
    private int maxResults;
    private int resultsCount;

    public LabelManagerMetricsEvent(
            Object object, String methodName, long durationMs, int maxResults, int resultsCount) {
        super(object);
        this.methodName = methodName;
        this.durationMs = durationMs;
        this.maxResults = maxResults;
        this.resultsCount = resultsCount;
    }

    public String getMethodName() {
        return methodName;
    }

    public long getDurationMs() {
        return durationMs;
    }

    public int getMaxResults() {
        return maxResults;
    }

    public int getResultsCount() {
        return resultsCount;
    }
}
