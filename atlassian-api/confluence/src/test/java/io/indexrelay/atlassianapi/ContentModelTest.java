package io.indexrelay.atlassianapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.spaces.SpaceType;
import com.atlassian.confluence.user.ConfluenceUserImpl;
import org.junit.jupiter.api.Test;

class ContentModelTest {
    @Test
    void aNewPageIsTheCurrentLatestFirstVersion() {
        Page page = page(1, "Release Plan");

        assertThat(page.isCurrent()).isTrue();
        assertThat(page.isLatestVersion()).isTrue();
        assertThat(page.getVersion()).isEqualTo(1);
        assertThat(page.getLowerTitle()).isEqualTo("release plan");
        assertThat(page.getTypeEnum().getRepresentation()).isEqualTo("page");
    }

    @Test
    void aHistoricalVersionPointsToTheLatestAndHasNoRestrictionsOfItsOwn() {
        Page page = page(7, "Plan");
        page.setBodyAsString("<p>one</p>");
        page.addPermission(ContentPermission.createGroupPermission("View", "staff"));

        Page old = (Page) page.clone();
        old.convertToHistoricalVersion();
        old.setOriginalVersion(page);
        page.setBodyAsString("<p>two</p>");

        assertThat(old.isLatestVersion()).isFalse();
        assertThat(old.getLatestVersion()).isSameAs(page);
        assertThat(old.getOriginalVersionId()).isEqualTo(7);
        assertThat(old.getLatestVersionId()).isEqualTo(7);
        assertThat(old.getBodyAsString()).isEqualTo("<p>one</p>");
        assertThat(old.hasContentPermissions()).isFalse();
        assertThat(page.hasPermissions("View")).isTrue();
    }

    @Test
    void aParentBringsItsAncestors() {
        Page root = page(1, "Root");
        Page middle = page(2, "Middle");
        Page leaf = page(3, "Leaf");
        root.addChild(middle);
        middle.addChild(leaf);

        assertThat(leaf.getAncestors()).containsExactly(root, middle);
        assertThat(root.getDescendants()).containsExactly(middle, leaf);
    }

    @Test
    void trashingAPageLeavesItsChildrenAtTheRootAndItsGrandchildrenWithStaleAncestors() {
        Page parent = page(1, "Parent");
        Page child = page(2, "Child");
        Page grandchild = page(3, "Grandchild");
        parent.addChild(child);
        child.addChild(grandchild);
        Comment comment = new Comment();
        parent.addComment(comment);

        parent.trash();

        assertThat(parent.isDeleted()).isTrue();
        assertThat(comment.isDeleted()).isTrue();
        assertThat(child.isRootLevel()).isTrue();
        assertThat(child.getAncestors()).isEmpty();
        assertThat(grandchild.getAncestors()).containsExactly(parent, child);
    }

