package io.indexrelay.refhost.jira.people;

import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.Memo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds and makes users, and says who is in which group. Every call joins the running transaction. */
public final class People {

    private static final String USER = "ApplicationUser";

    private final Store store;
    private final Directory directory;
    private final Memo memo;

    /** @param memo lets somebody who asks about many users and issues at once ask the tables once */
    public People(Store store, Directory directory, Memo memo) {
        this.store = store;
        this.directory = directory;
        this.memo = memo;
    }

    public Directory directory() {
        return directory;
    }

    /** The user with that name, in any case, if the directory holds the name. */
    public Optional<JiraUser> byName(String name) {
        return directory.account(name).flatMap(account -> mapping(name).map(row -> user(row, account)));
    }

    /** The user with that key, if the directory holds the name. */
    public Optional<JiraUser> byKey(String key) {
        return row("userKey", key).flatMap(row -> directory.account(name(row)).map(account -> user(row, account)));
    }

    public Optional<JiraUser> byId(long id) {
        return store.find(USER, id).flatMap(row -> directory.account(name(row)).map(account -> user(row, account)));
    }

    /** The user with that key; where the directory has lost the name, or nobody has the key, a shell. */
    public JiraUser byKeyEvenWhenUnknown(String key) {
        return byKey(key)
                .orElseGet(() -> JiraUser.shell(
                        key, row("userKey", key).map(People::name).orElse(key)));
    }

    /** The user with that name; where the directory does not hold it, a shell. */
    public JiraUser byNameEvenWhenUnknown(String name) {
        return byName(name).orElseGet(() -> JiraUser.shell(keyOfName(name).orElse(Directory.fold(name)), name));
    }

    /** The key that a name has or had last. */
    public Optional<String> keyOfName(String name) {
        return mapping(name).map(People::key);
    }

    /** The name that a key has or had last. */
    public Optional<String> nameOfKey(String key) {
        return row("userKey", key).map(People::name);
    }

    /** The number of the user with that key, whom the directory may have lost. */
    public long idOfKey(String key) {
        return row("userKey", key).orElseThrow().id();
    }

    /** Gives a user another key; what refers to the old one does so in vain. */
    public void changeKey(String key, String other) {
        store.update(row("userKey", key).orElseThrow().with("userKey", other));
    }

    /** Users whom the directory holds, by name. */
    public List<JiraUser> existing() {
        Map<String, Row> rows = new HashMap<>();
        store.from(USER).list().forEach(row -> rows.put(name(row), row));
        return directory.accounts().stream()
                .flatMap(account ->
                        Optional.ofNullable(rows.get(Directory.fold(account.name())))
                                .map(row -> user(row, account))
                                .stream())
                .toList();
    }

    /** Gives a name of the directory a key; the name of somebody who was deleted comes back with the old key. */
    public JiraUser map(String name) {
        if (mapping(name).isEmpty()) {
            long id = store.nextId(USER);
            insert(Row.of(USER).with("id", id), "JIRAUSER" + id, name);
        }
        return byName(name).orElseThrow();
    }

    /** Gives a name the key that a backup says; a name that has another key gets this one instead. */
    public void map(String name, String key) {
        Optional<Row> known = mapping(name);
        if (known.isPresent()) {
            store.update(known.get().with("userKey", key));
        } else {
            insert(Row.of(USER), key, name);
        }
    }

    /** Lets a key stand for another name. Somebody deleted who had that name gives it up. */
    public void rename(JiraUser user, String name) {
        mapping(name)
                .filter(row -> !key(row).equals(user.getKey()))
                .ifPresent(row -> store.update(row.with("lowerUserName", Directory.fold(name) + "#" + row.id())));
        Row row = row("userKey", user.getKey()).orElseThrow();
        store.update(row.with("lowerUserName", Directory.fold(name)));
    }

    /** Whether a user is in a group that exists, directly or through groups in it. */
    public boolean isMember(ApplicationUser user, String group) {
        Set<String> groups = memo.get(List.of("groups", user.getName()), () -> folded(user.getName()));
        return groups.contains(Directory.fold(group));
    }

    private Set<String> folded(String name) {
        return Set.copyOf(
                directory.membershipsOf(name).stream().map(Directory::fold).toList());
    }

    private void insert(Row row, String key, String name) {
        store.insert(row.with("userKey", key).with("lowerUserName", Directory.fold(name)));
    }

    private JiraUser user(Row row, Account account) {
        return JiraUser.known(row.id(), key(row), directory.row().id(), account);
    }

    private Optional<Row> mapping(String name) {
        return row("lowerUserName", Directory.fold(name));
    }

    private Optional<Row> row(String field, String value) {
        return store.from(USER).where(field, value).first();
    }

    private static String name(Row row) {
        return row.text("lowerUserName", "");
    }

    private static String key(Row row) {
        return row.text("userKey", "");
    }
}
