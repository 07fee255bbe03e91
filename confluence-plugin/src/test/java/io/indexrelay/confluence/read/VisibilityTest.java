package io.indexrelay.confluence.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceDescription;
import io.indexrelay.snapshot.Reading.Reason;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisibilityTest {

    private final Page page = new Page();
    private final Comment comment = new Comment();
    private final Attachment attachment = new Attachment("plan.txt", "text/plain", 4, "");

    @BeforeEach
    void hangTogether() {
        page.setId(7);
        page.setSpace(new Space("DOC"));
        comment.setId(8);
        comment.setContainer(page);
        attachment.setId(9);
        attachment.setContainer(comment);
    }

    @Test
    void currentPagesAndBlogPostsAndWhatHangsOnThemAreShown() {
        BlogPost post = new BlogPost();
        post.setSpace(new Space("DOC"));

        assertThat(hidden(page)).isEmpty();
        assertThat(hidden(post)).isEmpty();
        assertThat(hidden(comment)).isEmpty();
        assertThat(hidden(attachment)).isEmpty();
    }

    @Test
    void whatIsInTheTrashIsNotShown() {
        page.setContentStatus(ContentEntityObject.DELETED);

        assertThat(hidden(page)).contains(Reason.TRASHED);
    }

    @Test
    void aDraftIsNotShown() {
        page.setContentStatus(ContentEntityObject.DRAFT);

        assertThat(hidden(page)).contains(Reason.NOT_FOUND);
    }

    @Test
    void anOldVersionIsNotShown() {
        Page old = new Page();
        old.setSpace(page.getSpace());
        old.setOriginalVersion(page);

        assertThat(hidden(old)).contains(Reason.NOT_FOUND);
    }

    @Test
    void aHiddenAttachmentIsNotShown() {
        attachment.setHidden(true);

        assertThat(hidden(attachment)).contains(Reason.NOT_FOUND);
    }

    @Test
    void whatHangsOnTrashOrADraftIsNotShown() {
        page.setContentStatus(ContentEntityObject.DELETED);
        assertThat(hidden(comment)).contains(Reason.TRASHED);
        assertThat(hidden(attachment)).contains(Reason.TRASHED);

        page.setContentStatus(ContentEntityObject.DRAFT);
        assertThat(hidden(attachment)).contains(Reason.NOT_FOUND);
    }

    @Test
    void whatHangsOnNoPageOrBlogPostIsNotShown() {
        Space space = new Space("DOC");
        attachment.setContainer(new SpaceDescription(space));
        attachment.setSpace(space);

        assertThat(hidden(attachment)).contains(Reason.NOT_FOUND);
    }

    @Test
    void aPageInNoSpaceIsNotShown() {
        page.setSpace(null);

        assertThat(hidden(page)).contains(Reason.NOT_FOUND);
    }

    private static Optional<Reason> hidden(ContentEntityObject content) {
        return Visibility.hiddenBecause(content);
    }
}
