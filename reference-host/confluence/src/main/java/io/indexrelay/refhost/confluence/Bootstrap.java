package io.indexrelay.refhost.confluence;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import io.indexrelay.refhost.confluence.access.SiteAccess;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.confluence.store.ContentStore;
import io.indexrelay.refhost.directory.Account;
import java.util.List;

/** What a new instance has before anybody did anything. Does nothing on an instance that has it. */
final class Bootstrap {

    static final String ADMIN = "admin";
    static final String USERS = "confluence-users";

    /** What a new instance grants to every user. */
    private static final List<String> FOR_USERS = List.of(
            SpacePermission.USE_CONFLUENCE_PERMISSION,
            SpacePermission.PERSONAL_SPACE_PERMISSION,
            SpacePermission.CREATE_SPACE_PERMISSION);

    private static final List<String> FOR_ADMINISTRATORS = List.of(
            SpacePermission.USE_CONFLUENCE_PERMISSION,
            SpacePermission.CONFLUENCE_ADMINISTRATOR_PERMISSION,
            SpacePermission.SYSTEM_ADMINISTRATOR_PERMISSION);

    private final ContentStore store;
    private final People people;
    private final SpacePermissionManager permissions;

    Bootstrap(ContentStore store, People people, SpacePermissionManager permissions) {
        this.store = store;
        this.people = people;
        this.permissions = permissions;
    }

    /** In one transaction, while no other node does the same. */
    void run() {
        store.lock();
        if (people.directory().group(USERS).isPresent()) {
            return;
        }
        people.directory().createGroup(USERS);
        people.directory().createGroup(SiteAccess.EXEMPT_GROUP);
        people.directory().create(new Account(ADMIN, "Administrator", "admin@example.com", true), ADMIN);
        people.map(ADMIN);
        people.directory().addUser(ADMIN, USERS);
        people.directory().addUser(ADMIN, SiteAccess.EXEMPT_GROUP);
        FOR_USERS.forEach(
                type -> permissions.savePermission(SpacePermission.createGroupSpacePermission(type, null, USERS)));
        FOR_ADMINISTRATORS.forEach(type -> permissions.savePermission(
                SpacePermission.createGroupSpacePermission(type, null, SiteAccess.EXEMPT_GROUP)));
    }
}
