package io.indexrelay.refhost.confluence;

import com.atlassian.confluence.event.events.user.UserDeactivateEvent;
import com.atlassian.confluence.event.events.user.UserReactivateEvent;
import com.atlassian.user.User;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.function.BiConsumer;

/** Confluence turns the directory's edit of a user's activity into an event of its own, for a plain user. */
final class ActivityEvents implements BiConsumer<Account, Account> {

    private final Directory directory;
    private final NativeEvents events;

    ActivityEvents(Directory directory, NativeEvents events) {
        this.directory = directory;
        this.events = events;
    }

    @Override
    public void accept(Account before, Account after) {
        User user = People.backing(directory, after.name());
        if (before.active() && !after.active()) {
            events.publish(new UserDeactivateEvent(this, user));
        } else if (!before.active() && after.active()) {
            events.publish(new UserReactivateEvent(this, user));
        }
    }
}
