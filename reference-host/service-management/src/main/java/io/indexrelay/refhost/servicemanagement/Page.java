package io.indexrelay.refhost.servicemanagement;

import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import com.atlassian.servicedesk.api.util.paging.SimplePagedRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A piece of a list; of fewer than were asked for, as the real one caps its pages. */
record Page<T>(List<T> getResults, boolean hasNextPage) implements PagedResponse<T> {

    private static final int MOST = 50;

    static <T> Page<T> of(List<T> all, PagedRequest asked) {
        int from = Math.min(asked.getStart(), all.size());
        int to = Math.min(all.size(), from + Math.min(MOST, asked.getLimit()));
        return new Page<>(List.copyOf(all.subList(from, to)), to < all.size());
    }

    static PagedRequest orFirst(@Nullable PagedRequest asked) {
        return asked == null ? SimplePagedRequest.paged(0, MOST) : asked;
    }

    @Override
    public Optional<T> findFirst() {
        return getResults.stream().findFirst();
    }
}
