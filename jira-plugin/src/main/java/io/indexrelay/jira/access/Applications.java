package io.indexrelay.jira.access;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.application.ApplicationRole;
import com.atlassian.jira.application.ApplicationRoleManager;
import io.indexrelay.access.Atom;
import io.indexrelay.read.FoldedNames;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who has access to which application: the groups of its licensed role. That {@code getRoles} names licensed roles only is
 * from memory and unverified.
 */
public final class Applications {

    private final ApplicationRoleManager roles;

    public Applications(ApplicationRoleManager roles) {
        this.roles = roles;
    }

    /** Users with access to at least one application. */
    Collection<Atom> any() {
        return roles.getRoles().stream()
                .flatMap(role -> groups(role).stream())
                .distinct()
                .toList();
    }

    /** Empty when there is no such application, or no licence for it. */
    Optional<Collection<Atom>> of(String key) {
        return roles.getRoles().stream()
                .filter(role -> role.getKey().value().equals(key))
                .findFirst()
                .map(Applications::groups);
    }

    List<String> keys() {
        return roles.getRoles().stream().map(role -> role.getKey().value()).toList();
    }

    private static Collection<Atom> groups(ApplicationRole role) {
        return role.getGroups().stream()
                .map(Group::getName)
                .map(FoldedNames::fold)
                .map(Atom::group)
                .toList();
    }
}
