package io.indexrelay.atlassianapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.event.events.content.attachment.AttachmentUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.permission.SpacePermissionSaveEvent;
import com.atlassian.confluence.event.events.permission.SpacePermissionsRemoveFromSpaceEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.event.events.user.UserRemoveCompletedEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageUpdateTrigger;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.AsynchronousPreferred;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsTest {
    private final Object source = new Object();

    @Test
    void aMoveToAnotherSpaceIsTold() {
        Space from = space(1, "FROM");
        Space to = space(2, "TO");
        Page page = page(10);
        Page child = page(11);
        page.addChild(child);
        page.setSpace(to);

        PageMoveEvent event = new PageMoveEvent(source, page, List.of(page, child), from, null, 1, null, false);

        assertThat(event.isMovedSpace()).isTrue();
        assertThat(event.hasMovedChildren()).isTrue();
        assertThat(event.getContent()).isSameAs(page);
        page.setSpace(from);
        assertThat(new PageMoveEvent(source, page, null, from, null, 1, null, false))
                .returns(false, PageMoveEvent::isMovedSpace)
                .returns(false, PageMoveEvent::hasMovedChildren);
    }

    @Test
    void aMinorEditIsAnUpdateWithoutNotifications() {
        Page old = page(10);
        old.setTitle("Old");
        Page page = page(10);
        page.setTitle("New");

        PageUpdateEvent event = new PageUpdateEvent(source, page, old, DefaultSaveContext.MINOR_EDIT);

        assertThat(event.isMinorEdit()).isTrue();
        assertThat(event.isTitleChanged()).isTrue();
        assertThat(event.getOld()).isSameAs(old);
        assertThat(event.getUpdateTrigger()).isEqualTo(PageUpdateTrigger.UNKNOWN);
        assertThat(new PageUpdateEvent(source, page, null, DefaultSaveContext.REVERT))
                .returns(false, PageUpdateEvent::isMinorEdit)
                .returns(false, PageUpdateEvent::isTitleChanged)
                .returns(PageUpdateTrigger.REVERT, PageUpdateEvent::getUpdateTrigger);
    }

    @Test
    void anAttachmentMovedAndRenamedSaysBoth() {
        Attachment old = attachment("a.txt", page(1));
        Attachment now = attachment("b.txt", page(2));

        AttachmentUpdateEvent event = new AttachmentUpdateEvent(source, now, old);

        assertThat(event.isFileNameChanged()).isTrue();
        assertThat(event.isAttachmentContainerUpdated()).isTrue();
        assertThat(event.getNew()).isSameAs(now);
        assertThat(event.getAttachedTo().getId()).isEqualTo(2);
        assertThat(event.getAttachments()).containsExactly(now);
    }

    @Test
    void aSpacePermissionEventCarriesItsRows() {
        Space space = space(1, "DOC");
        SpacePermission row = SpacePermission.createGroupSpacePermission("VIEWSPACE", space, "staff");

        assertThat(new SpacePermissionSaveEvent(source, row).getPermissions()).containsExactly(row);
        assertThat(new SpacePermissionsRemoveFromSpaceEvent(source, space, List.of(row)).getPermissions())
                .containsExactly(row);
    }

    @Test
    void aRestrictionEventOfAMoveHasNoRow() {
        ContentPermissionEvent event = new ContentPermissionEvent(source, page(3), null, false);

        assertThat(event.getContent().getId()).isEqualTo(3);
        assertThat(event.getContentPermission()).isNull();
        assertThat(event.isReindexNeeded()).isFalse();
    }

    @Test
    void aLabelEventKnowsLabelAndLabelled() {
        Label label = new Label("draft");
        Page page = page(4);

        assertThat(new LabelAddEvent(label, page)).returns(label, LabelAddEvent::getLabel);
        assertThat(new LabelAddEvent(label, page).getLabelled()).isSameAs(page);
    }

    @Test
    void onlyEventsMarkedSoAreAsynchronous() {
        assertThat(UserRemoveCompletedEvent.class).hasAnnotation(AsynchronousPreferred.class);
        assertThat(PageMoveEvent.class.isAnnotationPresent(AsynchronousPreferred.class))
                .isFalse();
    }

    private static Attachment attachment(String name, Page on) {
        Attachment attachment = new Attachment(name, "text/plain", 1, null);
        attachment.setContainer(on);
        return attachment;
    }

    private static Page page(long id) {
        Page page = new Page();
        page.setId(id);
        return page;
    }

    private static Space space(long id, String key) {
        Space space = new Space(key);
        space.setId(id);
        return space;
    }
}
