package io.indexrelay.refhost.jira.desk;

import com.atlassian.jira.project.Project;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Verb;
import io.indexrelay.refhost.jira.desk.DeskTables.OrganizationRow;
import io.indexrelay.refhost.jira.field.CustomFields;
import io.indexrelay.refhost.jira.field.FieldChanges;
import io.indexrelay.refhost.jira.people.JiraUser;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Desks, request types and organizations; nothing of it is published. Customers are members of the role {@value #CUSTOMERS},
 * and what a request holds are fields of the issue: both have Jira's own verbs and events.
 */
public final class DeskVerbs {

    public static final String CUSTOMERS = "Service Desk Customers";

    private static final Map<String, String> FIELDS = Map.of(
            "Customer Request Type", StoredDesks.REQUEST_TYPE,
            "Request participants", StoredDesks.PARTICIPANTS,
            "Request groups", StoredDesks.GROUP_PARTICIPANTS,
            "Organizations", StoredDesks.ORGANIZATIONS);

    private final Store store;
    private final StoredDesks desks;
    private final People people;
    private final CustomFields fields;
    private final FieldChanges fieldChanges;
    private final Function<String, Project> projects;
    private final Consumer<String> mustAdminister;
    private final BiConsumer<String, String> rolesThatExist;

    /**
     * @param projects by key; refuses where there is none
     * @param mustAdminister refuses who may not do what it is told
     * @param rolesThatExist makes a role of that name and description where there is none
     */
    public DeskVerbs(
            Store store,
            StoredDesks desks,
            People people,
            CustomFields fields,
            FieldChanges fieldChanges,
            Function<String, Project> projects,
            Consumer<String> mustAdminister,
            BiConsumer<String, String> rolesThatExist) {
        this.store = store;
        this.desks = desks;
        this.people = people;
        this.fields = fields;
        this.fieldChanges = fieldChanges;
        this.projects = projects;
        this.mustAdminister = mustAdminister;
        this.rolesThatExist = rolesThatExist;
    }

    public Map<String, Verb> verbs() {
        return Map.of(
                "createDesk", this::create,
                "deskAccess", this::access,
                "deskOrganization", this::deskOrganization,
                "createOrganization", this::createOrganization,
                "organization", this::organization,
                "createRequestType", this::createType,
                "restrictRequestType", this::restrict,
                "deleteRequestType", this::deleteType);
    }

    /** {@code project}, {@code open}?: makes a service project of it, with the customers' role and the four fields. */
    private Done create(Action action) {
        mustAdminister.accept("create service desks");
        Project project = projects.apply(action.text("project"));
        Refused.unless(desks.ofProject(project.getId()).isEmpty(), project.getKey() + " is a service project already");
        rolesThatExist.accept(CUSTOMERS, "Customers of service desks");
        FIELDS.forEach((name, type) -> {
            if (fields.named(name).isEmpty()) {
                fieldChanges.create(name, type, List.of(), List.of());
            }
        });
        store.insert(
                Row.of("ServiceDesk").with("project", project.getId()).with("open", action.flag("open") ? "Y" : "N"));
        return Done.nothing();
    }

    /** {@code project}, {@code open}. */
    private Done access(Action action) {
        mustAdminister.accept("change who are customers");
        store.update(
                Row.of("ServiceDesk").with("id", (long) desk(action)).with("open", action.flag("open") ? "Y" : "N"));
        return Done.nothing();
    }

    /** {@code project}, {@code organization}, {@code remove}?. */
    private Done deskOrganization(Action action) {
        mustAdminister.accept("add organizations");
        long desk = desk(action);
        long organization = organizationOf(action).id();
        store.from("DeskOrganization")
                .where("desk", desk)
                .where("organization", organization)
                .delete();
        if (!action.flag("remove")) {
            store.insert(Row.of("DeskOrganization").with("desk", desk).with("organization", organization));
        }
        return Done.nothing();
    }

    private Done createOrganization(Action action) {
        mustAdminister.accept("create organizations");
        return Done.of("organization/"
                + store.insert(Row.of("Organization").with("name", action.text("name")))
                        .id());
    }

    /** {@code organization}, {@code add}?, {@code remove}?: names or keys of users. */
    private Done organization(Action action) {
        mustAdminister.accept("change organizations");
        long organization = organizationOf(action).id();
        for (String user : action.texts("remove")) {
            store.from("OrganizationMember")
                    .where("organization", organization)
                    .where("member", key(user))
                    .delete();
        }
        for (String user : action.texts("add")) {
            store.insert(Row.of("OrganizationMember")
                    .with("organization", organization)
                    .with("member", key(user)));
        }
        return Done.nothing();
    }

    /** {@code project}, {@code name}, {@code description}?. */
    private Done createType(Action action) {
        mustAdminister.accept("create request types");
        return Done.of("requesttype/"
                + store.insert(Row.of("RequestType")
                                .with("desk", (long) desk(action))
                                .with("name", action.text("name"))
                                .with(
                                        "description",
                                        action.optional("description").orElse("")))
                        .id());
    }

    /** {@code id}, {@code users}?, {@code groups}?, {@code organizations}?: these alone; none given: everybody. */
    private Done restrict(Action action) {
        mustAdminister.accept("restrict request types");
        long type = type(action);
        store.from("RequestTypeEntry").where("type", type).delete();
        action.texts("users").forEach(user -> entry(type, "USER", key(user)));
        action.texts("groups").forEach(group -> entry(type, "GROUP", group));
        action.texts("organizations")
                .forEach(named -> entry(
                        type, "ORGANIZATION", Integer.toString(found(named).id())));
        return Done.of("requesttype/" + type);
    }

    private void entry(long type, String kind, String holder) {
        store.insert(
                Row.of("RequestTypeEntry").with("type", type).with("kind", kind).with("holder", holder));
    }

    private Done deleteType(Action action) {
        mustAdminister.accept("delete request types");
        long type = type(action);
        store.from("RequestTypeEntry").where("type", type).delete();
        store.delete("RequestType", type);
        return Done.of("requesttype/" + type);
    }

    private long type(Action action) {
        String id = action.text("id").replace("requesttype/", "");
        Refused.unless(
                id.matches("[0-9]{1,9}")
                        && store.find("RequestType", Long.valueOf(id)).isPresent(),
                "There is no request type \"" + id + "\"");
        return Long.parseLong(id);
    }

    private int desk(Action action) {
        Project project = projects.apply(action.text("project"));
        return desks.ofProject(project.getId())
                .orElseThrow(() -> new Refused(project.getKey() + " is no service project"))
                .id();
    }

    private OrganizationRow organizationOf(Action action) {
        return found(action.text("organization"));
    }

    private OrganizationRow found(String named) {
        return desks.organization(named.replace("organization/", ""))
                .orElseThrow(() -> new Refused("There is no organization \"" + named + "\""));
    }

    private String key(String nameOrKey) {
        return people.byName(nameOrKey)
                .or(() -> people.byKey(nameOrKey))
                .map(JiraUser::getKey)
                .orElseThrow(() -> new Refused("There is no user \"" + nameOrKey + "\""));
    }
}
