package io.indexrelay.jira.read.desk.api;

import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import com.atlassian.servicedesk.api.util.paging.SimplePagedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Service Management answers in pages, and caps their size as it likes. */
final class Pages {

    private static final int SIZE = 100;

    private Pages() {}

    /** Everything, page after page, until one is empty or the last. */
    static <T> List<T> all(Function<PagedRequest, PagedResponse<T>> page) {
        List<T> all = new ArrayList<>();
        while (true) {
            PagedResponse<T> response = page.apply(SimplePagedRequest.paged(all.size(), SIZE));
            all.addAll(response.getResults());
            if (response.getResults().isEmpty() || !response.hasNextPage()) {
                return all;
            }
        }
    }
}
