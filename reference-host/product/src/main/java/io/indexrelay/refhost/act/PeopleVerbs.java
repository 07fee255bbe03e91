package io.indexrelay.refhost.act;

import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.directory.DirectoryChanges;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verbs for users and groups, which every product has. */
public final class PeopleVerbs {

    private final PeopleActions people;
    private final DirectoryChanges changes;

    public PeopleVerbs(PeopleActions people, DirectoryChanges changes) {
        this.people = people;
        this.changes = changes;
    }

    public Map<String, Verb> verbs() {
        return Map.of(
                "createUser", this::createUser,
                "deactivateUser", action -> setActive(action, false),
                "activateUser", action -> setActive(action, true),
                "renameUser", this::renameUser,
                "deleteUser", this::deleteUser,
                "createGroup", this::createGroup,
                "deleteGroup", this::deleteGroup,
                "addToGroup", this::addToGroup,
                "removeFromGroup", action -> changeGroup(action, changes::removeUser, changes::removeGroup),
                "membershipAggregation", this::membershipAggregation);
    }

    /** A user by name, else by key, for fields of any verb. */
    public Person named(String nameOrKey) {
        return people.find(nameOrKey).orElseThrow(() -> new Refused("There is no user \"" + nameOrKey + "\""));
    }

    /** A group's name as it was entered, for fields of any verb. */
    public String group(String name) {
        return directory().group(name).orElseThrow(() -> new Refused("There is no group \"" + name + "\""));
    }

    private Directory directory() {
        return changes.directory();
    }

    /** The password is the name. Without a list of groups it is the default groups. */
    private Done createUser(Action action) {
        people.mustAdminister("create users");
        String name = action.text("name");
        Refused.unless(
                directory().account(name).isEmpty() && !people.isTaken(name),
                "There is a user \"" + name + "\" already");
        Account account = new Account(
                name,
                action.optional("displayName").orElse(name),
                action.optional("email").orElse(""),
                true);
        Person person = people.createUser(account, action.viaApi());
        List<String> groups = action.has("groups") ? action.texts("groups") : people.defaultGroups();
        groups.forEach(group -> changes.addUser(name, group(group)));
        return person.done();
    }

    private Done setActive(Action action, boolean active) {
        people.mustAdminister("change users");
        Person person = inDirectory(action);
        people.setActive(person, active, action.viaApi());
        return person.done();
    }

    private Done renameUser(Action action) {
        people.mustAdminister("rename users");
        Person person = inDirectory(action);
        String name = action.text("name");
        boolean same = Directory.fold(name).equals(Directory.fold(person.name()));
        Refused.unless(same || !people.isTaken(name), "There is a user \"" + name + "\" already");
        return people.renameUser(person, name).done();
    }

    private Done deleteUser(Action action) {
        people.mustAdminister("delete users");
        Person person = inDirectory(action);
        people.deleteUser(person, action.viaApi());
        return person.done();
    }

    private Done createGroup(Action action) {
        people.mustAdminister("create groups");
        String name = action.text("name");
        Refused.unless(directory().group(name).isEmpty(), "There is a group \"" + name + "\" already");
        Optional<String> parent = action.optional("parent").map(this::group);
        people.createGroup(name, action.viaApi());
        parent.ifPresent(above -> changes.addGroup(name, above));
        return Done.nothing();
    }

    private Done deleteGroup(Action action) {
        people.mustAdminister("delete groups");
        String name = group(action.text("name"));
        Optional<String> swap = action.optional("swap").map(this::group);
        Refused.unless(
                swap.isEmpty() || !Directory.fold(swap.get()).equals(Directory.fold(name)),
                "The field \"swap\" names the group itself; it should name another group");
        people.deleteGroup(name, swap, action.viaApi());
        return Done.nothing();
    }

    /** With {@code "directory":2} the second of two directories says so, which knows every user as well. */
    private Done addToGroup(Action action) {
        boolean isSecond = action.optional("directory").filter("2"::equals).isPresent();
        return changeGroup(action, isSecond ? changes::addUserInSecond : changes::addUser, changes::addGroup);
    }

    /** {@code "on"}: whether users have the groups of both directories. Nothing tells of it. */
    private Done membershipAggregation(Action action) {
        people.mustAdminister("change how directories are used");
        directory().aggregateMemberships(action.flag("on"));
        return Done.nothing();
    }

    private interface Membership {
        boolean change(String child, String group);
    }

    /** Of a user, or of a group in a group. */
    private Done changeGroup(Action action, Membership ofUser, Membership ofGroup) {
        people.mustAdminister("change groups");
        String group = group(action.text("group"));
        if (action.has("child")) {
            ofGroup.change(group(action.text("child")), group);
            return Done.nothing();
        }
        Person person = inDirectory(action);
        ofUser.change(person.name(), group);
        return person.done();
    }

    private Person inDirectory(Action action) {
        Person person = named(action.text("user"));
        Refused.unless(
                directory().account(person.name()).isPresent(),
                "The directory has lost the user \"" + person.name() + "\"");
        return person;
    }
}
