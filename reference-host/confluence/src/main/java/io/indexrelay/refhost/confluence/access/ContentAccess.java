package io.indexrelay.refhost.confluence.access;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceDescription;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody who is not exempt may do with spaces, pages, blog posts, comments and attachments. */
public final class ContentAccess {

    private final SpaceAccess spaces;
    private final Restrictions restrictions;

    public ContentAccess(SpaceAccess spaces, Restrictions restrictions) {
        this.spaces = spaces;
        this.restrictions = restrictions;
    }

    public boolean mayView(@Nullable ConfluenceUser user, Object target) {
        if (target instanceof Space space) {
            return spaces.holds(user, SpacePermission.VIEWSPACE_PERMISSION, space);
        }
        Optional<SpaceContentEntityObject> root = root(target);
        return root.isPresent()
                && holds(user, SpacePermission.VIEWSPACE_PERMISSION, root.get())
                && restrictions.permitView(user, root.get())
                && mayViewDraft(user, root.get());
    }

    public boolean mayEdit(@Nullable ConfluenceUser user, Object target) {
        if (target instanceof Space space) {
            return mayAdminister(user, space);
        }
        if (target instanceof AbstractPage page) {
            return mayView(user, page)
                    && holds(user, writing(page), page)
                    && restrictions.permitEdit(user, latest(page));
        }
        if (target instanceof Comment comment) {
            return mayView(user, comment)
                    && (comment.wasCreatedBy(user)
                            ? may(user, SpacePermission.COMMENT_PERMISSION, comment)
                            : may(user, SpacePermission.ADMINISTER_SPACE_PERMISSION, comment));
        }
        return target instanceof Attachment attachment && mayAttachTo(user, attachment.getContainer());
    }

    public boolean mayRemove(@Nullable ConfluenceUser user, Object target) {
        if (target instanceof Space space) {
            return mayAdminister(user, space);
        }
        if (!(target instanceof ContentEntityObject content) || !mayView(user, content)) {
            return false;
        }
        boolean unrestricted = !(content instanceof AbstractPage) || restrictions.permitEdit(user, latest(content));
        return unrestricted
                && (may(user, removing(content), content)
                        || (content.wasCreatedBy(user)
                                && may(user, SpacePermission.REMOVE_OWN_CONTENT_PERMISSION, content)));
    }

    public boolean maySetRestrictions(@Nullable ConfluenceUser user, AbstractPage page) {
        return mayEdit(user, page) && holds(user, SpacePermission.SET_PAGE_PERMISSIONS_PERMISSION, page);
    }

    public boolean mayComment(@Nullable ConfluenceUser user, ContentEntityObject on) {
        return mayView(user, on) && may(user, SpacePermission.COMMENT_PERMISSION, on);
    }

    public boolean mayAttachTo(@Nullable ConfluenceUser user, @Nullable ContentEntityObject to) {
        return to instanceof AbstractPage page
                && mayView(user, page)
                && holds(user, SpacePermission.CREATE_ATTACHMENT_PERMISSION, page)
                && restrictions.permitEdit(user, page);
    }

    /** Whether the user may make a {@code Page} or {@code BlogPost} in a space. */
    public boolean mayCreate(@Nullable ConfluenceUser user, Space space, Class<?> type) {
        return mayView(user, space)
                && spaces.holds(
                        user,
                        type == BlogPost.class
                                ? SpacePermission.EDITBLOG_PERMISSION
                                : SpacePermission.CREATEEDIT_PAGE_PERMISSION,
                        space);
    }

    public boolean mayAdminister(@Nullable ConfluenceUser user, Space space) {
        return spaces.holds(user, SpacePermission.ADMINISTER_SPACE_PERMISSION, space);
    }

    /**
     * The page, blog post or space description that a target hangs on, in its latest version. Comments and attachments
     * have no restrictions of their own.
     */
    public static Optional<SpaceContentEntityObject> root(@Nullable Object target) {
        Object at = target;
        while (true) {
            if (at instanceof ContentEntityObject content && !content.isLatestVersion()) {
                at = content.getLatestVersion();
            } else if (at instanceof Comment comment) {
                at = comment.getContainer();
            } else if (at instanceof Attachment attachment) {
                at = attachment.getContainer();
            } else {
                return at instanceof AbstractPage || at instanceof SpaceDescription
                        ? Optional.of((SpaceContentEntityObject) at)
                        : Optional.empty();
            }
        }
    }

    /** Drafts are for who made them and whom they are shared with. */
    private boolean mayViewDraft(@Nullable ConfluenceUser user, ContentEntityObject content) {
        return !content.isDraft()
                || content.wasCreatedBy(user)
                || restrictions.contains(content.getContentPermissionSet(ContentPermission.SHARED_PERMISSION), user);
    }

    private boolean may(@Nullable ConfluenceUser user, String permission, ContentEntityObject content) {
        return root(content).map(root -> holds(user, permission, root)).orElse(false);
    }

    private boolean holds(@Nullable ConfluenceUser user, String permission, SpaceContentEntityObject content) {
        Space space = latest(content).getSpace();
        return space != null && spaces.holds(user, permission, space);
    }

    private static SpaceContentEntityObject latest(ContentEntityObject content) {
        return (SpaceContentEntityObject) content.getLatestVersion();
    }

    private static String writing(AbstractPage page) {
        return page instanceof Page ? SpacePermission.CREATEEDIT_PAGE_PERMISSION : SpacePermission.EDITBLOG_PERMISSION;
    }

    private static String removing(ContentEntityObject content) {
        if (content instanceof Comment) {
            return SpacePermission.REMOVE_COMMENT_PERMISSION;
        }
        if (content instanceof Attachment) {
            return SpacePermission.REMOVE_ATTACHMENT_PERMISSION;
        }
        return content instanceof BlogPost
                ? SpacePermission.REMOVE_BLOG_PERMISSION
                : SpacePermission.REMOVE_PAGE_PERMISSION;
    }
}
