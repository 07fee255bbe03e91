package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.scheme.SchemeEntity;
import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.PeopleVerbs;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.jira.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Entries of schemes as actions write them: {@code {"type":"user","parameter":"ann"}}. Users are named by name or key, groups by
 * name, roles and custom fields by name or id; types that nobody knows are taken as they come.
 */
final class Entries {

    private final PeopleVerbs people;
    private final Roles roles;
    private final Store store;

    Entries(PeopleVerbs people, Roles roles, Store store) {
        this.people = people;
        this.roles = roles;
        this.store = store;
    }

    /** Adds and removes what an action says: one entry each, or a list. */
    void change(Action action, SchemeActions schemes, long scheme, Object what, List<SchemeEntity> present) {
        List<SchemeEntity> added = read(action, "add", what);
        List<SchemeEntity> removed = read(action, "remove", what);
        Refused.unless(!added.isEmpty() || !removed.isEmpty(), "Say what to \"add\" or to \"remove\"");
        for (SchemeEntity entry : removed) {
            SchemeEntity found = present.stream()
                    .filter(each -> says(each, entry))
                    .findFirst()
                    .orElseThrow(() -> new Refused("There is no such entry to remove: " + entry.getType() + " "
                            + Objects.requireNonNullElse(entry.getParameter(), "")));
            schemes.deleteEntity(found.getId());
        }
        added.forEach(entry -> schemes.addEntity(scheme, entry));
    }

    private List<SchemeEntity> read(Action action, String field, Object what) {
        JsonNode value = action.json().path(field);
        List<SchemeEntity> entries = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> entries.add(entry(field, each, what)));
        } else if (!value.isMissingNode() && !value.isNull()) {
            entries.add(entry(field, value, what));
        }
        return entries;
    }

    private SchemeEntity entry(String field, JsonNode json, Object what) {
        Refused.unless(
                json.path("type").isTextual(),
                "The field \"" + field + "\" holds " + json
                        + "; it should be like {\"type\":\"user\",\"parameter\":…}");
        String type = json.path("type").asText();
        return new SchemeEntity(type, parameter(type, json.path("parameter").asText("")), what);
    }

    private @Nullable String parameter(String type, String text) {
        if (text.isEmpty()) {
            return type.equals("applicationRole") ? "" : null;
        }
        return switch (type) {
            case "user" -> people.named(text).key();
            case "group" -> people.group(text);
            case "projectrole" -> roles.named(text).getId().toString();
            case "userCF", "groupCF" -> field(text);
            default -> text;
        };
    }

    /** A field that is not there is taken as it comes: entries outlive fields. */
    private String field(String nameOrId) {
        return store.from("CustomField")
                .where("name", nameOrId)
                .first()
                .map(row -> "customfield_" + row.id())
                .orElse(nameOrId);
    }

    private static boolean says(SchemeEntity present, SchemeEntity wanted) {
        return present.getType().equals(wanted.getType())
                && Objects.equals(present.getEntityTypeId(), wanted.getEntityTypeId())
                && fold(present).equals(fold(wanted));
    }

    private static String fold(SchemeEntity entry) {
        return Directory.fold(Objects.requireNonNullElse(entry.getParameter(), ""));
    }
}
