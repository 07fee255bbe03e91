package io.indexrelay.refhost.jira.people;

import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Session;
import io.indexrelay.refhost.product.UserDirectory;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code JiraAuthenticationContext}: who a thread is. A thread is nobody until it is told. */
public final class LoggedIn implements Session {

    private final ThreadLocal<@Nullable ApplicationUser> current = new ThreadLocal<>();
    private final People people;
    private final ThreadAnswers answers;
    private final TransactionTemplate transaction;

    public LoggedIn(People people, ThreadAnswers answers, TransactionTemplate transaction) {
        this.people = people;
        this.answers = answers;
        this.transaction = transaction;
    }

    public @Nullable ApplicationUser getUser() {
        return current.get();
    }

    public @Nullable ApplicationUser getLoggedInUser() {
        return current.get();
    }

    public boolean isLoggedInUser() {
        return current.get() != null;
    }

    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    public void setLoggedInUser(@Nullable ApplicationUser user) {
        if (user == null) {
            current.remove();
        } else {
            current.set(user);
        }
    }

    public void clearLoggedInUser() {
        current.remove();
    }

    /** Each is a request of its own: no answer of before is remembered in it, and none of it after. */
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
        ApplicationUser before = current.get();
        setLoggedInUser(named(username));
        answers.clear();
        return () -> {
            answers.clear();
            setLoggedInUser(before);
        };
    }

    private @Nullable ApplicationUser named(String name) {
        if (name.isEmpty()) {
            return null;
        }
        return Objects.requireNonNull(transaction.execute(status -> people.byName(name)))
                .orElseThrow(() -> new Refused("There is no user \"" + name + "\" to act as"));
    }
}
