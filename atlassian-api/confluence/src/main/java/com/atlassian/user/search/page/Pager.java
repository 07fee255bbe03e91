package com.atlassian.user.search.page;

import java.util.Iterator;
import java.util.List;

public interface Pager<T> extends Iterable<T> {
    Pager EMPTY_PAGER = new Pager() {
        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public Iterator iterator() {
            return List.of().iterator();
        }

        @Override
        public List getCurrentPage() {
            return List.of();
        }

        @Override
        public void nextPage() {}

        @Override
        public boolean onLastPage() {
            return true;
        }

        @Override
        public void skipTo(int index) {}

        @Override
        public int getIndex() {
            return 0;
        }

        @Override
        public int getIndexOfFirstItemInCurrentPage() {
            return 0;
        }
    };

    int PRELOAD_LIMIT = 100;

    int NO_POSITION = Integer.valueOf(-1);

    boolean isEmpty();

    Iterator<T> iterator();

    List<T> getCurrentPage();

    void nextPage();

    boolean onLastPage();

    void skipTo(int number) throws PagerException;

    int getIndex();

    int getIndexOfFirstItemInCurrentPage();
}
