package io.indexrelay.accesstests;

import io.indexrelay.refhost.testing.StartedProduct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Schemes with holders of every type, levels, workflow steps, sub-tasks, remarks for some, and what is wrong in the tables. */
final class GeneratedJira extends Generated {

    private static final List<String> OWN_GROUPS = List.of("jira-users", "jira-administrators");
    private static final List<String> STEPS = List.of("Open", "In Progress", "Resolved");
    private static final List<String> TYPES = List.of(
            "group",
            "group",
            "group",
            "anyone",
            "applicationRole",
            "user",
            "user",
            "projectrole",
            "projectrole",
            "lead",
            "reporter",
            "assignee",
            "userCF",
            "groupCF",
            "unknown",
            "gone field",
            "reportercreate",
            "assigneeassignable",
            "sd.customer.portal.only");

    private final List<String> projects = new ArrayList<>();
    private final List<String> schemes = new ArrayList<>();
    private final List<String> securitySchemes = new ArrayList<>();
    private final List<String> userFields = new ArrayList<>();
    private final List<String> groupFields = new ArrayList<>();
    private final List<String> roles = new ArrayList<>(List.of("Developers", "Administrators", "Testers"));
    private final List<String> levels = List.of("low", "high", "empty");
    private final List<String> issues = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> worklogs = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<String[]> properties = new ArrayList<>();

    /** @param level of the project's security scheme; null where it is an entry of the Browse permission */
    private record Entry(String project, @Nullable String level, Map<String, String> holder) {}

    GeneratedJira(Relayed relayed, long seed, Size size) {
        super(relayed, seed, size);
    }

