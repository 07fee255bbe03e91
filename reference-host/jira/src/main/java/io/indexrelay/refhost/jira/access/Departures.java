package io.indexrelay.refhost.jira.access;

import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.jira.people.ApplicationAccess;
import io.indexrelay.refhost.jira.people.GlobalPermissions;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.Optional;

/** What goes along when a user or a group goes. There is no event for any of it. */
final class Departures {

    private final Store store;
    private final PermissionSchemes permissions;
    private final SecuritySchemes security;
    private final Roles roles;
    private final GlobalPermissions global;
    private final ApplicationAccess applications;
    private final ShareRows shares;

    Departures(
            Store store,
            PermissionSchemes permissions,
            SecuritySchemes security,
            Roles roles,
            GlobalPermissions global,
            ApplicationAccess applications,
            ShareRows shares) {
        this.store = store;
        this.permissions = permissions;
        this.security = security;
        this.roles = roles;
        this.global = global;
        this.applications = applications;
        this.shares = shares;
    }

    /** Issues, comments and projects keep naming the user; filters and dashboards go. */
    void ofUser(String key) {
        permissions.removeEntities("user", key);
        security.removeEntities("user", key);
        roles.removeEverywhere(Roles.USER, key);
        shares.forgetOwner(key);
    }

    /** Comments and worklogs for the group get the other one's name, straight in the tables. */
    void ofGroup(String name, Optional<String> swap) {
        Refused.unless(
                swap.isPresent() || !isLevel(name),
                "There are comments or worklogs for the group \"" + name
                        + "\" only; the field \"swap\" should name the group that takes its place");
        swap.ifPresent(other -> {
            store.from("Action")
                    .whereFolded("level", name)
                    .update(Row.of("Action").with("level", other));
            store.from("Worklog")
                    .whereFolded("grouplevel", name)
                    .update(Row.of("Worklog").with("grouplevel", other));
        });
        permissions.removeEntities("group", name);
        security.removeEntities("group", name);
        roles.removeEverywhere(Roles.GROUP, name);
        global.removePermissions(name);
        applications.forget(name);
        shares.forgetGroup(name);
    }

    private boolean isLevel(String group) {
        return store.from("Action").whereFolded("level", group).exists()
                || store.from("Worklog").whereFolded("grouplevel", group).exists();
    }
}
