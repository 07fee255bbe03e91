package io.indexrelay.refhost.jira.value;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** What values ask about people: whom a key means, and which role an id means. */
public interface Lookups {

    /** The user of that key; for a key that nobody has any more a shell that is not active. */
    ApplicationUser user(String key);

    /** Empty where the role is gone. */
    Optional<ProjectRole> role(long id);
}
