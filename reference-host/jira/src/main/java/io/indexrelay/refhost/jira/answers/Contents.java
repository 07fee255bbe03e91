package io.indexrelay.refhost.jira.answers;

import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Selection;
import io.indexrelay.refhost.jira.store.Store;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Everything that an index must have: projects, issues, what hangs on them, filters and dashboards. What is archived is left out, with all it
 * contains: Jira's own search does not find it. Read straight off the tables, with no manager's help.
 */
public final class Contents {

    /** The property that an archived project has. */
    private static final String ARCHIVED_PROJECT = "jira.archiving.projects";

    private final Store store;
    private final BooleanSupplier hasPortal;

    /** @param hasPortal whether Service Management is enabled, without which there are no request types */
    public Contents(Store store, BooleanSupplier hasPortal) {
        this.hasPortal = hasPortal;
        this.store = store;
    }

    /** In the order of a walk: projects, issues, then each kind of what hangs on issues, filters, dashboards. Joins the running transaction. */
    public List<String> subjects() {
        Set<Long> projects =
                new LinkedHashSet<>(store.from("Project").orderBy("id").ids());
        store.from("OSPropertyEntry")
                .where("entityName", "Project")
                .where("propertyKey", ARCHIVED_PROJECT)
                .numbers("entityId")
                .forEach(projects::remove);
        Set<Long> archived =
                new HashSet<>(store.from("Issue").where("archived", "Y").ids());
        Set<Long> issues = new LinkedHashSet<>();
        for (Long project : projects) {
            store.from("Issue").where("project", project).orderBy("id").ids().stream()
                    .filter(issue -> !archived.contains(issue))
                    .forEach(issues::add);
        }
        List<String> subjects = new ArrayList<>();
        projects.forEach(project -> subjects.add("project/" + project));
        if (hasPortal.getAsBoolean()) {
            for (Row type : store.from("RequestType").orderBy("id").list()) {
                store.find("ServiceDesk", type.number("desk", 0))
                        .filter(desk -> projects.contains(desk.number("project", 0)))
                        .ifPresent(desk -> subjects.add("requesttype/" + type.id()));
            }
        }
        issues.forEach(issue -> subjects.add("issue/" + issue));
        add(subjects, "comment/", store.from("Action").where("type", "comment"), issues);
        add(subjects, "worklog/", store.from("Worklog"), issues);
        add(subjects, "attachment/", store.from("FileAttachment"), issues);
        store.from("SearchRequest").orderBy("id").ids().forEach(id -> subjects.add("filter/" + id));
        store.from("PortalPage").orderBy("id").ids().forEach(id -> subjects.add("dashboard/" + id));
        return subjects;
    }

    private static void add(List<String> subjects, String kind, Selection rows, Set<Long> issues) {
        for (Row row : rows.orderBy("id").list()) {
            if (issues.contains(row.number("issue"))) {
                subjects.add(kind + row.id());
            }
        }
    }
}
