package io.indexrelay.refhost.confluence.act;

import com.atlassian.confluence.user.ConfluenceUser;
import io.indexrelay.refhost.confluence.directory.Account;
import io.indexrelay.refhost.confluence.directory.CrowdGroup;
import io.indexrelay.refhost.confluence.directory.DirectoryChanges;
import io.indexrelay.refhost.confluence.manager.UserActions;
import io.indexrelay.refhost.confluence.people.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Users and groups. The pages' way goes through Confluence's accessors; the other way changes the directory alone, as a
 * synchronisation with another server does.
 */
final class PeopleVerbs {

    private static final List<String> DEFAULT_GROUPS = List.of("confluence-users");

    private final Actor actor;
    private final People people;
    private final UserActions users;
    private final DirectoryChanges directory;

    PeopleVerbs(Actor actor, People people, UserActions users, DirectoryChanges directory) {
        this.actor = actor;
        this.people = people;
        this.users = users;
        this.directory = directory;
    }

    Map<String, Verb> verbs() {
        return Map.of(
                "createUser", this::createUser,
                "deactivateUser", action -> setActive(action, false),
                "activateUser", action -> setActive(action, true),
                "renameUser", this::renameUser,
                "deleteUser", this::deleteUser,
                "createGroup", this::createGroup,
                "deleteGroup", this::deleteGroup,
                "addToGroup", this::addToGroup,
                "removeFromGroup", this::removeFromGroup);
    }

    /** The password is the name. Without a list of groups it is the default group. */
    private Done createUser(Action action) {
        actor.mustAdminister("create users");
        String name = action.text("name");
        Refused.unless(
                people.directory().account(name).isEmpty()
                        && people.mapped(name).isEmpty(),
                "There is a user \"" + name + "\" already");
        Account account = new Account(
                name,
                action.optional("displayName").orElse(name),
                action.optional("email").orElse(""),
                true);
        ConfluenceUser user;
        if (action.viaApi()) {
            directory.createUser(account, name);
            user = people.map(name);
        } else {
            user = users.create(account, name);
        }
        List<String> groups = action.has("groups") ? action.texts("groups") : DEFAULT_GROUPS;
        groups.forEach(group -> users.addMembership(actor.group(group), name));
        return Done.of("user/" + user.getKey().getStringValue());
    }

    private Done setActive(Action action, boolean active) {
        actor.mustAdminister("change users");
        ConfluenceUser user = actor.named(action.text("user"));
        Account account = people.account(user).orElseThrow();
        if (action.viaApi()) {
            directory.updateUser(account.withActive(active));
        } else if (active) {
            users.reactivateUser(user);
        } else {
            users.deactivateUser(user);
        }
        return of(user);
    }

    private Done renameUser(Action action) {
        actor.mustAdminister("rename users");
        ConfluenceUser user = actor.named(action.text("user"));
        String name = action.text("name");
        Optional<ConfluenceUser> taken = people.mapped(name);
        Refused.unless(
                taken.isEmpty() || taken.get().getKey().equals(user.getKey()),
                "There is a user \"" + name + "\" already");
        return of(users.renameUser(user, name));
    }

    private Done deleteUser(Action action) {
        actor.mustAdminister("delete users");
        ConfluenceUser user = actor.named(action.text("user"));
        if (action.viaApi()) {
            directory.deleteUser(people.account(user).orElseThrow());
        } else {
            users.removeUser(user);
        }
        return of(user);
    }

    private Done createGroup(Action action) {
        actor.mustAdminister("create groups");
        String name = action.text("name");
        Refused.unless(people.directory().group(name).isEmpty(), "There is a group \"" + name + "\" already");
        Optional<String> parent = action.optional("parent").map(actor::group);
        if (action.viaApi()) {
            directory.createGroup(name);
        } else {
            users.createGroup(name);
        }
        parent.ifPresent(above -> directory.addGroup(name, above));
        return Done.nothing();
    }

    private Done deleteGroup(Action action) {
        actor.mustAdminister("delete groups");
        String name = actor.group(action.text("name"));
        if (action.viaApi()) {
            directory.deleteGroup(name);
        } else {
            users.removeGroup(new CrowdGroup(name));
        }
        return Done.nothing();
    }

    private Done addToGroup(Action action) {
        actor.mustAdminister("change groups");
        ConfluenceUser user = actor.named(action.text("user"));
        users.addMembership(actor.group(action.text("group")), user.getName());
        return of(user);
    }

    private Done removeFromGroup(Action action) {
        actor.mustAdminister("change groups");
        ConfluenceUser user = actor.named(action.text("user"));
        users.removeMembership(actor.group(action.text("group")), user.getName());
        return of(user);
    }

    private static Done of(ConfluenceUser user) {
        return Done.of("user/" + user.getKey().getStringValue());
    }
}
