package io.indexrelay.refhost.jira.act;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Verb;
import io.indexrelay.refhost.jira.access.ShareRows;
import io.indexrelay.refhost.jira.access.ShareRows.Share;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters, dashboards, and who shares them with whom. Nothing is published: no event of any of it is known. */
public final class FilterVerbs {

    private final Acting acting;
    private final Found found;
    private final Store store;
    private final ShareRows shares;

    public FilterVerbs(Acting acting, Found found, Store store, ShareRows shares) {
        this.acting = acting;
        this.found = found;
        this.store = store;
        this.shares = shares;
    }

    public Map<String, Verb> verbs() {
        return Map.of(
                "createFilter",
                action -> create(action, ShareRows.FILTER),
                "editFilter",
                action -> edit(action, ShareRows.FILTER),
                "deleteFilter",
                action -> delete(action, ShareRows.FILTER),
                "createDashboard",
                action -> create(action, ShareRows.DASHBOARD),
                "editDashboard",
                action -> edit(action, ShareRows.DASHBOARD),
                "deleteDashboard",
                action -> delete(action, ShareRows.DASHBOARD),
                "share",
                this::share);
    }

    private Done create(Action action, String entity) {
        acting.must(acting.user() != null, "have filters and dashboards");
        Row row = filled(Row.of(entity), action, entity, action.text("name"));
        Row made = store.insert(action.has("owner") ? row : row.with(ShareRows.owner(entity), key()));
        shares.replace(entity, made.id(), shares(action));
        return done(made);
    }

    private Done edit(Action action, String entity) {
        Row row = mine(action, entity, "change");
        store.update(filled(row, action, entity, action.optional("name").orElse("")));
        return done(row);
    }

    private Row filled(Row row, Action action, String entity, String name) {
        boolean isFilter = entity.equals(ShareRows.FILTER);
        Row next = row;
        if (!name.isEmpty()) {
            next = isFilter
                    ? next.with("name", name).with("nameLower", name.toLowerCase(Locale.ENGLISH))
                    : next.with("pagename", name);
        }
        if (isFilter && (action.has("jql") || row.value("id") == null)) {
            next = next.with("request", action.optional("jql").orElse(""));
        }
        if (action.has("description")) {
            next = next.with("description", action.text("description"));
        }
        if (action.has("owner")) {
            acting.mustAdminister("give filters and dashboards to others");
            String owner = action.optional("owner").orElse("");
            next = next.with(ShareRows.owner(entity), owner.isEmpty() ? null : found.user(owner));
        }
        return next;
    }

    private Done delete(Action action, String entity) {
        Row row = mine(action, entity, "delete");
        shares.delete(entity, row.id());
        store.delete(entity, row.id());
        return done(row);
    }

    /** {@code filter} or {@code dashboard}, and {@code shares}: who has it from now on. */
    private Done share(Action action) {
        String entity = action.has("filter") ? ShareRows.FILTER : ShareRows.DASHBOARD;
        Row row = mine(action, entity, "share");
        shares.replace(entity, row.id(), shares(action));
        return done(row);
    }

    private Row mine(Action action, String entity, String doWhat) {
        Row row = entity.equals(ShareRows.FILTER)
                ? found.filter(action.text("filter"))
                : found.dashboard(action.text("dashboard"));
        acting.must(
                acting.isKey(row.text(ShareRows.owner(entity))) || acting.isAdministrator(),
                doWhat + " what is not their own");
        return row;
    }

    private @Nullable String key() {
        return acting.user() == null ? null : acting.user().getKey();
    }

    private List<Share> shares(Action action) {
        JsonNode written = action.json().path("shares");
        Refused.unless(
                written.isArray() || written.isMissingNode(),
                "The field \"shares\" holds " + written + "; it should be a list of {type, param1?, param2?, rights?}");
        List<Share> read = new ArrayList<>();
        for (JsonNode share : written) {
            String type = share.path("type").asText();
            Refused.unless(!type.isEmpty(), "A share has no type: " + share);
            String param1 = text(share, "param1");
            String param2 = text(share, "param2");
            read.add(new Share(
                    type,
                    param1 == null ? null : found.shareParameter(type, param1),
                    param2 == null ? null : found.roleId(param2),
                    share.path("rights").asText().equals("edit")));
        }
        return read;
    }

    private static @Nullable String text(JsonNode share, String field) {
        return share.hasNonNull(field) ? share.get(field).asText() : null;
    }

    private static Done done(Row row) {
        return Done.of((row.entity().equals(ShareRows.FILTER) ? "filter/" : "dashboard/") + row.id());
    }
}
