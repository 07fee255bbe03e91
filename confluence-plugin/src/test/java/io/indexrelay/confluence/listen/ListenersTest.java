package io.indexrelay.confluence.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.admin.AsyncImportFinishedEvent;
import com.atlassian.confluence.event.events.admin.ImportFinishedEvent;
import com.atlassian.confluence.event.events.cluster.ClusterEventWrapper;
import com.atlassian.confluence.event.events.content.attachment.AttachmentCreateEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentUpdateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.group.GroupRemoveEvent;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.importexport.ImportContext;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageUpdateTrigger;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceDescription;
import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.directory.RemoteDirectorySynchronisedEvent;
import com.atlassian.crowd.event.group.GroupDeletedEvent;
import com.atlassian.user.Group;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.listen.Capture;
import io.indexrelay.listen.DirectoryCauses;
import io.indexrelay.listen.DirectoryListener;
import io.indexrelay.listen.Names;
import io.indexrelay.testsupport.RecordedChanges;
import io.indexrelay.testsupport.RecordedImports;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListenersTest {

    private final RecordedChanges recorded = new RecordedChanges(ConfluenceCauses.TABLE);
    private final Capture capture = new Capture(recorded, ConfluenceCauses.TABLE);
    private final Page page = page(7);

    @Test
    void anEditIsOneRowOfThePage() {
        new PageListener(capture).updated(new PageUpdateEvent(this, page, null, false, PageUpdateTrigger.EDIT_PAGE));

        assertThat(recorded.rows()).containsExactly("widens page/7 UPSERTED page_updated @page/7");
    }

    @Test
    void anImportOfASpaceDropsTheTermAndWalksThatSpace() {
        RecordedImports imports = new RecordedImports();
        ImportListener listener =
                new ImportListener(imports, key -> Optional.of(Subject.of(Kind.SPACE, key.equals("OPS") ? 98305 : 0)));
        listener.finished(new ImportFinishedEvent(this, importOf("OPS")));
        listener.finishedInTheBackground(new AsyncImportFinishedEvent(this, importOf(null)));

        assertThat(imports.heard()).containsExactly("restored", "space/98305", "restored", "all");
    }

    @Test
    void anImportOnAnotherNodeDropsTheTermOnly() {
        RecordedImports imports = new RecordedImports();
        ImportListener listener = new ImportListener(imports, key -> Optional.empty());
        listener.finishedElsewhere(new ClusterEventWrapper(this, new ImportFinishedEvent(this, importOf("OPS"))));
        listener.finishedElsewhere(new ClusterEventWrapper(
                this, new PageUpdateEvent(this, page, null, false, PageUpdateTrigger.EDIT_PAGE)));

        assertThat(imports.heard()).containsExactly("restored");
    }

    private static ImportContext importOf(@Nullable String spaceKey) {
        ImportContext context = mock(ImportContext.class);
        when(context.getSpaceKeyOfSpaceImport()).thenReturn(spaceKey);
        return context;
    }

    @Test
    void aSavedDraftRecordsNothing() {
        page.setContentStatus("draft");

        new PageListener(capture).updated(new PageUpdateEvent(this, page, null, false, PageUpdateTrigger.EDIT_PAGE));
        new PageListener(capture).removed(new PageRemoveEvent(this, page));

        assertThat(recorded.rows()).isEmpty();
    }

    @Test
    void aMoveReadsThePageItsSubtreesAccessAndThenItsSubtree() {
        new PageListener(capture)
                .moved(new PageMoveEvent(this, page, List.of(page), page.getSpace(), null, null, null, false));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows page/7 UPSERTED page_moved @page/7",
                        "narrows page/7 SUBTREE page_moved @page/7",
                        "widens page/7 SUBTREE_UPSERTED page_moved @page/7");
    }

    @Test
    void aMoveAmongItsSiblingsIsOneRowOfThePage() {
        Page parent = page(1);
        parent.addChild(page);
        new PageListener(capture)
                .moved(new PageMoveEvent(this, page, List.of(page), page.getSpace(), parent, 1, null, false));

        assertThat(recorded.rows()).containsExactly("narrows page/7 UPSERTED page_moved @page/7");
    }

    @Test
    void aTrashedPageGoesAndWhatWasBelowItIsReadAgain() {
        new PageListener(capture).trashed(new PageTrashedEvent(this, page, null, false));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows page/7 DELETED page_trashed @page/7",
                        "narrows page/7 SUBTREE page_trashed @page/7",
                        "widens page/7 SUBTREE_UPSERTED page_trashed @page/7",
                        "narrows access-set/page:7 ACCESS_CHANGED page_trashed @control");
    }

    @Test
    void aRestrictionOnAPageTouchesItsSetItselfAndItsSubtree() {
        new RestrictionListener(capture).changed(new ContentPermissionEvent(this, page, null));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows page/7 ACCESS_CHANGED content_permissions_updated @page/7",
                        "narrows access-set/page:7 ACCESS_CHANGED content_permissions_updated @control",
                        "narrows page/7 SUBTREE content_permissions_updated @page/7");
    }

    @Test
    void aRestrictionOnABlogPostHasNoSubtree() {
        BlogPost post = new BlogPost();
        post.setId(8);

        new RestrictionListener(capture).changed(new ContentPermissionEvent(this, post, null));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows blogpost/8 ACCESS_CHANGED content_permissions_updated @blogpost/8",
                        "narrows access-set/blogpost:8 ACCESS_CHANGED content_permissions_updated @control");
    }

    @Test
    void aCommentOnAnAttachmentBelongsToThePage() {
        Attachment attachment = attachment(9);
        attachment.setContainer(page);
        Comment comment = new Comment();
        comment.setId(10);
        comment.setContainer(attachment);

        new CommentListener(capture).created(new CommentCreateEvent(this, comment, null));

        assertThat(recorded.rows()).containsExactly("widens comment/10 UPSERTED comment_created @page/7");
    }

    @Test
    void anAttachmentThatGoesToAnotherPageMayBeSeenByFewer() {
        Attachment before = attachment(9);
        before.setContainer(page(8));
        Attachment now = attachment(9);
        now.setContainer(page);

        new AttachmentListener(capture).updated(new AttachmentUpdateEvent(this, now, before));
        before.setContainer(page);
        new AttachmentListener(capture).updated(new AttachmentUpdateEvent(this, now, before));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows attachment/9 UPSERTED attachment_updated @page/7",
                        "widens attachment/9 UPSERTED attachment_updated @page/7");
    }

    @Test
    void aSpaceLogoIsNoDocument() {
        Attachment logo = attachment(11);
        logo.setContainer(new SpaceDescription(page.getSpace()));

        new AttachmentListener(capture).created(new AttachmentCreateEvent(this, logo));

        assertThat(recorded.rows()).isEmpty();
    }

    @Test
    void aPersonalLabelDoesNotLeave() {
        new LabelListener(capture).added(new LabelAddEvent(new Label("secret", Namespace.PERSONAL), page));
        assertThat(recorded.rows()).isEmpty();

        new LabelListener(capture).added(new LabelAddEvent(new Label("public", Namespace.GLOBAL), page));
        assertThat(recorded.rows())
                .containsExactly(
                        "narrows page/7 UPSERTED label_added @page/7", "narrows page/7 RESCOPED label_added @page/7");
    }

    @Test
    void anEventThatCannotBeUnderstoodIsCountedAndHarmsNobody() {
        new LabelListener(capture)
                .added(new LabelAddEvent(new Label("public", Namespace.GLOBAL), new SpaceDescription()));

        assertThat(recorded.rows()).isEmpty();
        assertThat(recorded.missedEvents()).isEqualTo(1);
    }

    @Test
    void aNameTooLongForARowReadsEverybodyAgain() {
        assertThat(Names.named("n".repeat(200), DirectoryCauses.USER_UPDATED).subject())
                .hasToString("group/*");
        assertThat(Names.named("ö".repeat(100), DirectoryCauses.USER_UPDATED).subject())
                .as("200 bytes in UTF-8")
                .hasToString("group/*");
        assertThat(Names.named("Alice", DirectoryCauses.USER_UPDATED).subject()).hasToString("username/alice");
        assertThat(Names.users(Collections.nCopies(500, "x"), DirectoryCauses.USER_REMOVED))
                .singleElement()
                .satisfies(change -> assertThat(change.subject()).hasToString("group/*"));
    }

    @Test
    void aGroupThatGoesHasAllSetsRead() {
        List<String> sets = List.of(
                "narrows access-set/site:* SUBTREE group_removed @control",
                "narrows access-set/space:* SUBTREE group_removed @control",
                "narrows access-set/page:* SUBTREE group_removed @control",
                "narrows access-set/blogpost:* SUBTREE group_removed @control");
        new DirectorySetsListener(capture).groupDeleted(new GroupDeletedEvent(this, mock(Directory.class), "Staff"));
        assertThat(recorded.rows()).isEqualTo(sets);

        Group staff = mock(Group.class);
        when(staff.getName()).thenReturn("Staff");
        new PeopleListener(capture).groupRemoved(new GroupRemoveEvent(this, staff));
        assertThat(recorded.rows().subList(4, 9))
                .startsWith(sets.toArray(String[]::new))
                .endsWith("narrows group/staff UPSERTED group_removed @control");
    }

    @Test
    void aSynchronisedDirectoryHasEverybodyAndAllSetsRead() {
        RemoteDirectorySynchronisedEvent event = mock(RemoteDirectorySynchronisedEvent.class);
        new DirectoryListener(capture).synchronised(event);
        new DirectorySetsListener(capture).synchronised(event);

        assertThat(recorded.rows())
                .contains(
                        "narrows group/* UPSERTED directory_synchronised @control",
                        "narrows access-set/space:* SUBTREE directory_synchronised @control")
                .hasSize(5);
    }

    private static Page page(long id) {
        Space space = new Space("DOC");
        space.setId(1);
        Page page = new Page();
        page.setId(id);
        page.setSpace(space);
        return page;
    }

    private static Attachment attachment(long id) {
        Attachment attachment = new Attachment();
        attachment.setId(id);
        return attachment;
    }
}