    @Test
    void restrictionsAreKeptByTypeAndKnowTheirUsersButNotWhoIsInAGroup() {
        Page page = page(1, "Secret");
        ConfluenceUserImpl ann = new ConfluenceUserImpl("ann", "Ann", "ann@example.com");
        page.addPermission(ContentPermission.createUserPermission("View", ann));
        page.addPermission(ContentPermission.createGroupPermission("View", "staff"));
        page.addPermission(ContentPermission.createGroupPermission("Edit", "admins"));

        ContentPermissionSet view = page.getContentPermissionSet("View");
        assertThat(view).hasSize(2).allMatch(permission -> permission.getOwningSet() == view);
        assertThat(view.getOwningContent()).isSameAs(page);
        assertThat(view.getGroupNames()).containsExactly("staff");
        assertThat(view.isPermitted(ann)).isTrue();
        assertThatThrownBy(() -> view.isPermitted(new ConfluenceUserImpl("bob", "Bob", "bob@example.com")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(page.getContentPermissionSet("Share")).isNull();
    }

    @Test
    void aRestrictionSetStoredMeanwhileCanStillBeRemoved() {
        Page page = page(1, "Secret");
        page.addPermission(ContentPermission.createGroupPermission("View", "staff"));
        ContentPermissionSet view = page.getContentPermissionSet("View");
        view.setId(99);

        page.removeContentPermissionSet(view);

        assertThat(page.hasContentPermissions()).isFalse();
    }

    @Test
    void anAttachmentKeepsItsFileInPropertiesAndHidesByOne() {
        Page page = page(5, "Home");
        Attachment attachment = new Attachment("plan.pdf", "application/pdf", 2048, "first", false);
        page.addAttachment(attachment);
        attachment.setHidden(true);

        assertThat(attachment.getContainer()).isSameAs(page);
        assertThat(attachment.getTitle()).isEqualTo("plan.pdf");
        assertThat(attachment.getMediaType()).isEqualTo("application/pdf");
        assertThat(attachment.getFileSize()).isEqualTo(2048);
        assertThat(attachment.getVersionComment()).isEqualTo("first");
        assertThat(attachment.isHidden()).isTrue();
        assertThat(attachment.isIndexable()).isTrue();
        page.trash();
        assertThat(attachment.isIndexable()).isFalse();
    }

    @Test
    void aCommentIsInlineByItsPropertyAndInTheSpaceOfItsContainer() {
        Space space = new Space("DOC");
        Page page = page(5, "Home");
        page.setSpace(space);
        Comment comment = new Comment();
        page.addComment(comment);
        comment.getProperties().setStringProperty(Comment.INLINE_PROP, "true");

        assertThat(comment.isInlineComment()).isTrue();
        assertThat(comment.getSpace()).isSameAs(space);
        assertThat(comment.getBodyContent().getBodyType()).isEqualTo(BodyType.XHTML);
    }

    @Test
    void aSpaceIsPersonalByTypeAndArchivedByStatus() {
        Space space = new Space("~Ann");
        space.setSpaceType(SpaceType.PERSONAL);
        space.setSpaceStatus(SpaceStatus.ARCHIVED);

        assertThat(space.getLowerKey()).isEqualTo("~ann");
        assertThat(space.isPersonal()).isTrue();
        assertThat(space.isArchived()).isTrue();
        assertThat(SpaceType.getSpaceType("collaboration")).isEqualTo(SpaceType.GLOBAL);
    }

    @Test
    void aSpacePermissionIsOfExactlyOneKind() {
        Space space = new Space("DOC");

        assertThat(SpacePermission.createAnonymousSpacePermission("VIEWSPACE", space))
                .matches(SpacePermission::isAnonymousPermission)
                .matches(permission -> !permission.isAuthenticatedUsersPermission())
                .isEqualTo(SpacePermission.createAnonymousSpacePermission("VIEWSPACE", space))
                .isNotEqualTo(SpacePermission.createAuthenticatedUsersSpacePermission("VIEWSPACE", space));
        assertThat(SpacePermission.createAuthenticatedUsersSpacePermission("VIEWSPACE", space))
                .matches(SpacePermission::isAuthenticatedUsersPermission)
                .matches(permission -> !permission.isAnonymousPermission())
                .returns("authenticated-users", SpacePermission::getAllUsersSubject);
        assertThat(SpacePermission.createGroupSpacePermission("VIEWSPACE", space, "staff"))
                .matches(SpacePermission::isGroupPermission)
                .matches(permission -> !permission.isUserPermission());
    }

    @Test
    void contentIsEqualByIdAndNeverWhileUnstored() {
        assertThat(page(1, "a")).isEqualTo(page(1, "b")).isNotEqualTo(page(2, "a"));
        assertThat(page(0, "a")).isNotEqualTo(page(0, "a"));
    }

    private static Page page(long id, String title) {
        Page page = new Page();
        page.setId(id);
        page.setTitle(title);
        return page;
    }
}
