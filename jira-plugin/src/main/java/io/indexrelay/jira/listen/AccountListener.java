package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.user.UserProfileUpdatedEvent;
import com.atlassian.jira.event.user.UserRenamedEvent;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.listen.Capture;
import io.indexrelay.listen.DirectoryCauses;
import io.indexrelay.listen.Names;
import java.util.ArrayList;
import java.util.List;

/** Users as Jira's own pages change them. The directories tell of the same, and of more. */
public final class AccountListener {

    private static final Cause CAUSE = DirectoryCauses.USER_UPDATED;

    private final Capture capture;

    public AccountListener(Capture capture) {
        this.capture = capture;
    }

    /** A rename is one of these, and knows the old name too. */
    @EventListener
    public void updated(UserProfileUpdatedEvent event) {
        capture.of(event, () -> {
            List<Change> changes = new ArrayList<>(List.of(Names.named(event.getUsername(), CAUSE)));
            if (event instanceof UserRenamedEvent renamed) {
                changes.add(Names.named(renamed.getOldUserName(), CAUSE));
            }
            return changes;
        });
    }
}
