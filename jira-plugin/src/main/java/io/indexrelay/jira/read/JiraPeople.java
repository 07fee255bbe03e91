package io.indexrelay.jira.read;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.indexrelay.jira.read.desk.Desks;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.read.FoldedNames;
import io.indexrelay.snapshot.People;
import io.indexrelay.snapshot.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Users with their effective groups. A key that belongs to nobody any more is not there: Jira keeps such keys on what their
 * people wrote, and hands out an empty shell for them, which can never log in.
 */
public final class JiraPeople implements People {

    /** The directory of a user whom no directory knows (read in Jira 6.3.15). */
    private static final long NO_DIRECTORY = -1;

    private final Transactions work;
    private final UserManager users;
    private final GroupManager groups;
    private final Desks desks;

    /** @param work a {@link JiraWork} */
    public JiraPeople(Transactions work, UserManager users, GroupManager groups, Desks desks) {
        this.desks = desks;
        this.work = work;
        this.users = users;
        this.groups = groups;
    }

    @Override
    public Optional<Person> byKey(String key) {
        return work.inTransaction(() -> existing(users.getUserByKey(key)).map(this::person));
    }

    @Override
    public Optional<String> keyOf(String username) {
        return work.inTransaction(() -> existing(users.getUserByName(username)).map(ApplicationUser::getKey));
    }

    private static Optional<ApplicationUser> existing(@Nullable ApplicationUser user) {
        return Optional.ofNullable(user).filter(found -> found.getDirectoryId() != NO_DIRECTORY);
    }

    /**
     * Group names are nested already where the user's directory nests groups: Jira resolves them. Permissions ask for each
     * group by itself (read in Jira 6.3.15); that the list heeds the setting for several directories as that answer does is
     * unverified. A group counts when both say so.
     */
    private Person person(ApplicationUser user) {
        return new Person(
                user.getKey(),
                user.getUsername(),
                blankToNull(user.getEmailAddress()),
                user.getDisplayName() == null ? user.getUsername() : user.getDisplayName(),
                user.isActive(),
                groups.getGroupNamesForUser(user).stream()
                        .filter(group -> groups.isUserInGroup(user.getUsername(), group))
                        .map(FoldedNames::fold)
                        .toList(),
                desks.organizationsOf(user.getKey()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
