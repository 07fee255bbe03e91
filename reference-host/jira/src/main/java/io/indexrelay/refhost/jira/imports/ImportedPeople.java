package io.indexrelay.refhost.jira.imports;

import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.imports.Tally;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people of a backup. A name that the host has is that account, so the backup's {@code admin} is ours; others are made
 * with their name as password. Of several directories the first that has a name wins, as in the product; what is in an
 * inactive one is not there.
 */
final class ImportedPeople {

    private static final String USER = "ApplicationUser";

    private final Overview overview;
    private final Store store;
    private final Directory directory;
    private final Tally tally;
    private final Map<String, String> directoryOfUser = new HashMap<>();
    private final Set<String> ofBackup = new HashSet<>();

    ImportedPeople(Overview overview, Store store, Directory directory, Tally tally) {
        this.overview = overview;
        this.store = store;
        this.directory = directory;
        this.tally = tally;
    }

    void take() {
        Map<String, Long> positions = positions();
        users(positions);
        overview.of("OSUser")
                .forEach(user -> account(
                        user,
                        user.value("name", ""),
                        textOr(overview.property(user, "fullName"), user.value("name", "")),
                        textOr(overview.property(user, "email"), ""),
                        true));
        keys();
        for (BackupEntity group : active("Group", positions)) {
            directory.createGroup(group.value("groupName", ""));
            tally.taken(group.type());
        }
        for (BackupEntity group : overview.of("OSGroup")) {
            directory.createGroup(group.value("name", ""));
            tally.taken(group.type());
        }
        for (BackupEntity member : active("Membership", positions)) {
            member(member);
        }
        for (BackupEntity member : overview.of("OSMembership")) {
            join(member, member.value("userName", ""), member.value("groupName", ""));
        }
    }

    /** The order of the active directories; without any row there is one directory. */
    private Map<String, Long> positions() {
        return overview.of("Directory").stream()
                .filter(row -> !row.value("active", "1").equals("0"))
                .collect(Collectors.toMap(
                        row -> row.value("id", ""),
                        row -> number(row.value("position", "0")),
                        (first, second) -> first));
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private List<BackupEntity> active(String type, Map<String, Long> positions) {
        return overview.of(type).stream()
                .filter(row -> {
                    boolean present =
                            overview.count("Directory") == 0 || positions.containsKey(row.value("directoryId", ""));
                    if (!present) {
                        tally.unknown(type + " of an inactive directory");
                    }
                    return present;
                })
                .toList();
    }

    private void users(Map<String, Long> positions) {
        active("User", positions).stream()
                .sorted(Comparator.comparing(
                        user -> positions.getOrDefault(user.value("directoryId", ""), Long.MAX_VALUE)))
                .forEach(user -> {
                    String name = user.value("userName", "");
                    if (directoryOfUser.containsKey(Directory.fold(name))) {
                        tally.unknown("User with the name of one in an earlier directory");
                        return;
                    }
                    directoryOfUser.put(Directory.fold(name), user.value("directoryId", ""));
                    account(
                            user,
                            name,
                            textOr(user.value("displayName"), name),
                            user.value("emailAddress", ""),
                            !user.value("active", "1").equals("0"));
                });
    }

    private void account(BackupEntity user, String name, String displayName, String email, boolean active) {
        if (name.isEmpty()) {
            tally.unknown(user.type() + " without a name");
            return;
        }
        ofBackup.add(Directory.fold(name));
        if (directory.account(name).isEmpty()) {
            directory.create(new Account(name, displayName, email, active), name);
        }
        tally.taken(user.type());
    }

    private static String textOr(@org.jspecify.annotations.Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    /**
     * Keys are the backup's own; before there were keys, the names. Accounts that the backup does not have keep theirs,
     * unless somebody in the backup has it.
     */
    private void keys() {
        List<Row> before = store.from(USER).orderBy("id").list();
        store.from(USER).delete();
        Set<String> names = new HashSet<>();
        Set<String> keys = new HashSet<>();
        long id = 0;
        for (BackupEntity user : overview.of(USER)) {
            String name = Directory.fold(user.value("lowerUserName", ""));
            String key = user.value("userKey", name);
            if (name.isEmpty() || !names.add(name) || !keys.add(key)) {
                tally.unknown(USER + " without a name or with one that stands twice");
                continue;
            }
            long own = number(user.value("id", "0"));
            id = Math.max(id, own);
            store.insert(Row.of(USER).with("id", own).with("userKey", key).with("lowerUserName", name));
            tally.taken(USER);
        }
        for (Account account : directory.accounts()) {
            String name = Directory.fold(account.name());
            if (!names.add(name)) {
                continue;
            }
            id = Math.max(id + 1, 10_000);
            String wanted = before.stream()
                    .filter(row -> row.text("lowerUserName", "").equals(name) && !ofBackup.contains(name))
                    .map(row -> row.text("userKey", name))
                    .findFirst()
                    .orElse(name);
            String key = keys.add(wanted) ? wanted : "JIRAUSER" + id;
            keys.add(key);
            store.insert(Row.of(USER).with("id", id).with("userKey", key).with("lowerUserName", name));
        }
    }

    private void member(BackupEntity member) {
        String parent = member.value("parentName", "");
        String child = member.value("childName", "");
        if (member.value("membershipType", "").equals("GROUP_GROUP")) {
            if (directory.group(parent).isPresent() && directory.group(child).isPresent()) {
                directory.addGroup(child, parent);
                tally.taken(member.type());
            } else {
                tally.unknown(member.type() + " of an unknown group");
            }
            return;
        }
        String home = directoryOfUser.get(Directory.fold(child));
        if (home != null && !home.equals(member.value("directoryId", home))) {
            tally.unknown(member.type() + " of a user in a later directory");
            return;
        }
        join(member, child, parent);
    }

    private void join(BackupEntity member, String user, String group) {
        if (directory.account(user).isEmpty() || directory.group(group).isEmpty()) {
            tally.unknown(member.type() + " of an unknown user or group");
            return;
        }
        directory.addUser(user, group);
        tally.taken(member.type());
    }
}
