package io.indexrelay.refhost.confluence.act;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Session;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.product.UserDirectory;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Confluence's user of a thread. */
public final class WikiSession implements Session {

    private final People people;
    private final TransactionTemplate transaction;

    public WikiSession(People people, TransactionTemplate transaction) {
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public <T> T as(String username, Supplier<T> work) {
        UserDirectory.Asking asking = ask(username);
        try {
            return work.get();
        } finally {
            asking.close();
        }
    }

    /**
     * Lets the thread be a user until the answer is closed.
     *
     * @param username {@code ""} is the visitor who is not logged in
     * @throws Refused when there is no such user
     */
    public UserDirectory.Asking ask(String username) {
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(user(username));
        return () -> AuthenticatedUserThreadLocal.set(before);
    }

    private @Nullable ConfluenceUser user(String name) {
        if (name.isEmpty()) {
            return null;
        }
        return Objects.requireNonNull(transaction.execute(status -> people.byName(name)))
                .orElseThrow(() -> new Refused("There is no user \"" + name + "\" to act as"));
    }
}
