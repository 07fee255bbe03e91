package io.indexrelay.confluence.listen;

import com.atlassian.confluence.event.events.permission.GlobalPermissionChangeEvent;
import com.atlassian.confluence.event.events.permission.SpacePermissionChangeEvent;
import com.atlassian.confluence.event.events.permission.SpacePermissionsRemoveFromSpaceEvent;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.event.api.EventListener;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.confluence.access.SetIds;
import io.indexrelay.listen.Capture;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Space and global permissions: one event for each row and type, whether the page of the administration or the API
 * changed it. Only VIEWSPACE and the two permissions to use Confluence decide who may view.
 */
public final class PermissionListener {

    private static final Cause CAUSE = ConfluenceCauses.SPACE_PERMISSIONS_UPDATED;
    private static final Set<String> SITE_TYPES =
            Set.of(SpacePermission.USE_CONFLUENCE_PERMISSION, SpacePermission.LIMITED_USE_CONFLUENCE_PERMISSION);

    private final Capture capture;

    public PermissionListener(Capture capture) {
        this.capture = capture;
    }

    /** Saved and removed rows, and the rows that go with a user or a group. */
    @EventListener
    public void spacePermissions(SpacePermissionChangeEvent event) {
        capture.of(event, () -> {
            Set<String> sets = new LinkedHashSet<>();
            if (event instanceof SpacePermissionsRemoveFromSpaceEvent removed) {
                sets.add(SetIds.space(removed.getSpace().getId()));
            }
            for (SpacePermission permission : event.getPermissions()) {
                sets.addAll(setsOf(permission));
            }
            return changes(sets);
        });
    }

    @EventListener
    public void globalPermission(GlobalPermissionChangeEvent event) {
        capture.of(event, () -> changes(setsOf(event.getPermission())));
    }

    private static List<String> setsOf(SpacePermission permission) {
        if (permission.getSpace() != null) {
            return SpacePermission.VIEWSPACE_PERMISSION.equals(permission.getType())
                    ? List.of(SetIds.space(permission.getSpace().getId()))
                    : List.of();
        }
        return SITE_TYPES.contains(permission.getType()) ? SetIds.SITE : List.of();
    }

    private static List<Change> changes(Iterable<String> setIds) {
        List<Change> changes = new ArrayList<>();
        setIds.forEach(id -> changes.add(SetIds.changed(id, CAUSE)));
        return changes;
    }
}
