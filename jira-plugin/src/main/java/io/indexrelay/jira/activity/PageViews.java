package io.indexrelay.jira.activity;

import io.indexrelay.activity.PageRequest;
import io.indexrelay.activity.PageVisits;
import io.indexrelay.change.Subject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notes the pages that somebody was shown: those that ended well, and whose address says which issue, dashboard or filter it
 * was. Where the product itself tells of the view while it makes the page, its word goes for that kind of object. Thread-safe.
 */
public final class PageViews implements PageVisits {

    /** No page of Jira shows more; a request that tells of more is no page. */
    private static final int MOST_TOLD = 20;

    private final NotedViews noted;
    private final Supplier<String> currentUser;
    private final BooleanSupplier isOn;
    private final ThreadLocal<@Nullable OpenVisit> open = new ThreadLocal<>();

    /**
     * @param currentUser key of the thread's user, {@code ""} for a visitor
     * @param isOn whether anything is to be counted; asked at each request, so out of memory
     */
    PageViews(NotedViews noted, Supplier<String> currentUser, BooleanSupplier isOn) {
        this.noted = noted;
        this.currentUser = currentUser;
        this.isOn = isOn;
    }

    @Override
    public Visit begin(PageRequest request) {
        if (!isOn.getAsBoolean()) {
            return Visit.NONE;
        }
        Optional<PageAddress> address = PageAddress.of(request);
        boolean isFetched = PageAddress.isFetched(request);
        if (address.isEmpty() && !isFetched) {
            return Visit.NONE;
        }
        OpenVisit visit = new OpenVisit(
                () -> address.or(() -> PageAddress.posted(request)),
                () -> !isFetched || !PageAddress.isNoView(request),
                currentUser.get());
        open.set(visit);
        return visit;
    }

    /**
     * The product tells of a view on this thread.
     *
     * @return false when no page is being made, so that nobody else is going to count it
     */
    boolean told(Subject subject) {
        OpenVisit visit = open.get();
        return visit != null && visit.told(subject);
    }

    /** A page on its way; belongs to one thread. */
    private final class OpenVisit implements Visit {

        private final Supplier<Optional<PageAddress>> address;
        private final BooleanSupplier isView;
        private final String userKey;
        private final Set<Subject> told = new LinkedHashSet<>();

        /** @param address and {@code isView} are asked when the page has been made */
        OpenVisit(Supplier<Optional<PageAddress>> address, BooleanSupplier isView, String userKey) {
            this.address = address;
            this.isView = isView;
            this.userKey = userKey;
        }

        boolean told(Subject subject) {
            return told.contains(subject) || (told.size() < MOST_TOLD && told.add(subject));
        }

        @Override
        public void end(int status) {
            open.remove();
            if (status < 200 || status > 299 || !isView.getAsBoolean()) {
                return;
            }
            told.forEach(subject -> noted.note(PageAddress.of(subject), userKey));
            address.get()
                    .filter(shown -> told.stream().noneMatch(subject -> subject.kind() == shown.kind()))
                    .ifPresent(shown -> noted.note(shown, userKey));
        }
    }
}
