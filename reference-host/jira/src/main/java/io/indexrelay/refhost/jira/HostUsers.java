package io.indexrelay.refhost.jira;

import io.indexrelay.refhost.jira.people.GlobalPermissions;
import io.indexrelay.refhost.jira.people.JiraUser;
import io.indexrelay.refhost.jira.people.LoggedIn;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.product.UserDirectory;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Logging in, for the host. */
final class HostUsers implements UserDirectory {

    private final People people;
    private final GlobalPermissions global;
    private final LoggedIn session;
    private final TransactionTemplate transaction;

    HostUsers(People people, GlobalPermissions global, LoggedIn session, TransactionTemplate transaction) {
        this.session = session;
        this.people = people;
        this.global = global;
        this.transaction = transaction;
    }

    @Override
    public Optional<HostUser> authenticate(String username, String password) {
        return inTransaction(() -> people.directory().authenticates(username, password)
                ? people.byName(username).map(this::shown)
                : Optional.empty());
    }

    @Override
    public Optional<HostUser> byUsername(String username) {
        return inTransaction(() -> people.byName(username).map(this::shown));
    }

    @Override
    public Optional<HostUser> byKey(String key) {
        return inTransaction(() -> people.byKey(key).map(this::shown));
    }

    @Override
    public boolean isMemberOf(String userKey, String group) {
        return inTransaction(() ->
                people.byKey(userKey).map(user -> people.isMember(user, group)).orElse(false));
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

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
