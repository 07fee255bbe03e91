package io.indexrelay.confluence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelling;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUserImpl;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.scope.Traits;
import io.indexrelay.scope.Traits.File;
import io.indexrelay.scope.Traits.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfluenceTraitsTest {

    private static final Place DOCS = new Place("DOC", "global", false);
    private static final Subject SPACE = Subject.of(Kind.SPACE, 1);

    private final PageManager pages = mock(PageManager.class);
    private final SpaceManager spaces = mock(SpaceManager.class);
    private final CommentManager comments = mock(CommentManager.class);
    private final AttachmentManager attachments = mock(AttachmentManager.class);
    private final Space space = new Space("DOC");
    private final Page above = new Page();
    private final Page page = new Page();
    private final Attachment attachment = new Attachment("plan.txt", "text/plain", 4, "");
    private final ConfluenceTraits traits = new ConfluenceTraits(
            new Transactions() {
                @Override
                public <T> T inTransaction(Supplier<T> work) {
                    return work.get();
                }
            },
            new ContentLoader(pages, spaces, () -> Optional.of(comments), () -> Optional.of(attachments)),
            "site:use");

    @BeforeEach
    void aPageBelowAnother() {
        space.setId(1);
        above.setId(6);
        above.setSpace(space);
        label(above, "outer");
        page.setId(7);
        page.setSpace(space);
        page.setParent(above);
        page.setAncestors(Arrays.asList(null, above));
        label(page, "inner");
        attachment.setId(9);
        attachment.setContainer(page);
        when(spaces.getSpace(1)).thenReturn(space);
        when(pages.getAbstractPage(7)).thenReturn(page);
        when(attachments.getAttachment(9)).thenReturn(attachment);
    }

    @Test
    void aPageHasItsLabelsAndThoseAbove() {
        assertThat(traits.of(Subject.of(Kind.PAGE, 7)))
                .contains(Traits.ofPage(Subject.of(Kind.PAGE, 7), DOCS, List.of("inner"), List.of("outer")));
    }

    @Test
    void whatHangsOnAnAttachmentHangsOnItsPageToo() {
        Comment comment = new Comment();
        comment.setId(8);
        comment.setContainer(attachment);
        when(comments.getComment(8)).thenReturn(comment);

        Traits found = traits.of(Subject.of(Kind.COMMENT, 8)).orElseThrow();

        Traits file = found.holder();
        assertThat(found.place()).isEqualTo(DOCS);
        assertThat(file).isNotNull().satisfies(held -> {
            assertThat(held.file()).isEqualTo(new File("text/plain", 4));
            assertThat(held.holder()).isNotNull().satisfies(root -> assertThat(root.labels())
                    .containsExactly("inner"));
        });
    }

    @Test
    void aSpaceIsAPlaceThatMayBeArchived() {
        assertThat(traits.of(SPACE)).contains(Traits.ofPlace(SPACE, DOCS));
        assertThat(traits.of(Subject.of(Kind.SPACE, 2))).isEmpty();
        assertThat(traits.of(Subject.of(Kind.PAGE, 2))).isEmpty();
    }

    @Test
    void aSetBelongsToASpace() {
        assertThat(traits.placeOfSet("space:1")).contains(SPACE);
        assertThat(traits.placeOfSet("page:7")).contains(SPACE);
        assertThat(traits.ownerOfSet("page:7")).contains(Subject.of(Kind.PAGE, 7));
        assertThat(traits.placeOfSet("page:2")).isEmpty();
        assertThat(traits.placeOfSet("site:use")).isEmpty();
        assertThat(traits.everyUser()).isEqualTo("site:use");
    }

    private static void label(Page page, String name) {
        page.addLabelling(
                new Labelling(new Label(name), page, new ConfluenceUserImpl("admin", "Admin", "admin@example.com")));
    }
}
