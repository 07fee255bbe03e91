package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.event.events.permission.GlobalPermissionRemoveEvent;
import com.atlassian.confluence.event.events.permission.GlobalPermissionSaveEvent;
import com.atlassian.confluence.event.events.permission.SpacePermissionRemoveEvent;
import com.atlassian.confluence.event.events.permission.SpacePermissionSaveEvent;
import com.atlassian.confluence.event.events.permission.SpacePermissionsRemoveForGroupEvent;
import com.atlassian.confluence.event.events.permission.SpacePermissionsRemoveForUserEvent;
import com.atlassian.confluence.event.events.permission.SpacePermissionsRemoveFromSpaceEvent;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceUpdateTrigger;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import io.indexrelay.refhost.confluence.access.Rights;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.confluence.store.ContentStore;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code SpacePermissionManager}: rows of spaces and, without a space, of the whole site. One event for each row. */
public final class SpacePermissionActions {

    /** What a space can grant, and its creator gets. */
    static final List<String> GRANTABLE = List.of(
            SpacePermission.VIEWSPACE_PERMISSION,
            SpacePermission.CREATEEDIT_PAGE_PERMISSION,
            SpacePermission.EDITBLOG_PERMISSION,
            SpacePermission.COMMENT_PERMISSION,
            SpacePermission.CREATE_ATTACHMENT_PERMISSION,
            SpacePermission.REMOVE_PAGE_PERMISSION,
            SpacePermission.REMOVE_BLOG_PERMISSION,
            SpacePermission.REMOVE_COMMENT_PERMISSION,
            SpacePermission.REMOVE_ATTACHMENT_PERMISSION,
            SpacePermission.REMOVE_OWN_CONTENT_PERMISSION,
            SpacePermission.REMOVE_MAIL_PERMISSION,
            SpacePermission.EXPORT_SPACE_PERMISSION,
            SpacePermission.SET_PAGE_PERMISSIONS_PERMISSION,
            SpacePermission.ADMINISTER_SPACE_PERMISSION);

    /** What the default group gets in a new space. */
    private static final List<String> DEFAULTS = GRANTABLE.subList(0, 9);

    private static final String DEFAULT_GROUP = "confluence-users";

    private final ContentStore store;
    private final ContentWriter writer;
    private final NativeEvents events;
    private final People people;
    private final Rights rights;

    public SpacePermissionActions(
            ContentStore store, ContentWriter writer, NativeEvents events, People people, Rights rights) {
        this.store = store;
        this.writer = writer;
        this.events = events;
        this.people = people;
        this.rights = rights;
    }

    public void savePermission(SpacePermission row) {
        if (permissionExists(row)) {
            return;
        }
        insert(row);
        events.publish(
                row.isGlobalPermission()
                        ? new GlobalPermissionSaveEvent(this, row)
                        : new SpacePermissionSaveEvent(this, row));
    }

    private void insert(SpacePermission row) {
        writer.stamp().created(row);
        writer.insert(row);
        if (row.getSpace() != null) {
            row.getSpace().addPermission(row);
        }
    }

    public void removePermission(SpacePermission row) {
        Space space = row.getSpace();
        delete(row);
        events.publish(
                space == null
                        ? new GlobalPermissionRemoveEvent(this, row)
                        : new SpacePermissionRemoveEvent(this, row, space));
    }

    private void delete(SpacePermission row) {
        if (row.getSpace() != null) {
            row.getSpace().removePermission(row);
        }
        store.session().remove(row);
        writer.flush();
    }

    public void removeAllPermissions(Space space) {
        List<SpacePermission> rows = List.copyOf(space.getPermissions());
        rows.forEach(this::delete);
        events.publish(new SpacePermissionsRemoveFromSpaceEvent(this, space, rows, SpaceUpdateTrigger.UNKNOWN));
    }

    /** Announced before the rows go. */
    public void removeAllUserPermissions(ConfluenceUser user) {
        List<SpacePermission> rows = rows("p.userSubject.key = :who", user.getKey());
        events.publish(new SpacePermissionsRemoveForUserEvent(this, user, rows));
        rows.forEach(this::delete);
    }

    public void removeAllPermissionsForGroup(String group) {
        List<SpacePermission> rows = getAllPermissionsForGroup(group);
        rows.forEach(this::delete);
        events.publish(new SpacePermissionsRemoveForGroupEvent(this, group, rows));
    }

