package com.atlassian.user.search.page;

import java.util.Iterator;
import java.util.List;

public interface Pager<T> extends Iterable<T> {
    Pager EMPTY_PAGER = null;

    int PRELOAD_LIMIT = 100;

    int NO_POSITION = -1;

    boolean isEmpty();

    Iterator<T> iterator();

    List<T> getCurrentPage();

    void nextPage();

    boolean onLastPage();

    void skipTo(int number) throws PagerException;

    int getIndex();

    int getIndexOfFirstItemInCurrentPage();
}
