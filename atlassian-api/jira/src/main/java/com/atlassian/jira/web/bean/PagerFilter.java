package com.atlassian.jira.web.bean;

import com.atlassian.annotations.PublicApi;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

@PublicApi
public class PagerFilter<T> implements Serializable {
    private int max;
    private int pageSize;
    private int start;

    public PagerFilter() {}

    public PagerFilter(PagerFilter pagerFilter) {}

    public PagerFilter(int max) {
        this.max = max;
    }

    public PagerFilter(int max, int pageSize) {
        this.max = max;
        this.pageSize = pageSize;
    }

    public static PagerFilter getUnlimitedFilter() {
        throw new UnsupportedOperationException();
    }

    public static PagerFilter newPageAlignedFilter(int number1, int number2) {
        throw new UnsupportedOperationException();
    }

    public List getCurrentPage(List list) {
        throw new UnsupportedOperationException();
    }

    public List getPages(Collection collection) {
        throw new UnsupportedOperationException();
    }

    public List generatePages(Collection collection) {
        throw new UnsupportedOperationException();
    }

    public List restrictPages(Collection collection, int number) {
        throw new UnsupportedOperationException();
    }

    public int getMax() {
        return max;
    }

    public int getPageSize() {
        return pageSize;
    }

    public void setMax(int max) {
        this.max = max;
    }

    public int getStart() {
        return start;
    }

    public void setStart(int start) {
        this.start = start;
    }

    public int getEnd() {
        throw new UnsupportedOperationException();
    }

    public int getNextStart() {
        throw new UnsupportedOperationException();
    }

    public int getPreviousStart() {
        throw new UnsupportedOperationException();
    }
}
