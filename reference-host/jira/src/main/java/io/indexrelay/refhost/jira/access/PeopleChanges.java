package io.indexrelay.refhost.jira.access;

import com.atlassian.jira.event.user.UserProfileUpdatedEvent;
import com.atlassian.jira.event.user.UserRenamedEvent;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.act.PeopleActions;
import io.indexrelay.refhost.act.Person;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.directory.DirectoryChanges;
import io.indexrelay.refhost.jira.people.ApplicationAccess;
import io.indexrelay.refhost.jira.people.GlobalPermissions;
import io.indexrelay.refhost.jira.people.JiraUser;
import io.indexrelay.refhost.jira.people.LoggedIn;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.List;
import java.util.Optional;

/**
 * What Jira's own pages do to users and groups: the directory's change with Crowd's events, Jira's few events, and in silence
 * everything that named who is gone. A user who was deleted stays known by the key.
 */
final class PeopleChanges implements PeopleActions {

    private final People people;
    private final DirectoryChanges directory;
    private final GlobalPermissions global;
    private final LoggedIn session;
    private final Departures departures;
    private final NativeEvents events;

    PeopleChanges(
            People people,
            DirectoryChanges directory,
            GlobalPermissions global,
            LoggedIn session,
            Departures departures,
            NativeEvents events) {
        this.people = people;
        this.directory = directory;
        this.global = global;
        this.session = session;
        this.departures = departures;
        this.events = events;
    }

    @Override
    public void mustAdminister(String doWhat) {
        ApplicationUser user = session.getLoggedInUser();
        Refused.unlessAllowed(global.isAdministrator(user), user == null ? "" : user.getName(), doWhat);
    }

    @Override
    public List<String> defaultGroups() {
        return List.of(ApplicationAccess.DEFAULT_GROUP);
    }

    /** The name of somebody who was deleted may be given again; it comes with the old key. */
    @Override
    public boolean isTaken(String name) {
        return people.directory().account(name).isPresent();
    }

    @Override
    public Optional<Person> find(String nameOrKey) {
        return people.byName(nameOrKey).or(() -> people.byKey(nameOrKey)).map(PeopleChanges::person);
    }

    @Override
    public Person createUser(Account account, boolean viaApi) {
        directory.createUser(account, account.name());
        return person(people.map(account.name()));
    }

    @Override
    public void setActive(Person person, boolean active, boolean viaApi) {
        directory.updateUser(account(person).withActive(active));
        if (!viaApi) {
            events.publishAfterwards(new UserProfileUpdatedEvent(user(person), session.getLoggedInUser()));
        }
    }

    @Override
    public Person renameUser(Person person, String name) {
        JiraUser before = user(person);
        directory.renameUser(account(person), name);
        people.rename(before, name);
        JiraUser after = people.byName(name).orElseThrow();
        events.publishAfterwards(new UserRenamedEvent(after, session.getLoggedInUser(), before.getName()));
        return person(after);
    }

    /** Via the directory alone, everything that names the key stays, and means somebody who is not there. */
    @Override
    public void deleteUser(Person person, boolean viaApi) {
        if (!viaApi) {
            departures.ofUser(person.key());
        }
        directory.deleteUser(account(person));
    }

    @Override
    public void createGroup(String name, boolean viaApi) {
        directory.createGroup(name);
    }

    /** Via the directory alone, everything that names the group stays, and comes back with a group of that name. */
    @Override
    public void deleteGroup(String name, Optional<String> swap, boolean viaApi) {
        if (!viaApi) {
            departures.ofGroup(name, swap);
        }
        directory.deleteGroup(name);
    }

    private JiraUser user(Person person) {
        return people.byKey(person.key()).orElseThrow();
    }

    private Account account(Person person) {
        return people.directory().account(person.name()).orElseThrow();
    }

    private static Person person(JiraUser user) {
        return new Person(user.getKey(), user.getName());
    }
}
