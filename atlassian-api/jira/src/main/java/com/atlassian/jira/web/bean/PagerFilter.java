package com.atlassian.jira.web.bean;

import com.atlassian.annotations.PublicApi;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** Which part of a result is asked for. How pages are made of it for a screen is not known. */
@PublicApi
public class PagerFilter<T> implements Serializable {
    private int start;
    private int max;

    /** The first twenty. */
    public PagerFilter() {
        this(20);
    }

    public PagerFilter(PagerFilter other) {
        this(other.start, other.max);
    }

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public static PagerFilter getUnlimitedFilter() {
        return new PagerFilter(Integer.MAX_VALUE);
    }

    public static PagerFilter newPageAlignedFilter(int index, int max) {
        return new PagerFilter(index - index % max, max);
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
        return max;
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
        return Math.addExact(start, max);
    }

    public int getNextStart() {
        return Math.addExact(start, max);
    }

    public int getPreviousStart() {
        return Math.max(0, start - max);
    }
}
