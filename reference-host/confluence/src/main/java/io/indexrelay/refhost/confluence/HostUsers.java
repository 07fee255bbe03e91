package io.indexrelay.refhost.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import io.indexrelay.refhost.confluence.access.SiteAccess;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.product.UserDirectory;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Logging in, for the host. */
final class HostUsers implements UserDirectory {

    private final People people;
    private final SiteAccess site;
    private final TransactionTemplate transaction;

    HostUsers(People people, SiteAccess site, TransactionTemplate transaction) {
        this.people = people;
        this.site = site;
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
        return inTransaction(() -> people.existingByKey(key).map(this::shown));
    }

    @Override
    public boolean isMemberOf(String userKey, String group) {
        return inTransaction(() -> people.existingByKey(userKey)
                .map(user -> people.directory().isMember(user.getName(), group))
                .orElse(false));
    }

    private HostUser shown(ConfluenceUser user) {
        Account account = people.account(user).orElseThrow();
        return new HostUser(
                user.getKey().getStringValue(),
                account.name(),
                account.displayName(),
                account.email(),
                site.isAdministrator(user),
                site.isSystemAdministrator(user));
    }

    private interface Work<T> {
        T run();
    }

    private <T> T inTransaction(Work<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.run()));
    }
}
