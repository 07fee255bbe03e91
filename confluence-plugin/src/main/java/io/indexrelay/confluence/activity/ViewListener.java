package io.indexrelay.confluence.activity;

import com.atlassian.confluence.event.events.content.blogpost.BlogPostViewEvent;
import com.atlassian.confluence.event.events.content.page.PageViewEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.event.api.EventListener;
import io.indexrelay.activity.Act;
import io.indexrelay.activity.ActivityCapture;
import io.indexrelay.activity.ActivityRecorder;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Views of pages and blog posts. Published by the page's own action once it has been shown, on the node and in the thread
 * that served it (seen in Confluence 8.7.2); reads by API, exports and previews are no views. A view of an old version is
 * one of the page. Events of subclasses are not heard: the page with a page's properties is not the page.
 */
public final class ViewListener {

    private final ActivityRecorder recorder;
    private final ActivityCapture capture;

    public ViewListener(ActivityRecorder recorder, ActivityCapture capture) {
        this.recorder = recorder;
        this.capture = capture;
    }

    @EventListener
    public void pageViewed(PageViewEvent event) {
        if (event.getClass() == PageViewEvent.class) {
            capture.of(event, () -> viewed(Kind.PAGE, event.getPage()));
        }
    }

    @EventListener
    public void blogPostViewed(BlogPostViewEvent event) {
        if (event.getClass() == BlogPostViewEvent.class) {
            capture.of(event, () -> viewed(Kind.BLOG_POST, event.getBlogPost()));
        }
    }

    /** The latest version may be a stand-in that is not loaded, which tells its id all the same. */
    private void viewed(Kind kind, @Nullable AbstractPage page) {
        if (page != null && page.isCurrent()) {
            AbstractPage latest = page.getLatestVersion();
            recorder.record(
                    Act.VIEW, Subject.of(kind, latest == null ? page.getId() : latest.getId()), CurrentUser.key());
        }
    }
}
