package io.indexrelay.refhost.confluence.exports;

import com.atlassian.confluence.user.ConfluenceUser;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.directory.Directory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The users of an export. A name that the host has is that user, as in the product's own import of spaces; others come with
 * their key, are active, may use Confluence, and have their name as password.
 */
final class ImportedUsers {

    private static final String USERS = "confluence-users";

    private final People people;
    private final Map<String, ConfluenceUser> byKey = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    ImportedUsers(People people) {
        this.people = people;
    }

    void take(ExportObject user) {
        String key = user.id();
        Optional<ConfluenceUser> sameKey = people.byKey(key);
        if (sameKey.isPresent()) {
            join(key, sameKey.get());
            return;
        }
        String name = user.text("name").orElse(key);
        if (!names.add(Directory.fold(name))) {
            name = name + " " + key;
        }
        Optional<ConfluenceUser> sameName = people.mapped(name);
        if (sameName.isPresent()) {
            join(key, sameName.get());
            return;
        }
        people.directory().create(new Account(name, name, user.text("email").orElse(""), true), name);
        join(key, people.map(name, key));
    }

    private void join(String key, ConfluenceUser user) {
        byKey.put(key, user);
        if (people.account(user).isPresent()) {
            people.directory().addUser(user.getName(), USERS);
        }
    }

    @Nullable
    ConfluenceUser find(String key) {
        return byKey.get(key);
    }
}
