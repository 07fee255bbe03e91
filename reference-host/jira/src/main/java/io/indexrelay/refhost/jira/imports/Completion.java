package io.indexrelay.refhost.jira.imports;

import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.imports.Tally;
import io.indexrelay.refhost.jira.issue.WorkflowModel;
import io.indexrelay.refhost.jira.issue.Workflows;
import io.indexrelay.refhost.jira.people.ApplicationAccess;
import io.indexrelay.refhost.jira.people.GlobalPermissions;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a backup does not say, or says elsewhere than today: former keys, statuses, groups, who may log in. */
final class Completion {

    private static final String ADMIN = "admin";
    private static final String ADMINISTRATORS = "jira-administrators";
    private static final String USERS = ApplicationAccess.DEFAULT_GROUP;

    private final Store store;
    private final Directory directory;
    private final Tally tally;

    Completion(Store store, Directory directory, Tally tally) {
        this.store = store;
        this.directory = directory;
        this.tally = tally;
    }

    void run() {
        issuesOfKnownProjects();
        projectKeys();
        statuses();
        groupsThatRowsName();
        applicationAccess();
        administrator();
    }

    /** An issue without a project or a number has no key; nothing can be done with it. */
    private void issuesOfKnownProjects() {
        Set<Long> projects = new HashSet<>(store.from("Project").ids());
        Set<Long> named = new HashSet<>(store.from("Issue").numbers("project"));
        named.removeAll(projects);
        drop(
                "Issue of an unknown project",
                store.from("Issue").whereIn("project", named).delete());
        drop(
                "Issue of an unknown project",
                store.from("Issue").where("project", null).delete());
        drop("Issue without a number", store.from("Issue").where("number", null).delete());
    }

    private void drop(String why, int count) {
        for (int each = 0; each < count; each++) {
            tally.unknown(why);
        }
    }

    /** Every project has its present key among its keys. */
    private void projectKeys() {
        Set<String> known = new HashSet<>();
        store.from("ProjectKey").list().forEach(row -> known.add(row.text("projectKey", "")));
        for (Row project : store.from("Project").orderBy("id").list()) {
            String key = project.text("key", "");
            if (known.add(key)) {
                store.insert(Row.of("ProjectKey")
                        .with("id", free("ProjectKey"))
                        .with("projectId", project.id())
                        .with("projectKey", key));
            }
        }
    }

    /** An issue without a status has the one of its current workflow step. */
    private void statuses() {
        Workflows workflows = new Workflows(store);
        for (Row issue : store.from("Issue").where("status", null).list()) {
            String status =
                    workflows.step(issue).map(WorkflowModel.Step::status).orElse("");
            if (status.isEmpty()) {
                tally.unknown("Issue without a status");
                store.delete("Issue", issue.id());
            } else {
                store.update(Row.of("Issue").with("id", issue.id()).with("status", status));
            }
        }
    }

    /** Groups that permissions name exist, if only with nobody in them. */
    private void groupsThatRowsName() {
        Set<String> groups = new LinkedHashSet<>();
        names(groups, store.from("GlobalPermissionEntry").list(), "group_id");
        names(groups, store.from("SchemePermissions").where("type", "group").list(), "parameter");
        names(groups, store.from("SchemeIssueSecurities").where("type", "group").list(), "parameter");
        names(
                groups,
                store.from("ProjectRoleActor")
                        .where("roletype", "atlassian-group-role-actor")
                        .list(),
                "roletypeparameter");
        names(groups, store.from("LicenseRoleGroup").list(), "groupId");
        groups.forEach(directory::createGroup);
    }

    private static void names(Set<String> groups, List<Row> rows, String field) {
        rows.stream()
                .map(row -> row.text(field, ""))
                .filter(name -> !name.isBlank())
                .forEach(groups::add);
    }

    /** Where nothing names who may log in, {@code jira-users} may: everybody, if the backup has no such group. */
    private void applicationAccess() {
        boolean said = store.from("LicenseRoleGroup").exists()
                || store.from("GlobalPermissionEntry")
                        .where("permission", "USE")
                        .whereNot("group_id", null)
                        .exists();
        if (!said && directory.createGroup(USERS)) {
            directory.accounts().forEach(account -> directory.addUser(account.name(), USERS));
        }
    }

    /** Our admin stays system administrator; a backup whose own admin is one needs nothing for that. */
    private void administrator() {
        if (directory.account(ADMIN).isEmpty()) {
            return;
        }
        boolean is =
                store.from("GlobalPermissionEntry").where("permission", GlobalPermissions.SYSTEM_ADMIN).list().stream()
                        .anyMatch(row -> directory.isMember(ADMIN, row.text("group_id", "")));
        if (is) {
            return;
        }
        directory.createGroup(ADMINISTRATORS);
        directory.addUser(ADMIN, ADMINISTRATORS);
        for (String permission : List.of(GlobalPermissions.ADMINISTER, GlobalPermissions.SYSTEM_ADMIN)) {
            store.insert(Row.of("GlobalPermissionEntry")
                    .with("id", free("GlobalPermissionEntry"))
                    .with("permission", permission)
                    .with("group_id", ADMINISTRATORS));
        }
    }

    /** Above the rows that came with ids of their own; the sequence follows at the end. */
    private long free(String entity) {
        return store.from(entity).orderBy("id desc").first().map(Row::id).orElse(9_999L) + 1;
    }
}
