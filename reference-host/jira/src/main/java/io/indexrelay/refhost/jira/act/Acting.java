package io.indexrelay.refhost.jira.act;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.jira.access.Permissions;
import io.indexrelay.refhost.jira.event.Occasion;
import io.indexrelay.refhost.jira.people.GlobalPermissions;
import io.indexrelay.refhost.jira.people.LoggedIn;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who acts and what they may. */
public final class Acting {

    private final LoggedIn loggedIn;
    private final Permissions permissions;
    private final GlobalPermissions global;
    private final Clock clock;

    public Acting(LoggedIn loggedIn, Permissions permissions, GlobalPermissions global, Clock clock) {
        this.loggedIn = loggedIn;
        this.permissions = permissions;
        this.global = global;
        this.clock = clock;
    }

    @Nullable
    ApplicationUser user() {
        return loggedIn.getLoggedInUser();
    }

    Occasion occasion() {
        return Occasion.of(user(), clock.instant());
    }

    boolean isAdministrator() {
        return global.isAdministrator(user());
    }

    boolean isKey(@Nullable String key) {
        ApplicationUser user = user();
        return user != null && user.getKey().equals(key);
    }

    void must(boolean allowed, String doWhat) {
        ApplicationUser user = user();
        Refused.unlessAllowed(allowed, user == null ? "" : user.getUsername(), doWhat);
    }

    public void mustAdminister(String doWhat) {
        must(isAdministrator(), doWhat);
    }

    /** Jira's administrators may, and those of the project. */
    void mustAdminister(Project project, String doWhat) {
        must(isAdministrator() || permissions.inProject("ADMINISTER_PROJECTS", project, user()), doWhat);
    }

    void must(String permission, Project project, String doWhat) {
        must(permissions.inProject(permission, project, user()), doWhat);
    }

    void must(String permission, Issue issue, String doWhat) {
        must(may(permission, issue), doWhat);
    }

    boolean may(String permission, Issue issue) {
        return permissions.onIssue(permission, issue, user());
    }

    /**
     * What belongs to somebody: whoever may do it to all, and its author who may do it to what is their own.
     *
     * @param what as in {@code EDIT_ALL_COMMENTS}, with a star for {@code ALL} or {@code OWN}
     */
    void mustOn(String what, @Nullable String author, Issue issue, String doWhat) {
        must(may(what.replace("*", "ALL"), issue) || (isKey(author) && may(what.replace("*", "OWN"), issue)), doWhat);
    }

    /** What the product refuses by an exception of its own is refused with the exception's words. */
    static <T> T accepted(Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    static void accept(Runnable work) {
        Object unused = accepted(() -> {
            work.run();
            return "";
        });
    }
}
