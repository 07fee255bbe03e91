package io.indexrelay.jira.activity;

import io.indexrelay.activity.ActivityCapture;
import io.indexrelay.activity.ActivityRecorder;
import io.indexrelay.activity.PageVisits;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Everything by which views are found out, put together. */
public final class Views {

    private final PageViews pages;
    private final ToldViews told;
    private final ViewSettling settling;

    /**
     * @param isOn whether anything is to be counted; asked at each page, so out of memory
     * @param lost is told how many views could not be counted
     * @param nanos a monotonic clock
     * @param currentUser key of the thread's user, {@code ""} for a visitor
     */
    public Views(
            ActivityRecorder recorder,
            BooleanSupplier isOn,
            LongConsumer lost,
            LongSupplier nanos,
            Supplier<String> currentUser,
            ViewedObjects objects) {
        NotedViews noted = new NotedViews(nanos);
        this.pages = new PageViews(noted, currentUser, isOn);
        this.told = new ToldViews(pages, recorder, currentUser);
        this.settling = new ViewSettling(noted, objects, recorder, lost, nanos);
    }

    /** Where the servlet filter reports. */
    public PageVisits pages() {
        return pages;
    }

    public IssueViewListener ofIssues(ActivityCapture capture) {
        return new IssueViewListener(told, capture);
    }

    public DashboardViewListener ofDashboards(ActivityCapture capture) {
        return new DashboardViewListener(told, capture);
    }

    /** Counts the pages that were noted. Reads the product; one thread at a time, none of a request. */
    public void settle() {
        settling.settle();
    }
}
