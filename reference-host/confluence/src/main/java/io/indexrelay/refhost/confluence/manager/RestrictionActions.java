package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import io.indexrelay.refhost.confluence.access.Restrictions;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.confluence.store.ContentStore;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code ContentPermissionManager}: one event for each row, after the change. */
public final class RestrictionActions {

    private final ContentStore store;
    private final ContentWriter writer;
    private final NativeEvents events;
    private final People people;
    private final Restrictions restrictions;

    public RestrictionActions(
            ContentStore store, ContentWriter writer, NativeEvents events, People people, Restrictions restrictions) {
        this.store = store;
        this.writer = writer;
        this.events = events;
        this.people = people;
        this.restrictions = restrictions;
    }

    public void addContentPermission(ContentPermission row, ContentEntityObject content) {
        ContentPermissionSet set = content.getContentPermissionSet(row.getType());
        if (set != null && set.contains(row)) {
            return;
        }
        writer.stamp().created(row);
        if (set == null) {
            set = new ContentPermissionSet(row.getType(), content);
            set.setCreationDate(writer.stamp().now());
            set.setLastModificationDate(writer.stamp().now());
            writer.insert(set);
        }
        set.addContentPermission(row);
        writer.insert(row);
        writer.flush();
        // The content's own collection is read anew: a set's place in it depends on the id that it has only now.
        store.session().refresh(content);
        events.publish(new ContentPermissionEvent(this, content, row));
    }

    /** The set goes with its last row. */
    public void removeContentPermission(ContentPermission row) {
        ContentPermissionSet set = row.getOwningSet();
        ContentEntityObject content = set.getOwningContent();
        set.removeContentPermission(row);
        if (set.isEmpty()) {
            content.removeContentPermissionSet(set);
            store.session().remove(set);
        }
        writer.flush();
        events.publish(new ContentPermissionEvent(this, content, row));
    }

    /** Makes the set of that type hold just these rows. */
    public void setContentPermissions(Collection<ContentPermission> rows, ContentEntityObject content, String type) {
        Set<ContentPermission> wanted = new HashSet<>(rows);
        ContentPermissionSet set = content.getContentPermissionSet(type);
        List<ContentPermission> present = set == null ? List.of() : new ArrayList<>(set.contentPermissionsCopy());
        for (ContentPermission row : rows) {
            if (!present.contains(row)) {
                addContentPermission(row, content);
            }
        }
        for (ContentPermission row : present) {
            if (!wanted.contains(row)) {
                removeContentPermission(row);
            }
        }
    }

    public void setContentPermissions(Map<String, Collection<ContentPermission>> rows, ContentEntityObject content) {
        rows.forEach((type, ofType) -> setContentPermissions(ofType, content, type));
    }

    public void removeAllGroupPermissions(String group) {
        remove("lower(p.groupName) = lower(:who)", group);
    }

    public void removeAllUserPermissions(ConfluenceUser user) {
        remove("p.userSubject.key = :who", user.getKey());
    }

    private void remove(String where, Object who) {
        store.session()
                .createQuery("select p from ContentPermission p where " + where, ContentPermission.class)
                .setParameter("who", who)
                .getResultList()
                .forEach(this::removeContentPermission);
    }

    public List<ContentPermissionSet> getInheritedContentPermissionSets(ContentEntityObject content) {
        return getInheritedContentPermissionSets(content, false);
    }

    /**
     * The sets of the ancestors, from the root down. Where the table of ancestors lacks the parent, the answer holds a set
     * that permits nobody.
     */
    public List<ContentPermissionSet> getInheritedContentPermissionSets(ContentEntityObject content, boolean editToo) {
        List<ContentPermissionSet> sets = new ArrayList<>();
        if (content instanceof Page page) {
            if (!Restrictions.hasSoundAncestors(page)) {
                sets.add(new NeverPermitted(page));
            }
            for (Page ancestor : page.getAncestors()) {
                if (ancestor != null) {
                    addSet(sets, ancestor, ContentPermission.VIEW_PERMISSION);
                    if (editToo) {
                        addSet(sets, ancestor, ContentPermission.EDIT_PERMISSION);
                    }
                }
            }
        }
        return sets;
    }

    /** The content's own set and, for viewing, those of its ancestors. */
    public List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type) {
        List<ContentPermissionSet> sets = new ArrayList<>();
        if (type.equals(ContentPermission.VIEW_PERMISSION)) {
            sets.addAll(getInheritedContentPermissionSets(content));
        }
        addSet(sets, content, type);
        return sets;
    }

    private static void addSet(List<ContentPermissionSet> sets, ContentEntityObject content, String type) {
        ContentPermissionSet set = content.getContentPermissionSet(type);
        if (set != null) {
            sets.add(set);
        }
    }

    public boolean hasContentLevelPermission(@Nullable User user, String type, ContentEntityObject content) {
        ConfluenceUser known = people.of(user).orElse(null);
        return type.equals(ContentPermission.VIEW_PERMISSION)
                ? restrictions.permitView(known, content)
                : restrictions.permitEdit(known, content);
    }

    public boolean isPermissionInherited(Page page) {
        return !getInheritedContentPermissionSets(page).isEmpty();
    }

    /** What the product answers where a page's ancestors cannot be known. */
    private static final class NeverPermitted extends ContentPermissionSet {

        private static final long serialVersionUID = 1L;

        NeverPermitted(Page page) {
            super(ContentPermission.VIEW_PERMISSION, page);
        }

        @Override
        public boolean isPermitted(User user) {
            return false;
        }
    }
}
