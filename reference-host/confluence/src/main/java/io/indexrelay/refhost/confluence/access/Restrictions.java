package io.indexrelay.refhost.confluence.access;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Restrictions of pages and blog posts. Viewing is inherited from every ancestor, editing from none. */
public final class Restrictions {

    private final SiteAccess site;

    public Restrictions(SiteAccess site) {
        this.site = site;
    }

    /** Whether the restrictions on the content and on its ancestors let the user see it. */
    public boolean permitView(@Nullable ConfluenceUser user, ContentEntityObject content) {
        if (!permitsView(user, content)) {
            return false;
        }
        if (!(content instanceof Page page)) {
            return true;
        }
        return hasSoundAncestors(page)
                && page.getAncestors().stream().allMatch(ancestor -> permitsView(user, ancestor));
    }

    /** Whether the content's own restriction lets the user change it. */
    public boolean permitEdit(@Nullable ConfluenceUser user, ContentEntityObject content) {
        ContentPermissionSet set = content.getContentPermissionSet(ContentPermission.EDIT_PERMISSION);
        return set == null || contains(set, user);
    }

    /** Ancestors come from their own table; where it lacks the parent, nobody may see the page. */
    public static boolean hasSoundAncestors(Page page) {
        List<Page> ancestors = page.getAncestors();
        return !ancestors.contains(null) && (page.getParent() == null || ancestors.contains(page.getParent()));
    }

    /** Who may edit a page may view it; a view restriction without entries is for nobody. */
    private boolean permitsView(@Nullable ConfluenceUser user, ContentEntityObject content) {
        ContentPermissionSet view = content.getContentPermissionSet(ContentPermission.VIEW_PERMISSION);
        return view == null
                || contains(view, user)
                || contains(content.getContentPermissionSet(ContentPermission.EDIT_PERMISSION), user);
    }

    /** Whether a set names the user. Visitors are in no set. */
    boolean contains(@Nullable ContentPermissionSet set, @Nullable ConfluenceUser user) {
        if (set == null || user == null) {
            return false;
        }
        for (ContentPermission row : set) {
            if (row.isUserPermission()
                    ? row.getUserSubject().getKey().equals(user.getKey())
                    : site.isMember(user, row.getGroupName())) {
                return true;
            }
        }
        return false;
    }
}
