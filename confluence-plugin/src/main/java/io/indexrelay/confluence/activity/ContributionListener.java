package io.indexrelay.confluence.activity;

import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageUpdateTrigger;
import com.atlassian.event.api.EventListener;
import io.indexrelay.activity.Act;
import io.indexrelay.activity.ActivityCapture;
import io.indexrelay.activity.ActivityRecorder;
import io.indexrelay.confluence.read.Contents;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Edits of pages and blog posts, minor ones too, and new comments, each for the page or post that it hangs on, through
 * attachments and other comments. Who did it is the user of the thread. That something is created is no edit of it, nor are
 * moves, labels and restrictions. What is rolled back afterwards was counted; digests are no ledger.
 */
public final class ContributionListener {

    /** Saves that the product makes on somebody's thread, of what they did not edit. */
    private static final Set<String> OF_THE_PRODUCT = Set.of("LINK_REFACTORING", "SPACE_CREATE", "DISCARD_CHANGES");

    private final ActivityRecorder recorder;
    private final ActivityCapture capture;

    public ContributionListener(ActivityRecorder recorder, ActivityCapture capture) {
        this.recorder = recorder;
        this.capture = capture;
    }

    @EventListener
    public void pageUpdated(PageUpdateEvent event) {
        capture.of(event, () -> edited(event.getPage(), event.getUpdateTrigger()));
    }

    @EventListener
    public void blogPostUpdated(BlogPostUpdateEvent event) {
        capture.of(event, () -> edited(event.getBlogPost(), event.getUpdateTrigger()));
    }

    @EventListener
    public void commented(CommentCreateEvent event) {
        capture.of(event, () -> Contents.rootOf(event.getComment())
                .flatMap(Contents::subjectOf)
                .ifPresent(subject -> recorder.record(Act.COMMENT, subject, CurrentUser.key())));
    }

    /** Saves of a shared draft arrive here as well and are passed over. */
    private void edited(AbstractPage page, @Nullable PageUpdateTrigger trigger) {
        boolean byPerson = trigger == null || !OF_THE_PRODUCT.contains(trigger.name());
        if (byPerson && page.isCurrent()) {
            Contents.subjectOf(page).ifPresent(subject -> recorder.record(Act.EDIT, subject, CurrentUser.key()));
        }
    }
}
