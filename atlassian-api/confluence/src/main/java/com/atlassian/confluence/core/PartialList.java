package com.atlassian.confluence.core;

import java.util.List;

public class PartialList<T> {
    private int available;
    private int start;
    private int count;
    private List<T> list;

    public PartialList(int available, int start, List<T> list) {
        this.available = available;
        this.start = start;
        this.list = list;
    }

    public PartialList(int available, int start, int count, Iterable<T> iterable) {
        this.available = available;
        this.start = start;
        this.count = count;
    }

    public static <T> PartialList<T> empty() {
        throw new UnsupportedOperationException();
    }

    public static <T> PartialList<T> forAll(Iterable<T> iterable) {
        throw new UnsupportedOperationException();
    }

    public int getAvailable() {
        return available;
    }

    public int getStart() {
        return start;
    }

    public int getCount() {
        return count;
    }

    public List<T> getList() {
        return list;
    }
}
