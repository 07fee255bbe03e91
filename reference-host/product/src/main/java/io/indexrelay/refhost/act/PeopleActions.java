package io.indexrelay.refhost.act;

import io.indexrelay.refhost.directory.Account;
import java.util.List;
import java.util.Optional;

/**
 * What a product does to its people. Every call runs in the transaction of the action. Where {@code viaApi} is asked, the
 * directory alone is changed, as a synchronisation with another server does; else the product's own pages do it.
 */
public interface PeopleActions {

    /** @throws Refused unless the user of the thread administers the product */
    void mustAdminister(String doWhat);

    /** The groups that the product's form puts a new user in. */
    List<String> defaultGroups();

    /** Whether a name cannot be given to another user: one has it, or had it and still owns it. */
    boolean isTaken(String name);

    /** A user by name, else by key; also one that the directory has lost, where the product still knows it. */
    Optional<Person> find(String nameOrKey);

    /** Makes a user whose password is the name. */
    Person createUser(Account account, boolean viaApi);

    void setActive(Person person, boolean active, boolean viaApi);

    Person renameUser(Person person, String name);

    void deleteUser(Person person, boolean viaApi);

    void createGroup(String name, boolean viaApi);

    /** @param swap the group that takes the deleted one's place where the product can do that */
    void deleteGroup(String name, Optional<String> swap, boolean viaApi);
}
