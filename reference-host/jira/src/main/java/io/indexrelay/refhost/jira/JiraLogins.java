package io.indexrelay.refhost.jira;

import io.indexrelay.refhost.directory.Logins;
import io.indexrelay.refhost.jira.people.GlobalPermissions;
import io.indexrelay.refhost.jira.people.JiraUser;
import io.indexrelay.refhost.jira.people.LoggedIn;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.product.UserDirectory.Asking;
import io.indexrelay.refhost.product.UserDirectory.HostUser;
import java.util.Optional;

/** Logging in to Jira. */
final class JiraLogins implements Logins {

    private final People people;
    private final GlobalPermissions global;
    private final LoggedIn session;

    JiraLogins(People people, GlobalPermissions global, LoggedIn session) {
        this.people = people;
        this.global = global;
        this.session = session;
    }

    @Override
    public Optional<HostUser> byUsername(String username) {
        return people.byName(username).map(this::shown);
    }

    @Override
    public Optional<HostUser> byKey(String key) {
        return people.byKey(key).map(this::shown);
    }

    /** The thread is that user, and remembers no answer from before nor after. */
    @Override
    public Asking asking(String username) {
        return session.ask(username);
    }

    private HostUser shown(JiraUser user) {
        return new HostUser(
                user.getKey(),
                user.getUsername(),
                user.getDisplayName(),
                user.getEmailAddress(),
                global.isAdministrator(user),
                global.isSystemAdministrator(user));
    }
}
