package com.atlassian.confluence.core;

import java.util.ArrayList;
import java.util.List;

public class PartialList<T> {
    private final int available;
    private final int start;
    private final List<T> list;

    public PartialList(int available, int start, List<T> list) {
        this.available = available;
        this.start = start;
        this.list = list;
    }

    public PartialList(int available, int start, int count, Iterable<T> items) {
        this(available, start, new ArrayList<>());
        for (T item : items) {
            if (list.size() < count) {
                list.add(item);
            }
        }
    }

    public static <T> PartialList<T> empty() {
        return new PartialList<>(0, 0, List.of());
    }

    public static <T> PartialList<T> forAll(Iterable<T> items) {
        List<T> all = new ArrayList<>();
        items.forEach(all::add);
        return new PartialList<>(all.size(), 0, all);
    }

    public int getAvailable() {
        return available;
    }

    public int getStart() {
        return start;
    }

    public int getCount() {
        return list.size();
    }

    public List<T> getList() {
        return list;
    }
}
