package com.atlassian.jira.issue.search;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.jira.web.component.IssuePager;
import java.util.List;

@PublicApi
public class SearchResults implements IssuePager {
    private final List issues;
    private final int start;
    private final int max;
    private final int total;

    /** Takes its part out of all results. */
    public SearchResults(List all, PagerFilter pager) {
        int first = Math.min(pager.getStart(), all.size());
        this.issues = all.subList(first, first + Math.min(pager.getMax(), all.size() - first));
        this.start = first;
        this.max = pager.getMax();
        this.total = all.size();
    }

    public SearchResults(List issues, int total, PagerFilter pager) {
        this(issues, total, pager.getMax(), pager.getStart());
    }

    public SearchResults(List issues, int total, int max, int start) {
        this.issues = issues;
        this.total = total;
        this.max = max;
        this.start = start;
    }

    public List getIssues() {
        return issues;
    }

    public List getResults() {
        return issues;
    }

    @Override
    public int getStart() {
        return start;
    }

    @Override
    public int getEnd() {
        return start + issues.size();
    }

    @Override
    public int getTotal() {
        return total;
    }

    @Override
    public int getNextStart() {
        return Math.addExact(start, max);
    }

    @Override
    public int getPreviousStart() {
        return Math.max(0, start - max);
    }

    /** As people count: from one; none is 0. */
    public int getNiceStart() {
        return issues.isEmpty() ? 0 : start + 1;
    }

    @Override
    public List getPages() {
        throw new UnsupportedOperationException();
    }
}