    /** As the removal of a group does it: without an event. */
    public void removeRowsOfGroup(String group) {
        getAllPermissionsForGroup(group).forEach(this::delete);
    }

    public List<SpacePermission> getAllPermissionsForGroup(String group) {
        return rows("lower(p.group) = lower(:who)", group);
    }

    public List<SpacePermission> getGlobalPermissions() {
        return store.session()
                .createQuery(
                        "select p from SpacePermission p where p.space is null order by p.id", SpacePermission.class)
                .getResultList();
    }

    public List<SpacePermission> getGlobalPermissions(String type) {
        return getGlobalPermissions().stream()
                .filter(row -> row.getType().equals(type))
                .toList();
    }

    /** Groups with the ids of their rows; names as the rows write them. */
    public Map<String, Long> getGroupsForPermissionType(String type, @Nullable Space space) {
        return idsBy(type, space, row -> row.isGroupPermission() ? row.getGroup() : null);
    }

    /** Names of users with the ids of their rows. */
    public Map<String, Long> getUsersForPermissionType(String type, @Nullable Space space) {
        return idsBy(type, space, row -> row.isUserPermission() ? row.getUserName() : null);
    }

    private Map<String, Long> idsBy(
            String type, @Nullable Space space, Function<SpacePermission, @Nullable String> subject) {
        Map<String, Long> ids = new LinkedHashMap<>();
        for (SpacePermission row : rowsOf(space)) {
            String name = subject.apply(row);
            if (row.getType().equals(type) && name != null) {
                ids.put(name, row.getId());
            }
        }
        return ids;
    }

    /** Whether there is a row of that type for that subject in that space. */
    public boolean permissionExists(SpacePermission wanted) {
        return find(wanted) != null;
    }

    /** The kept row that says the same as another. */
    private @Nullable SpacePermission find(SpacePermission wanted) {
        return rowsOf(wanted.getSpace()).stream()
                .filter(row -> sameSubject(row, wanted) && row.getType().equals(wanted.getType()))
                .findFirst()
                .orElse(null);
    }

    private static boolean sameSubject(SpacePermission one, SpacePermission other) {
        if (one.isUserPermission() || other.isUserPermission()) {
            return one.isUserPermission()
                    && other.isUserPermission()
                    && one.getUserSubject()
                            .getKey()
                            .equals(other.getUserSubject().getKey());
        }
        if (one.isGroupPermission() || other.isGroupPermission()) {
            return one.isGroupPermission()
                    && other.isGroupPermission()
                    && one.getGroup().equalsIgnoreCase(other.getGroup());
        }
        return one.isAuthenticatedUsersPermission() == other.isAuthenticatedUsersPermission();
    }

    public boolean groupHasPermission(String type, @Nullable Space space, String group) {
        return getGroupsForPermissionType(type, space).keySet().stream().anyMatch(group::equalsIgnoreCase);
    }

    public boolean hasPermission(String type, @Nullable Space space, @Nullable User user) {
        return rights.site().isExempt(people.of(user).orElse(null)) || hasPermissionNoExemptions(type, space, user);
    }

    public boolean hasPermissionNoExemptions(String type, @Nullable Space space, @Nullable User user) {
        ConfluenceUser known = people.of(user).orElse(null);
        return space == null
                ? rights.site().holds(known, type)
                : rights.spaces().holds(known, type, space);
    }

    /** The creator gets everything, the default group what one usually needs. */
    public void createDefaultSpacePermissions(Space space) {
        createPrivateSpacePermissions(space);
        DEFAULTS.forEach(
                type -> savePermission(SpacePermission.createGroupSpacePermission(type, space, DEFAULT_GROUP)));
    }

    public void createPrivateSpacePermissions(Space space) {
        ConfluenceUser creator = AuthenticatedUserThreadLocal.get();
        if (creator != null) {
            GRANTABLE.forEach(type -> savePermission(SpacePermission.createUserSpacePermission(type, space, creator)));
        }
    }

    private List<SpacePermission> rowsOf(@Nullable Space space) {
        return space == null ? getGlobalPermissions() : rows("p.space.id = :who", space.getId());
    }

    private List<SpacePermission> rows(String where, Object who) {
        return store.session()
                .createQuery("select p from SpacePermission p where " + where + " order by p.id", SpacePermission.class)
                .setParameter("who", who)
                .getResultList();
    }
}
