package io.indexrelay.refhost.directory;

import io.indexrelay.refhost.manager.LateCache;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SingleColumnRowMapper;

/**
 * Accounts and groups, in tables. Names are compared in lower case and answered as they were entered. Every call joins
 * the running transaction. Passwords are always those of the table; other answers may be those of a {@link LateCache}.
 */
public final class Directory {

    private static final String USER = "GROUP_USER";
    private static final String GROUP = "GROUP_GROUP";
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final String ACCOUNT = "select user_name, display_name, email_address, active from cwd_user ";

    private static final RowMapper<Account> AS_ACCOUNT = (row, number) -> new Account(
            row.getString("user_name"),
            row.getString("display_name"),
            row.getString("email_address"),
            row.getBoolean("active"));

    private static final RowMapper<String> TEXT = new SingleColumnRowMapper<>(String.class);
    private static final RowMapper<Boolean> FLAG = new SingleColumnRowMapper<>(Boolean.class);

    private final JdbcTemplate jdbc;
    private final DirectoryRow row;
    private final LateCache late;

    /** A directory that always answers what the tables hold. */
    public Directory(DataSource dataSource, DirectoryRow row) {
        this(dataSource, row, LateCache.none());
    }

    public Directory(DataSource dataSource, DirectoryRow row, LateCache late) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.row = row;
        this.late = late;
    }

    /** Makes the tables of the directory. */
    public static String script() {
        return "/io/indexrelay/refhost/directory/directory.sql";
    }

    public DirectoryRow row() {
        return row;
    }

    /** The form in which names are compared. */
    public static String fold(String name) {
        return name.toLowerCase(Locale.ENGLISH);
    }

    public Optional<Account> account(String name) {
        return read(ACCOUNT + "where lower_user_name = ?", AS_ACCOUNT, fold(name)).stream()
                .findFirst();
    }

    public List<Account> accounts() {
        return read(ACCOUNT + "order by lower_user_name", AS_ACCOUNT);
    }

    /** Whether there is such an active account with that password. */
    public boolean authenticates(String name, String password) {
        List<String> credentials = jdbc.queryForList(
                "select credential from cwd_user where lower_user_name = ? and active = true",
                String.class,
                fold(name));
        return !credentials.isEmpty() && Password.matches(password, credentials.get(0));
    }

    public void create(Account account, String password) {
        write(
                "insert into cwd_user (user_name, lower_user_name, active, display_name, email_address, credential)"
                        + " values (?, ?, ?, ?, ?, ?)",
                account.name(),
                fold(account.name()),
                account.active(),
                account.displayName(),
                account.email(),
                Password.hash(password));
    }

    /** Saves what may change; the account is found by its name. */
    public void update(Account account) {
        write(
                "update cwd_user set active = ?, display_name = ?, email_address = ? where lower_user_name = ?",
                account.active(),
                account.displayName(),
                account.email(),
                fold(account.name()));
    }

    /** Renames an account and keeps its memberships. */
    public Account rename(Account account, String name) {
        write(
                "update cwd_user set user_name = ?, lower_user_name = ? where lower_user_name = ?",
                name,
                fold(name),
                fold(account.name()));
        write(
                "update cwd_membership set lower_child_name = ? where lower_child_name = ? and membership_type = ?",
                fold(name),
                fold(account.name()),
                USER);
        return account.renamed(name);
    }

    public void delete(Account account) {
        write(
                "delete from cwd_membership where lower_child_name = ? and membership_type = ?",
                fold(account.name()),
                USER);
        write("delete from cwd_user where lower_user_name = ?", fold(account.name()));
    }

    /** The group's name as it was entered, if there is such a group. */
    public Optional<String> group(String name) {
        return read("select group_name from cwd_group where lower_group_name = ?", TEXT, fold(name)).stream()
                .findFirst();
    }

    public List<String> groups() {
        return read("select group_name from cwd_group order by lower_group_name", TEXT);
    }

    /** Does nothing where the group exists already. */
    public boolean createGroup(String name) {
        if (group(name).isPresent()) {
            return false;
        }
        write("insert into cwd_group (group_name, lower_group_name) values (?, ?)", name, fold(name));
        return true;
    }

    public void deleteGroup(String name) {
        write("delete from cwd_membership where lower_parent_name = ?", fold(name));
        write("delete from cwd_membership where lower_child_name = ? and membership_type = ?", fold(name), GROUP);
        write("delete from cwd_group where lower_group_name = ?", fold(name));
    }

    public boolean addUser(String user, String group) {
        return add(group, user, USER, FIRST);
    }

    /** In the second directory, which knows the user as well. */
    public boolean addUserInSecond(String user, String group) {
        return add(group, user, USER, SECOND);
    }

    /** Whether a user whom two directories know has the groups of both; else of the first alone. At first it is so. */
    public void aggregateMemberships(boolean on) {
        write("delete from cwd_application");
        write("insert into cwd_application values (?)", on);
    }

    public boolean addGroup(String child, String parent) {
        return add(parent, child, GROUP, FIRST);
    }

    public boolean removeUser(String user, String group) {
        return remove(group, user, USER);
    }

    public boolean removeGroup(String child, String parent) {
        return remove(parent, child, GROUP);
    }

    public boolean isDirectMember(String user, String group) {
        return has(group, user, USER);
    }

    public boolean isGroupInGroup(String child, String parent) {
        return has(parent, child, GROUP);
    }

    /**
     * The groups that a user is in by any directory, directly or through groups in groups, by their names as entered. Nobody
     * has verified that the products' lists of groups heed their setting for two directories; {@link #isMember} does.
     */
    public Set<String> groupsOf(String user) {
        return named(above(parents(user, USER)));
    }

    /** The groups in which {@link #isMember} finds a user, by their names as entered. */
    public Set<String> membershipsOf(String user) {
        return named(above(counted(user)));
    }

    /** The groups that hold a group, directly or not. */
    public Set<String> groupsAbove(String group) {
        return named(closure(parents(group, GROUP), parent -> parents(parent, GROUP)));
    }

    /** The groups inside a group, directly or not. */
    public Set<String> groupsWithin(String group) {
        return named(closure(children(group, GROUP), child -> children(child, GROUP)));
    }

    /** The names of the users in a group, directly or through groups in it. */
    public List<String> membersOf(String group) {
        Set<String> names = new LinkedHashSet<>(children(group, USER));
        for (String child : closure(children(group, GROUP), each -> children(each, GROUP))) {
            names.addAll(children(child, USER));
        }
        return names.stream()
                .sorted()
                .flatMap(name -> account(name).stream())
                .map(Account::name)
                .toList();
    }

    public boolean isMember(String user, String group) {
        return above(counted(user)).contains(fold(group)) && group(group).isPresent();
    }

    /** Level by level and not by a recursive query: H2 makes a table for one, under a lock that stops everybody else. */
    private Set<String> above(List<String> direct) {
        return closure(direct, parent -> parents(parent, GROUP));
    }

    /** The groups that a user is in directly and that count. */
    private List<String> counted(String user) {
        boolean aggregates = read("select membership_aggregation from cwd_application", FLAG).stream()
                .allMatch(on -> on);
        return aggregates
                ? parents(user, USER)
                : read(
                        "select lower_parent_name from cwd_membership where lower_child_name = ? and membership_type ="
                                + " ? and directory = ?",
                        TEXT,
                        fold(user),
                        USER,
                        FIRST);
    }

    private interface Step {
        List<String> from(String name);
    }

    /** All that can be reached; groups may hold each other in a circle. */
    private static Set<String> closure(List<String> first, Step step) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(first);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (reached.add(name)) {
                open.addAll(step.from(name));
            }
        }
        return reached;
    }

    private Set<String> named(Collection<String> folded) {
        Set<String> names = new LinkedHashSet<>();
        folded.stream().sorted().forEach(name -> group(name).ifPresent(names::add));
        return names;
    }

    private List<String> parents(String child, String type) {
        return read(
                "select lower_parent_name from cwd_membership where lower_child_name = ? and membership_type = ?",
                TEXT,
                fold(child),
                type);
    }

    private List<String> children(String parent, String type) {
        return read(
                "select lower_child_name from cwd_membership where lower_parent_name = ? and membership_type = ?",
                TEXT,
                fold(parent),
                type);
    }

    private boolean has(String parent, String child, String type) {
        return parents(child, type).contains(fold(parent));
    }

    private boolean add(String parent, String child, String type, int directory) {
        if (has(parent, child, type)) {
            return false;
        }
        write("insert into cwd_membership values (?, ?, ?, ?)", fold(parent), fold(child), type, directory);
        return true;
    }

    private boolean remove(String parent, String child, String type) {
        return write(
                        "delete from cwd_membership where lower_parent_name = ? and lower_child_name = ? and"
                                + " membership_type = ?",
                        fold(parent),
                        fold(child),
                        type)
                > 0;
    }

    private <T> List<T> read(String sql, RowMapper<T> mapper, Object... values) {
        return late.get(List.of(sql, List.of(values)), () -> List.copyOf(jdbc.query(sql, mapper, values)));
    }

    private int write(String sql, Object... values) {
        int rows = jdbc.update(sql, values);
        late.changed();
        return rows;
    }
}
