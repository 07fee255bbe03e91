package io.indexrelay.refhost.confluence.manager;

import com.atlassian.user.search.page.Pager;
import java.util.Iterator;
import java.util.List;

/** A pager whose only page holds everything. */
final class WholePage<T> implements Pager<T> {

    private final List<T> elements;

    WholePage(List<T> elements) {
        this.elements = List.copyOf(elements);
    }

    @Override
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    @Override
    public Iterator<T> iterator() {
        return elements.iterator();
    }

    @Override
    public List<T> getCurrentPage() {
        return elements;
    }

    @Override
    public void nextPage() {
        // there is no other
    }

    @Override
    public boolean onLastPage() {
        return true;
    }

    @Override
    public void skipTo(int index) {
        throw new UnsupportedOperationException("The reference Confluence pages through nothing: all is on one page");
    }

    @Override
    public int getIndex() {
        return 0;
    }

    @Override
    public int getIndexOfFirstItemInCurrentPage() {
        return 0;
    }
}
