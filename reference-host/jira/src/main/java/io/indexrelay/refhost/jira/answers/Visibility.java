package io.indexrelay.refhost.jira.answers;

import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** Who may see what, as Jira's own permission manager says. Called inside a transaction. */
public interface Visibility {

    /**
     * Whether a user may view a subject.
     *
     * @param user null is the visitor who is not logged in
     * @param subject such as {@code issue/10001}
     * @return false also for what does not exist, and for what is no subject
     */
    boolean canView(@Nullable ApplicationUser user, String subject);
}
