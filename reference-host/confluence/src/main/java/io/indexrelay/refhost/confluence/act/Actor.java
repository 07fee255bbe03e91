package io.indexrelay.refhost.confluence.act;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.confluence.access.Rights;
import io.indexrelay.refhost.confluence.people.People;
import org.jspecify.annotations.Nullable;

/** Who acts, what they may, and whom they name. */
final class Actor {

    private final People people;
    private final Rights rights;

    Actor(People people, Rights rights) {
        this.people = people;
        this.rights = rights;
    }

    Rights rights() {
        return rights;
    }

    @Nullable
    ConfluenceUser user() {
        return AuthenticatedUserThreadLocal.get();
    }

    /** Refuses unless the condition holds. */
    void must(boolean allowed, String doWhat) {
        ConfluenceUser user = user();
        Refused.unlessAllowed(allowed, user == null ? "" : user.getName(), doWhat);
    }

    void mustAdminister(String doWhat) {
        must(rights.site().isAdministrator(user()), doWhat);
    }

    /** A user by name, else by key. */
    ConfluenceUser named(String name) {
        return people.byName(name)
                .or(() -> people.existingByKey(name))
                .orElseThrow(() -> new Refused("There is no user \"" + name + "\""));
    }

    /** A group's name as it was entered. */
    String group(String name) {
        return people.directory().group(name).orElseThrow(() -> new Refused("There is no group \"" + name + "\""));
    }
}
