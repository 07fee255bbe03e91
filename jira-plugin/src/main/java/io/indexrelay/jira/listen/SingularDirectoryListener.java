package io.indexrelay.jira.listen;

import com.atlassian.crowd.event.group.GroupMembershipCreatedEvent;
import com.atlassian.crowd.event.group.GroupMembershipDeletedEvent;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.model.membership.MembershipType;
import com.atlassian.event.api.EventListener;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.listen.Capture;
import io.indexrelay.listen.DirectoryCauses;
import io.indexrelay.listen.Names;
import java.util.List;

/**
 * The directories' older events, one for each user or membership, which Jira's directories still publish (used by public
 * apps up to Jira 11); {@link io.indexrelay.listen.DirectoryListener} hears the newer ones. Where both come, the rows merge.
 */
public final class SingularDirectoryListener {

    private static final Cause MEMBERSHIP = DirectoryCauses.GROUP_MEMBERSHIP_CHANGED;

    private final Capture capture;

    public SingularDirectoryListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void userDeleted(UserDeletedEvent event) {
        capture.of(event, () -> List.of(Names.named(event.getUsername(), DirectoryCauses.USER_REMOVED)));
    }

    @EventListener
    public void membershipCreated(GroupMembershipCreatedEvent event) {
        capture.of(event, () -> member(event.getEntityName(), event.getGroupName(), event.getMembershipType()));
    }

    @EventListener
    public void membershipDeleted(GroupMembershipDeletedEvent event) {
        capture.of(event, () -> member(event.getEntityName(), event.getGroupName(), event.getMembershipType()));
    }

    private static List<Change> member(String name, String group, MembershipType type) {
        return List.of(
                type == MembershipType.GROUP_USER ? Names.named(name, MEMBERSHIP) : Names.group(group, MEMBERSHIP));
    }
}
