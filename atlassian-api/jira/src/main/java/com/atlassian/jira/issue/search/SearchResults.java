package com.atlassian.jira.issue.search;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.jira.web.component.IssuePager;
import java.util.List;

@PublicApi
public class SearchResults implements IssuePager {
    private List issues;
    private int start;
    private int end;
    private int total;

    public SearchResults(List issues, PagerFilter pagerFilter) {
        this.issues = issues;
    }

    public SearchResults(List issues, int start, PagerFilter pagerFilter) {
        this.issues = issues;
        this.start = start;
    }

    public SearchResults(List issues, int start, int end, int total) {
        this.issues = issues;
        this.start = start;
        this.end = end;
        this.total = total;
    }

    public List getIssues() {
        return issues;
    }

    @Override
    public int getStart() {
        return start;
    }

    @Override
    public int getEnd() {
        return end;
    }

    @Override
    public int getTotal() {
        return total;
    }

    @Override
    public int getNextStart() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getPreviousStart() {
        throw new UnsupportedOperationException();
    }

    public int getNiceStart() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List getPages() {
        throw new UnsupportedOperationException();
    }

    public List getResults() {
        throw new UnsupportedOperationException();
    }
}
