package io.indexrelay.jira.activity;

import io.indexrelay.activity.Act;
import io.indexrelay.activity.ActivityRecorder;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Views that the product tells of by events. While a page is made that the filter counts too, the view is the page's and
 * counts with it, once; else it counts by itself. Thread-safe.
 */
public final class ToldViews {

    private static final Logger log = LoggerFactory.getLogger(ToldViews.class);

    private final PageViews pages;
    private final ActivityRecorder recorder;
    private final Supplier<String> currentUser;
    private final Set<Kind> heardOf = ConcurrentHashMap.newKeySet();

    /** @param currentUser key of the thread's user, {@code ""} for a visitor */
    ToldViews(PageViews pages, ActivityRecorder recorder, Supplier<String> currentUser) {
        this.pages = pages;
        this.recorder = recorder;
        this.currentUser = currentUser;
    }

    void told(Subject subject) {
        if (heardOf.add(subject.kind())) {
            log.info(
                    "This Jira tells of views of each {} by an event",
                    subject.kind().word());
        }
        if (!pages.told(subject)) {
            recorder.record(Act.VIEW, subject, currentUser.get());
        }
    }
}
