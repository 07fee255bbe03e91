package io.indexrelay.refhost.jira.act;

import com.atlassian.jira.event.DashboardViewEvent;
import com.atlassian.jira.event.issue.IssueViewEvent;
import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Verb;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.Map;
import java.util.Set;

/** Views, and who shares a filter or a dashboard with whom. */
public final class SharedVerbs {

    private static final Set<String> SHARES = Set.of("global", "loggedin", "group", "project", "user");

    private final Acting acting;
    private final Found found;
    private final Store store;

    public SharedVerbs(Acting acting, Found found, Store store) {
        this.acting = acting;
        this.found = found;
        this.store = store;
    }

    public Map<String, Verb> verbs() {
        return Map.of("view", this::view, "share", this::share);
    }

    /** The event says what was seen; who saw it is the user of the thread. */
    private Done view(Action action) {
        String subject = action.text("subject");
        if (subject.startsWith("dashboard/")) {
            Row dashboard = shared("PortalPage", subject.substring("dashboard/".length()), "dashboard");
            return Done.of(subject).andThen(new DashboardViewEvent(dashboard.id()));
        }
        Refused.unless(
                subject.startsWith("issue/"),
                "The field \"subject\" is \"" + subject + "\"; Jira tells of views of issues and dashboards alone");
        Issue issue = found.issue(subject);
        acting.must("BROWSE_PROJECTS", issue, "see " + issue.getKey());
        return Done.of(subject).andThen(new IssueViewEvent(issue.getId()));
    }

    /** {@code filter} or {@code dashboard}, and {@code shares}: a list of {type, param1?, param2?}. Nothing is published. */
    private Done share(Action action) {
        boolean filter = action.has("filter");
        Row row = filter
                ? shared("SearchRequest", action.text("filter").replace("filter/", ""), "filter")
                : shared("PortalPage", action.text("dashboard").replace("dashboard/", ""), "dashboard");
        String owner = row.text(filter ? "author" : "username");
        acting.must(acting.isKey(owner) || acting.isAdministrator(), "share what is not their own");
        String entity = filter ? "SearchRequest" : "PortalPage";
        store.from("SharePermissions")
                .where("entityId", row.id())
                .where("entityType", entity)
                .delete();
        for (JsonNode share : action.json().path("shares")) {
            String type = share.path("type").asText();
            Refused.unless(
                    SHARES.contains(type), "A share has the type \"" + type + "\"; it should be one of " + SHARES);
            store.insert(Row.of("SharePermissions")
                    .with("entityId", row.id())
                    .with("entityType", entity)
                    .with("type", type)
                    .with(
                            "param1",
                            share.hasNonNull("param1") ? share.get("param1").asText() : null)
                    .with(
                            "param2",
                            share.hasNonNull("param2") ? share.get("param2").asText() : null)
                    .with("rights", 1L));
        }
        return Done.of((filter ? "filter/" : "dashboard/") + row.id());
    }

    private Row shared(String entity, String id, String kind) {
        Refused.unless(id.matches("[0-9]{1,18}"), "There is no " + kind + " \"" + id + "\"");
        return store.find(entity, Long.valueOf(id))
                .orElseThrow(() -> new Refused("There is no " + kind + " \"" + id + "\""));
    }
}
