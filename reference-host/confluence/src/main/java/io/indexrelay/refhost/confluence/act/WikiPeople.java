package io.indexrelay.refhost.confluence.act;

import com.atlassian.confluence.user.ConfluenceUser;
import io.indexrelay.refhost.act.PeopleActions;
import io.indexrelay.refhost.act.Person;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.confluence.manager.UserActions;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.confluence.people.UserGroup;
import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.directory.DirectoryChanges;
import java.util.List;
import java.util.Optional;

/** Users and groups through Confluence's accessors, or in the directory alone. */
final class WikiPeople implements PeopleActions {

    private final Actor actor;
    private final People people;
    private final UserActions users;
    private final DirectoryChanges directory;

    WikiPeople(Actor actor, People people, UserActions users, DirectoryChanges directory) {
        this.actor = actor;
        this.people = people;
        this.users = users;
        this.directory = directory;
    }

    @Override
    public void mustAdminister(String doWhat) {
        actor.mustAdminister(doWhat);
    }

    @Override
    public List<String> defaultGroups() {
        return List.of("confluence-users");
    }

    @Override
    public boolean isTaken(String name) {
        return people.mapped(name).isPresent();
    }

    @Override
    public Optional<Person> find(String nameOrKey) {
        return people.byName(nameOrKey)
                .or(() -> people.existingByKey(nameOrKey))
                .map(WikiPeople::person);
    }

    @Override
    public Person createUser(Account account, boolean viaApi) {
        if (!viaApi) {
            return person(users.create(account, account.name()));
        }
        directory.createUser(account, account.name());
        return person(people.map(account.name()));
    }

    @Override
    public void setActive(Person person, boolean active, boolean viaApi) {
        ConfluenceUser user = user(person);
        if (viaApi) {
            directory.updateUser(people.account(user).orElseThrow().withActive(active));
        } else if (active) {
            users.reactivateUser(user);
        } else {
            users.deactivateUser(user);
        }
    }

    @Override
    public Person renameUser(Person person, String name) {
        return person(users.renameUser(user(person), name));
    }

    @Override
    public void deleteUser(Person person, boolean viaApi) {
        ConfluenceUser user = user(person);
        if (viaApi) {
            directory.deleteUser(people.account(user).orElseThrow());
        } else {
            users.removeUser(user);
        }
    }

    @Override
    public void createGroup(String name, boolean viaApi) {
        if (viaApi) {
            directory.createGroup(name);
        } else {
            users.createGroup(name);
        }
    }

    @Override
    public void deleteGroup(String name, Optional<String> swap, boolean viaApi) {
        Refused.unless(swap.isEmpty(), "Confluence puts no group in the place of a deleted one; leave \"swap\" out");
        if (viaApi) {
            directory.deleteGroup(name);
        } else {
            users.removeGroup(new UserGroup(name));
        }
    }

    private ConfluenceUser user(Person person) {
        return people.existingByKey(person.key()).orElseThrow();
    }

    private static Person person(ConfluenceUser user) {
        return new Person(user.getKey().getStringValue(), user.getName());
    }
}
