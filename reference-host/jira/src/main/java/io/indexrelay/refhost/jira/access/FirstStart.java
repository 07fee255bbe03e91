package io.indexrelay.refhost.jira.access;

import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.jira.people.ApplicationAccess;
import io.indexrelay.refhost.jira.people.GlobalPermissions;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.List;
import java.util.Set;

/** What a new instance has before anybody did anything. */
final class FirstStart {

    private static final String ADMIN = "admin";
    private static final String ADMINISTRATORS = "jira-administrators";
    private static final String USERS = ApplicationAccess.DEFAULT_GROUP;

    /** What the default scheme gives to the project's administrators alone. */
    private static final Set<String> FOR_ADMINISTRATORS = Set.of(
            "ADMINISTER_PROJECTS",
            "EDIT_ALL_COMMENTS",
            "DELETE_ALL_COMMENTS",
            "DELETE_ALL_ATTACHMENTS",
            "EDIT_ALL_WORKLOGS",
            "DELETE_ALL_WORKLOGS",
            "SET_ISSUE_SECURITY",
            "DELETE_ISSUES",
            "MODIFY_REPORTER",
            "MANAGE_WATCHERS");

    private final Store store;
    private final People people;
    private final GlobalPermissions global;
    private final PermissionSchemes schemes;
    private final Roles roles;

    FirstStart(Store store, People people, GlobalPermissions global, PermissionSchemes schemes, Roles roles) {
        this.store = store;
        this.people = people;
        this.global = global;
        this.schemes = schemes;
        this.roles = roles;
    }

    void run() {
        store.lock();
        Directory directory = people.directory();
        if (directory.group(ADMINISTRATORS).isPresent()) {
            return;
        }
        directory.createGroup(USERS);
        directory.createGroup(ADMINISTRATORS);
        directory.create(new Account(ADMIN, "Administrator", "admin@example.com", true), ADMIN);
        people.map(ADMIN);
        directory.addUser(ADMIN, USERS);
        directory.addUser(ADMIN, ADMINISTRATORS);
        global.add(GlobalPermissions.ADMINISTER, ADMINISTRATORS);
        global.add(GlobalPermissions.SYSTEM_ADMIN, ADMINISTRATORS);
        long administrators =
                roles.create("Administrators", "Who administer a project").getId();
        roles.create("Developers", "Who work on a project");
        roles.update(administrators, null, List.of(roles.member(administrators, null, Roles.GROUP, ADMINISTRATORS)));
        defaultScheme(administrators);
    }

    /** Every user may do the usual things; the project's administrators the rest. */
    private void defaultScheme(long administrators) {
        long scheme = schemes.createSchemeObject("Default Permission Scheme", "For projects without one of their own")
                .getId();
        for (String permission : PermissionWords.permissions()) {
            boolean forAdministrators = FOR_ADMINISTRATORS.contains(permission);
            store.insert(Row.of("SchemePermissions")
                    .with("scheme", scheme)
                    .with("permissionKey", permission)
                    .with("type", forAdministrators ? "projectrole" : "applicationRole")
                    .with("parameter", forAdministrators ? Long.toString(administrators) : ""));
        }
    }
}
