package io.indexrelay.confluence.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.content.blogpost.BlogPostInfoViewEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostViewEvent;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageInfoViewEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageViewEvent;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageUpdateTrigger;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import io.indexrelay.activity.ActivityCapture;
import io.indexrelay.activity.ActivityRecorder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ActivityListenersTest {

    private final List<String> counted = new ArrayList<>();
    private final ActivityRecorder recorder =
            (act, subject, userKey) -> counted.add(act + " " + subject + " " + userKey);
    private final ViewListener views = new ViewListener(recorder, new ActivityCapture());
    private final ContributionListener contributions = new ContributionListener(recorder, new ActivityCapture());
    private final Page page = page(7);
    private final BlogPost post = post(8);

    @BeforeEach
    void annIsLoggedIn() {
        ConfluenceUser ann = mock(ConfluenceUser.class);
        when(ann.getKey()).thenReturn(new UserKey("ann-key"));
        AuthenticatedUserThreadLocal.set(ann);
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        AuthenticatedUserThreadLocal.reset();
    }

    @Test
    void aViewIsTheThreadsUsers() {
        views.pageViewed(new PageViewEvent(this, page));
        views.blogPostViewed(new BlogPostViewEvent(this, post));
        AuthenticatedUserThreadLocal.reset();
        views.pageViewed(new PageViewEvent(this, page));

        assertThat(counted).containsExactly("VIEW page/7 ann-key", "VIEW blogpost/8 ann-key", "VIEW page/7 ");
    }

    @Test
    void anOldVersionIsAViewOfThePage() {
        Page old = page(6);
        when(old.getLatestVersion()).thenReturn(page);
        views.pageViewed(new PageViewEvent(this, old));

        assertThat(counted).containsExactly("VIEW page/7 ann-key");
    }

    @Test
    void thePropertiesOfAPageAreNotThePage() {
        views.pageViewed(new PageInfoViewEvent(this, page));
        views.blogPostViewed(new BlogPostInfoViewEvent(this, post, null));

        assertThat(counted).isEmpty();
    }

    @Test
    void draftsAndWhatIsInTheTrashAreNotViewed() {
        when(page.isCurrent()).thenReturn(false);
        views.pageViewed(new PageViewEvent(this, page));

        assertThat(counted).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"LINK_REFACTORING", "SPACE_CREATE", "DISCARD_CHANGES"})
    void whatAPersonSavesIsAnEditMinorOrNot(PageUpdateTrigger trigger) {
        contributions.pageUpdated(new PageUpdateEvent(this, page, null, true, trigger));
        contributions.blogPostUpdated(new BlogPostUpdateEvent(this, post, null, false, trigger));

        assertThat(counted).containsExactly("EDIT page/7 ann-key", "EDIT blogpost/8 ann-key");
    }

    @ParameterizedTest
    @EnumSource(names = {"LINK_REFACTORING", "SPACE_CREATE", "DISCARD_CHANGES"})
    void whatTheProductSavesOnSomebodysThreadIsNone(PageUpdateTrigger trigger) {
        contributions.pageUpdated(new PageUpdateEvent(this, page, null, true, trigger));

        assertThat(counted).isEmpty();
    }

    @Test
    void aSavedDraftIsNoEdit() {
        when(page.isCurrent()).thenReturn(false);
        contributions.pageUpdated(new PageUpdateEvent(this, page, null, false, PageUpdateTrigger.EDIT_PAGE));

        assertThat(counted).isEmpty();
    }

    @Test
    void aCommentCountsForItsPageThroughAttachmentsToo() {
        Attachment attachment = mock(Attachment.class);
        when(attachment.getContainer()).thenReturn(post);
        contributions.commented(new CommentCreateEvent(this, comment(page)));
        contributions.commented(new CommentCreateEvent(this, comment(attachment)));
        contributions.commented(new CommentCreateEvent(this, comment(null)));

        assertThat(counted).containsExactly("COMMENT page/7 ann-key", "COMMENT blogpost/8 ann-key");
    }

    @Test
    void anEventThatCannotBeUnderstoodDisturbsNobody() {
        when(page.isCurrent()).thenThrow(new NoSuchMethodError());
        views.pageViewed(new PageViewEvent(this, page));
        views.pageViewed(new PageViewEvent(this, page));
        views.blogPostViewed(new BlogPostViewEvent(this, post));

        assertThat(counted).containsExactly("VIEW blogpost/8 ann-key");
    }

    private static Comment comment(
            com.atlassian.confluence.core.@org.jspecify.annotations.Nullable ContentEntityObject on) {
        Comment comment = mock(Comment.class);
        when(comment.getContainer()).thenReturn(on);
        return comment;
    }

    private static Page page(long id) {
        Page page = mock(Page.class);
        when(page.getId()).thenReturn(id);
        when(page.isCurrent()).thenReturn(true);
        when(page.getLatestVersion()).thenReturn(page);
        return page;
    }

    private static BlogPost post(long id) {
        BlogPost post = mock(BlogPost.class);
        when(post.getId()).thenReturn(id);
        when(post.isCurrent()).thenReturn(true);
        when(post.getLatestVersion()).thenReturn(post);
        return post;
    }
}
