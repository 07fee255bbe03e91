package io.indexrelay.refhost.confluence.access;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import org.jspecify.annotations.Nullable;

/** The answers of the product's permission manager: yes to the exempt, and to others what the rules of content say. */
public final class Rights {

    private final SiteAccess site;
    private final SpaceAccess spaces;
    private final ContentAccess content;

    public Rights(SiteAccess site, SpaceAccess spaces, ContentAccess content) {
        this.site = site;
        this.spaces = spaces;
        this.content = content;
    }

    public SiteAccess site() {
        return site;
    }

    public SpaceAccess spaces() {
        return spaces;
    }

    /** The rules for those who are not exempt. */
    public ContentAccess unexempted() {
        return content;
    }

    public boolean mayView(@Nullable ConfluenceUser user, Object target) {
        return site.isExempt(user) || content.mayView(user, target);
    }

    public boolean mayEdit(@Nullable ConfluenceUser user, Object target) {
        return site.isExempt(user) || content.mayEdit(user, target);
    }

    public boolean mayRemove(@Nullable ConfluenceUser user, Object target) {
        return site.isExempt(user) || content.mayRemove(user, target);
    }

    public boolean maySetRestrictions(@Nullable ConfluenceUser user, AbstractPage page) {
        return site.isExempt(user) || content.maySetRestrictions(user, page);
    }

    public boolean mayComment(@Nullable ConfluenceUser user, ContentEntityObject on) {
        return site.isExempt(user) || content.mayComment(user, on);
    }

    public boolean mayAttachTo(@Nullable ConfluenceUser user, ContentEntityObject to) {
        return site.isExempt(user) || content.mayAttachTo(user, to);
    }

    public boolean mayCreate(@Nullable ConfluenceUser user, Space space, Class<?> type) {
        return site.isExempt(user) || content.mayCreate(user, space, type);
    }

    public boolean mayAdminister(@Nullable ConfluenceUser user, Space space) {
        return site.isExempt(user) || content.mayAdminister(user, space);
    }

    public boolean mayCreateSpace(@Nullable ConfluenceUser user) {
        return site.isExempt(user) || site.holds(user, SpacePermission.CREATE_SPACE_PERMISSION);
    }
}
