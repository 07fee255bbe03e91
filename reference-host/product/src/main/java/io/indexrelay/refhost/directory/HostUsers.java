package io.indexrelay.refhost.directory;

import io.indexrelay.refhost.product.UserDirectory;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Logging in, for the host: passwords and groups of the directory, the rest of the product, each answer in a transaction. */
public final class HostUsers implements UserDirectory {

    private final Directory directory;
    private final Logins logins;
    private final TransactionTemplate transaction;

    public HostUsers(Directory directory, Logins logins, TransactionTemplate transaction) {
        this.directory = directory;
        this.logins = logins;
        this.transaction = transaction;
    }

    @Override
    public Optional<HostUser> authenticate(String username, String password) {
        return inTransaction(
                () -> directory.authenticates(username, password) ? logins.byUsername(username) : Optional.empty());
    }

    @Override
    public Optional<HostUser> byUsername(String username) {
        return inTransaction(() -> logins.byUsername(username));
    }

    @Override
    public Optional<HostUser> byKey(String key) {
        return inTransaction(() -> logins.byKey(key));
    }

    @Override
    public boolean isMemberOf(String userKey, String group) {
        return inTransaction(() -> logins.byKey(userKey)
                .map(user -> directory.isMember(user.username(), group))
                .orElse(false));
    }

    @Override
    public Asking asking(String username) {
        return logins.asking(username);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
