package io.indexrelay.confluence.read;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.read.FoldedNames;
import io.indexrelay.snapshot.People;
import io.indexrelay.snapshot.Person;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Users with their effective groups. A user whom no directory knows any more is not there: such a person cannot log in,
 * and the name and key that remain belong to nobody.
 */
public final class ConfluencePeople implements People {

    private final Transactions transactions;
    private final UserAccessor users;

    public ConfluencePeople(Transactions transactions, UserAccessor users) {
        this.transactions = transactions;
        this.users = users;
    }

    @Override
    public Optional<Person> byKey(String key) {
        return transactions.inTransaction(() -> Optional.ofNullable(users.getExistingUserByKey(new UserKey(key)))
                .map(this::person));
    }

    @Override
    public Optional<String> keyOf(String username) {
        return transactions.inTransaction(() -> Optional.ofNullable(users.getUserByName(username))
                .map(ConfluenceUser::getKey)
                .map(UserKey::getStringValue));
    }

    /**
     * Group names are nested already: Confluence resolves them for the name. Permissions ask for each group by itself, and
     * that answer heeds whether memberships of several directories are taken together (read in Confluence 8.7.2); whether the
     * list does is unverified. A group counts when both say so.
     */
    private Person person(ConfluenceUser user) {
        List<String> groups = users.getGroupNamesForUserName(user.getName()).stream()
                .filter(group -> users.hasMembership(group, user.getName()))
                .map(FoldedNames::fold)
                .toList();
        return new Person(
                user.getKey().getStringValue(),
                user.getName(),
                blankToNull(user.getEmail()),
                user.getFullName() == null ? user.getName() : user.getFullName(),
                !users.isDeactivated(user),
                groups,
                List.of());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
