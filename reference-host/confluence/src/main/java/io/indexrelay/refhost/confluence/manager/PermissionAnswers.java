package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import io.indexrelay.refhost.act.DeniedViews;
import io.indexrelay.refhost.confluence.access.Rights;
import io.indexrelay.refhost.confluence.access.SiteStatus;
import io.indexrelay.refhost.confluence.act.Subjects;
import io.indexrelay.refhost.confluence.people.People;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code PermissionManager} and {@code ConfluenceAccessManager}. */
public final class PermissionAnswers {

    private final People people;
    private final Rights rights;
    private final DeniedViews denied;

    public PermissionAnswers(People people, Rights rights, DeniedViews denied) {
        this.people = people;
        this.rights = rights;
        this.denied = denied;
    }

    public boolean hasPermission(@Nullable User user, Permission permission, Object target) {
        return !(Permission.VIEW.equals(permission) && isDenied(target))
                && (rights.site().isExempt(known(user)) || hasPermissionNoExemptions(user, permission, target));
    }

    /** Itself, or what it hangs on. */
    private boolean isDenied(@Nullable Object target) {
        if (target instanceof Space space) {
            return denied.isDenied(Subjects.of(space));
        }
        if (!(target instanceof ContentEntityObject content)) {
            return false;
        }
        Object container = content instanceof Comment comment
                ? comment.getContainer()
                : content instanceof Attachment attachment ? attachment.getContainer() : null;
        return denied.isDenied(Subjects.of(content)) || isDenied(container);
    }

    public boolean hasPermissionNoExemptions(@Nullable User user, Permission permission, Object target) {
        ConfluenceUser known = known(user);
        if (PermissionManager.TARGET_APPLICATION.equals(target) || PermissionManager.TARGET_SYSTEM.equals(target)) {
            return onSite(known, permission, target);
        }
        if (Permission.VIEW.equals(permission)) {
            return rights.unexempted().mayView(known, target);
        }
        if (Permission.EDIT.equals(permission)) {
            return rights.unexempted().mayEdit(known, target);
        }
        if (Permission.REMOVE.equals(permission)) {
            return rights.unexempted().mayRemove(known, target);
        }
        if (Permission.SET_PERMISSIONS.equals(permission) && target instanceof AbstractPage page) {
            return rights.unexempted().maySetRestrictions(known, page);
        }
        if (target instanceof Space space
                && (Permission.ADMINISTER.equals(permission) || Permission.SET_PERMISSIONS.equals(permission))) {
            return rights.unexempted().mayAdminister(known, space);
        }
        throw new UnsupportedOperationException("The reference Confluence does not know " + permission + " on "
                + target.getClass().getName());
    }

    private boolean onSite(@Nullable ConfluenceUser user, Permission permission, Object target) {
        if (Permission.VIEW.equals(permission)) {
            return rights.site().status(user).canUseConfluence();
        }
        return PermissionManager.TARGET_SYSTEM.equals(target)
                ? rights.site().isSystemAdministrator(user)
                : rights.site().isAdministrator(user);
    }

    public boolean hasCreatePermission(@Nullable User user, Object container, Class<?> type) {
        ConfluenceUser known = known(user);
        if (container instanceof Space space && (type == Page.class || type == BlogPost.class)) {
            return rights.mayCreate(known, space, type);
        }
        if (container instanceof ContentEntityObject content && type == Comment.class) {
            return rights.mayComment(known, content);
        }
        if (container instanceof ContentEntityObject content && type == Attachment.class) {
            return rights.mayAttachTo(known, content);
        }
        if (PermissionManager.TARGET_APPLICATION.equals(container) && type == Space.class) {
            return rights.mayCreateSpace(known);
        }
        throw new UnsupportedOperationException("The reference Confluence does not know how " + type.getName()
                + " is made in " + container.getClass().getName());
    }

    public <X> List<X> getPermittedEntities(@Nullable User user, Permission permission, List<? extends X> all) {
        return all.stream()
                .filter(each -> hasPermission(user, permission, each))
                .<X>map(each -> each)
                .toList();
    }

    public boolean isConfluenceAdministrator(@Nullable User user) {
        return rights.site().isAdministrator(known(user));
    }

    public boolean isSystemAdministrator(@Nullable User user) {
        return rights.site().isSystemAdministrator(known(user));
    }

    /** The exempt are licensed, whatever the rows say. */
    public SiteStatus getUserAccessStatus(@Nullable User user) {
        ConfluenceUser known = known(user);
        return rights.site().isExempt(known)
                ? SiteStatus.LICENSED
                : rights.site().status(known);
    }

    public SiteStatus getUserAccessStatusNoExemptions(@Nullable User user) {
        return rights.site().status(known(user));
    }

    private @Nullable ConfluenceUser known(@Nullable User user) {
        return people.of(user).orElse(null);
    }
}