    @Override
    void build() {
        people("jira-users", OWN_GROUPS);
        act("applicationGroup", "application", "jira-software", "group", "jira-users");
        if (chance(50)) {
            act("applicationGroup", "application", "jira-servicedesk", "group", group());
        }
        act("createRole", "name", "Testers");
        fields();
        if (chance(50)) {
            act("holderType", "type", "com.acme.boss", "users", some(users, 3));
        }
        for (String type : List.of("reportercreate", "assigneeassignable")) {
            if (chance(40)) {
                act("holderType", "type", type);
            }
        }
        for (String name : List.of("Secrets", "Others")) {
            act("createSecurityScheme", "name", name, "levels", levels, "default", chance(20) ? "low" : null);
            securitySchemes.add(name);
        }
        int count = 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            project();
        }
        int hanging = size.documents() * 2 / 5;
        while (issues.size() < size.documents() - hanging) {
            issue();
        }
        for (int i = 0; i < hanging; i++) {
            hang();
        }
        int filtersAndDashboards = 2 + size.documents() / 12;
        for (int i = 0; i < filtersAndDashboards; i++) {
            share();
        }
        odd();
    }

    private void fields() {
        userFields.add(field("userpicker", null));
        userFields.add(field("multiuserpicker", null));
        groupFields.add(field("multigrouppicker", null));
        groupFields.add(field("grouppicker", null));
        groupFields.add(field("textfield", null));
        groupFields.add(field("select", groups));
    }

    private String field(String type, @Nullable List<String> options) {
        String name = "Field " + type;
        act("createField", "name", name, "type", type, "options", options);
        return name;
    }

    private void project() {
        String key = "P" + (char) ('A' + next() % 26) + next();
        act("createProject", "key", key, "name", "Project " + key, "lead", user());
        projects.add(key);
        if (schemes.isEmpty() || chance(70)) {
            String scheme = "Scheme " + key;
            act("createPermissionScheme", "name", scheme, "copyOf", "Default Permission Scheme");
            schemes.add(scheme);
            act("permissionScheme", "project", key, "scheme", scheme);
            browse(key, "remove", Map.of("type", "applicationRole", "parameter", ""));
        } else {
            act("permissionScheme", "project", key, "scheme", pick(schemes));
        }
        if (chance(65)) {
            browse(
                    key,
                    "add",
                    chance(40) ? holder("group", null) : holder(chance(50) ? "applicationRole" : "reporter", null));
        }
        int granted = 1 + random.nextInt(4);
        for (int i = 0; i < granted; i++) {
            entry(key, null);
        }
        if (chance(60)) {
            act("securityScheme", "project", key, "scheme", pick(securitySchemes));
            for (String level : List.of("low", "high")) {
                if (level.equals("low") && chance(60)) {
                    act("levelEntry", "project", key, "level", level, "add", holder("group", "jira-users"));
                }
                for (int i = 0; i < 2; i++) {
                    entry(key, level);
                }
            }
        }
        for (String role : roles) {
            members(key, role, "add");
        }
        if (chance(40)) {
            act("workflow", "project", key, "name", "Workflow " + key);
            if (chance(50)) {
                property(key);
            }
        }
    }

    private void browse(String project, String addOrRemove, Map<String, String> holder) {
        act("schemeEntry", "project", project, "permission", "BROWSE_PROJECTS", addOrRemove, holder);
    }

    private void entry(String project, @Nullable String level) {
        Map<String, String> holder = holder();
        Optional<String> added = level == null
                ? act("schemeEntry", "project", project, "permission", "BROWSE_PROJECTS", "add", holder)
                : act("levelEntry", "project", project, "level", level, "add", holder);
        added.ifPresent(done -> entries.add(new Entry(project, level, holder)));
    }

    private Map<String, String> holder() {
        String type = pick(TYPES);
        return switch (type) {
            case "group" -> holder("group", chance(80) ? group() : pick(OWN_GROUPS));
            case "anyone" -> holder("group", null);
            case "applicationRole" -> holder(
                    "applicationRole", pick(List.of("", "jira-software", "jira-servicedesk", "jira-core")));
            case "user" -> holder("user", user());
            case "projectrole" -> holder("projectrole", pick(roles));
            case "userCF" -> holder("userCF", pick(chance(90) ? userFields : groupFields));
            case "groupCF" -> holder("groupCF", pick(groupFields));
            case "gone field" -> holder(chance(50) ? "userCF" : "groupCF", "customfield_99999");
            case "unknown" -> holder("com.acme.boss", "x");
            default -> holder(type, null);
        };
    }

    private static Map<String, String> holder(String type, @Nullable String parameter) {
        Map<String, String> holder = new LinkedHashMap<>();
        holder.put("type", type);
        if (parameter != null) {
            holder.put("parameter", parameter);
        }
        return holder;
    }

    private void members(String project, String role, String addOrRemove) {
        Map<String, Object> members = Map.of("users", some(users, 2), "groups", some(groups, 2));
        act("role", "project", project, "role", role, addOrRemove, members);
    }

    private void property(String project) {
        String prefix = chance(70) ? "jira.permission.browse." : "jira.permission.subtasks.browse.";
        String[] what =
                switch (random.nextInt(8)) {
                    case 0 -> new String[] {"denied", ""};
                    case 1 -> new String[] {"reporter", ""};
                    case 2 -> new String[] {"assignee", ""};
                    case 3 -> new String[] {"user", user()};
                    case 4 -> new String[] {"lead", ""};
                    case 5 -> new String[] {"group", "${pkey}-people"};
                    default -> new String[] {"group", group()};
                };
        String step = pick(STEPS);
        String name = prefix + what[0] + (chance(30) ? ".1" : "");
        act("workflowProperty", "project", project, "step", step, "property", name, "value", what[1])
                .ifPresent(done -> properties.add(new String[] {project, step, name}));
    }

    private void issue() {
        String parent = chance(20) ? pick(issues) : null;
        Map<String, Object> fields = new LinkedHashMap<>();
        if (chance(60)) {
            fields.put("reporter", user());
        }
        if (chance(50)) {
            fields.put("assignee", user());
        }
        act(
                        "createIssue",
                        "project",
                        pick(projects),
                        "summary",
                        "Issue " + next(),
                        "type",
                        parent == null ? null : "Sub-task",
                        "parent",
                        parent,
                        "fields",
                        fields)
                .ifPresent(issue -> {
                    issues.add(issue);
                    if (chance(40)) {
                        act("level", "issue", issue, "level", pick(levels));
                    }
                    if (chance(50)) {
                        values(issue);
                    }
                    if (chance(30)) {
                        act("transition", "issue", issue, "to", pick(STEPS));
                    }
                });
    }

    private void values(String issue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        String userField = pick(userFields);
        fields.put(userField, userField.contains("multi") ? some(users, 3) : user());
        String groupField = pick(groupFields);
        fields.put(groupField, groupField.contains("multi") ? some(groups, 3) : group());
        act("edit", "issue", issue, "fields", fields);
    }

    private void hang() {
        String on = pick(issues);
        switch (random.nextInt(5)) {
            case 0 -> act("attach", "to", on, "name", "file" + next() + ".txt", "base64", "aGk=");
            case 1 -> act("worklog", "issue", on, "seconds", 60, "group", maybe(groups), "role", maybe(roles))
                    .ifPresent(worklogs::add);
            default -> act("comment", "on", on, "body", "remark", "group", maybe(groups), "role", maybe(roles))
                    .ifPresent(comments::add);
        }
    }

    /** A filter or a dashboard, of somebody or of nobody, with shares of all types. */
    private void share() {
        act(
                        chance(60) ? "createFilter" : "createDashboard",
                        "name",
                        "Shared " + next(),
                        "jql",
                        "project = X",
                        "owner",
                        chance(90) ? user() : "",
                        "shares",
                        shares())
                .ifPresent(shared::add);
    }

    private List<Map<String, String>> shares() {
        List<Map<String, String>> shares = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            shares.add(
                    switch (random.nextInt(10)) {
                        case 0 -> Map.of("type", "global");
                        case 1 -> Map.of("type", "loggedin");
                        case 2, 3 -> Map.of("type", "group", "param1", group(), "rights", chance(30) ? "edit" : "view");
                        case 4, 5 -> Map.of("type", "project", "param1", pick(projects));
                        case 6, 7 -> Map.of("type", "project", "param1", pick(projects), "param2", pick(roles));
                        case 8 -> Map.of("type", "user", "param1", user());
                        default -> chance(50)
                                ? Map.of("type", "com.acme.team", "param1", "7")
                                : Map.of("type", "project", "param1", chance(50) ? "99999" : "gone");
                    });
        }
        return shares;
    }

    private void changeShared() {
        String one = pick(shared);
        boolean isFilter = one.startsWith("filter/");
        String kind = isFilter ? "filter" : "dashboard";
        String named = isFilter ? "Filter" : "Dashboard";
        switch (random.nextInt(6)) {
            case 0 -> act("edit" + named, kind, one, "name", "Renamed " + next());
            case 1 -> act("edit" + named, kind, one, "owner", chance(80) ? user() : "");
            case 2 -> act("delete" + named, kind, one);
            case 3 -> share();
            default -> act("share", kind, one, "shares", shares());
        }
    }

    private @Nullable String maybe(List<String> from) {
        return chance(35) ? pick(from) : null;
    }

    /** What no page of the product's would let anybody do, but what is found in instances that have lived. */
    private void odd() {
        if (chance(40)) {
            sql(
                    "update jiraissue set security = (select max(id) from schemeissuesecuritylevels) where id = ?",
                    StartedProduct.id(pick(issues)));
        }
        if (chance(30)) {
            sql("update jiraissue set security = 99999 where id = ?", StartedProduct.id(pick(issues)));
        }
        if (chance(40)) {
            sql("update jiraaction set rolelevel = 99999 where id = ?", StartedProduct.id(pick(comments)));
        }
        if (chance(40)) {
            sql(
                    "update jiraaction set actionlevel = ?, rolelevel = (select min(id) from projectrole) where id = ?",
                    group(),
                    StartedProduct.id(pick(comments)));
        }
        if (chance(30)) {
            sql("insert into projectroleactor (id, pid, projectroleid, roletype, roletypeparameter) select 99001,"
                    + " (select min(id) from project), min(id), 'com.acme.actor', 'x' from projectrole");
        }
        if (chance(40)) {
            act("deleteGroup", "name", group(), "via", "api");
        }
        if (chance(30)) {
            act("deleteUser", "user", user(), "via", chance(50) ? "api" : null);
        }
        if (chance(30)) {
            act("deleteField", "field", pick(userFields));
        }
        if (chance(20)) {
            act("archiveIssue", "issue", pick(issues));
        }
    }

    @Override
    protected void tryAnything() {
        String project = pick(projects);
        String issue = pick(issues);
        switch (random.nextInt(47)) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> tryPeople();
            case 8, 9, 10 -> entry(project, null);
            case 11, 12, 13, 14 -> withdraw();
            case 15, 16 -> entry(project, pick(levels));
            case 17, 18 -> members(project, pick(roles), "add");
            case 19 -> members(project, pick(roles), "remove");
            case 20 -> act("level", "issue", issue, "level", chance(70) ? pick(levels) : null);
            case 21 -> act("edit", "issue", issue, "fields", Map.of("reporter", user()));
            case 22 -> act("edit", "issue", issue, "fields", Map.of("assignee", chance(70) ? user() : ""));
            case 23, 24 -> values(issue);
            case 25, 26 -> act("moveIssue", "issue", issue, "project", project);
            case 27 -> act("transition", "issue", issue, "to", pick(STEPS));
            case 28, 29 -> property(project);
            case 30 -> unset();
            case 31 -> act("securityScheme", "project", project, "scheme", chance(70) ? pick(securitySchemes) : null);
            case 32 -> act("permissionScheme", "project", project, "scheme", pick(schemes));
            case 33 -> act("editProject", "key", project, "lead", user());
            case 34 -> archive(project, issue);
            case 35 -> act("deleteIssue", "issue", issue);
            case 36 -> issue();
            case 37 -> hang();
            case 38 -> remarks();
            case 39 -> swapped(project);
            case 40 -> act("deleteField", "field", chance(50) ? pick(userFields) : pick(groupFields));
            case 41 -> act("deleteRole", "role", pick(roles));
            case 42 -> newKey(project);
            case 43, 44, 45 -> changeShared();
            default -> withoutEvent(project);
        }
    }

    /** An entry, which another action may have taken away before. */
    private void withdraw() {
        if (entries.isEmpty()) {
            return;
        }
        Entry entry = entries.remove(random.nextInt(entries.size()));
        if (entry.level() == null) {
            browse(entry.project(), "remove", entry.holder());
        } else {
            act("levelEntry", "project", entry.project(), "level", entry.level(), "remove", entry.holder());
        }
    }

    private void unset() {
        if (!properties.isEmpty()) {
            String[] property = properties.remove(random.nextInt(properties.size()));
            act("workflowProperty", "project", property[0], "step", property[1], "property", property[2]);
        }
    }

    private void archive(String project, String issue) {
        switch (random.nextInt(4)) {
            case 0 -> act("archiveProject", "key", project);
            case 1 -> act("restoreProject", "key", project);
            case 2 -> act("archiveIssue", "issue", issue);
            default -> act("restoreIssue", "issue", issue);
        }
    }

    private void remarks() {
        switch (random.nextInt(5)) {
            case 0 -> act("deleteComment", "id", pick(comments));
            case 1 -> act("deleteWorklog", "id", pick(worklogs));
            case 2 -> act("editWorklog", "id", pick(worklogs), "group", group());
            default -> act(
                    "editComment",
                    "id",
                    pick(comments),
                    "body",
                    "changed",
                    "group",
                    chance(60) ? group() : "",
                    "role",
                    chance(30) ? pick(roles) : "");
        }
    }

    /** Something takes the place of what is deleted, in silence: a watch, or a walk that the deletion sets off, has to find it. */
    private void swapped(String project) {
        if (chance(50)) {
            act("deleteGroup", "name", group(), "swap", group());
        } else {
            act("deleteLevel", "project", project, "level", pick(levels), "swap", pick(levels));
        }
    }

    private void newKey(String project) {
        String key = "PX" + next();
        if (act("editProject", "key", project, "newKey", key).isPresent()) {
            projects.set(projects.indexOf(project), key);
        }
    }

    /** What the product's managers do in silence. */
    private void withoutEvent(String project) {
        silently(() -> {
            switch (random.nextInt(3)) {
                case 0 -> {
                    Map<String, Object> added = Map.of("users", List.of(user()));
                    act("role", "project", project, "role", pick(roles), "add", added, "via", "api");
                }
                case 1 -> act("applicationGroup", "application", "jira-software", "group", group());
                default -> act("holderType", "type", "com.acme.boss", "users", some(users, 3));
            }
        });
    }
}
