package io.indexrelay.refhost.jira.access;

import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.PeopleVerbs;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Verb;
import io.indexrelay.refhost.jira.people.ApplicationAccess;
import java.util.List;
import java.util.Map;

/** Which groups use which application, and which types of holders other apps bring. Jira has no event for either. */
final class SiteVerbs {

    private final AccessActor actor;
    private final PeopleVerbs people;
    private final ApplicationAccess applications;
    private final HolderTypes types;
    private final Holders holders;
    private final Permissions permissions;

    SiteVerbs(
            AccessActor actor,
            PeopleVerbs people,
            ApplicationAccess applications,
            HolderTypes types,
            Holders holders,
            Permissions permissions) {
        this.actor = actor;
        this.people = people;
        this.applications = applications;
        this.types = types;
        this.holders = holders;
        this.permissions = permissions;
    }

    Map<String, Verb> verbs() {
        return Map.of("applicationGroup", this::applicationGroup, "holderType", this::holderType);
    }

    /** {@code "remove":true} takes the group out. */
    private Done applicationGroup(Action action) {
        actor.mustAdminister("change application access");
        String application = action.optional("application").orElse(ApplicationAccess.DEFAULT_APPLICATION);
        String group = people.group(action.text("group"));
        if (action.flag("remove")) {
            Refused.unless(
                    applications.remove(application, group),
                    "The group \"" + group + "\" has no access to \"" + application + "\"");
        } else {
            applications.add(application, group);
        }
        return Done.nothing();
    }

    /**
     * An app brings a type that means the {@code "users"}, or, with {@code "remove":true}, goes. Jira's own {@code
     * reportercreate} and {@code assigneeassignable}, which are not registered at first, need no users.
     */
    private Done holderType(Action action) {
        actor.mustAdminister("register types of permission holders");
        String type = action.text("type");
        if (action.flag("remove")) {
            Refused.unless(types.hasSecurityType(type), "There is no type \"" + type + "\"");
            types.unregister(type);
            return Done.nothing();
        }
        List<String> keys = action.texts("users").stream()
                .map(name -> people.named(name).key())
                .toList();
        types.register(holders.onRequest(permissions).stream()
                .filter(each -> each.getType().equals(type))
                .findFirst()
                .orElseGet(() -> holders.foreign(type, keys)));
        return Done.nothing();
    }
}
