package io.indexrelay.refhost.confluence.act;

import com.atlassian.confluence.event.events.admin.GlobalPermissionsUpdateEvent;
import com.atlassian.confluence.event.events.space.SpacePermissionsUpdateEvent;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Spaces, and the permissions that they and the site grant. */
final class SpaceVerbs {

    private final Actor actor;
    private final Subjects subjects;
    private final SpaceManager spaces;
    private final SpacePermissionManager permissions;

    SpaceVerbs(Actor actor, Subjects subjects, SpaceManager spaces, SpacePermissionManager permissions) {
        this.actor = actor;
        this.subjects = subjects;
        this.spaces = spaces;
        this.permissions = permissions;
    }

    Map<String, Verb> verbs() {
        return Map.of(
                "createSpace", this::createSpace,
                "archiveSpace", this::archiveSpace,
                "deleteSpace", this::deleteSpace,
                "grant", this::grant,
                "revoke", this::revoke);
    }

    /** {@code "private":true} grants nothing but to the creator. A personal space belongs to the user its key names. */
    private Done createSpace(Action action) {
        actor.must(actor.rights().mayCreateSpace(actor.user()), "create spaces");
        String key = action.text("key");
        String name = action.text("name");
        boolean personal = action.optional("type").filter("personal"::equals).isPresent();
        Refused.unless(
                personal ? Space.isValidPersonalSpaceKey(key) : Space.isValidGlobalSpaceKey(key),
                "\"" + key + "\" is no key of a "
                        + (personal ? "personal space: ~ and a user's name" : "global space: letters and digits"));
        Refused.unless(spaces.getSpace(key) == null, "There is a space with the key \"" + key + "\" already");
        boolean onlyForCreator = action.flag("private");
        Space space;
        if (personal) {
            User owner = actor.named(key.substring(1));
            space = onlyForCreator
                    ? spaces.createPrivatePersonalSpace(name, "", owner)
                    : spaces.createPersonalSpace(name, "", owner);
        } else {
            User creator = Objects.requireNonNull(actor.user());
            space = onlyForCreator
                    ? spaces.createPrivateSpace(key, name, "", creator)
                    : spaces.createSpace(key, name, "", creator);
        }
        return Done.of(Subjects.of(space));
    }

    private Done archiveSpace(Action action) {
        Space space = subjects.space(action, "key");
        mustAdminister(space);
        if (action.viaApi()) {
            space.setSpaceStatus(SpaceStatus.ARCHIVED);
            spaces.saveSpace(space);
        } else {
            spaces.archiveSpace(space);
        }
        return Done.of(Subjects.of(space));
    }

    private Done deleteSpace(Action action) {
        Space space = subjects.space(action, "key");
        mustAdminister(space);
        String subject = Subjects.of(space);
        spaces.removeSpace(space.getKey());
        return Done.of(subject);
    }

    private Done grant(Action action) {
        Optional<Space> space = target(action);
        rows(action, space.orElse(null)).forEach(permissions::savePermission);
        return done(action, space);
    }

    private Done revoke(Action action) {
        Optional<Space> space = target(action);
        for (SpacePermission wanted : rows(action, space.orElse(null))) {
            List<SpacePermission> kept = space.map(Space::getPermissions).orElseGet(permissions::getGlobalPermissions);
            SpacePermission row = kept.stream()
                    .filter(each -> says(each, wanted))
                    .findFirst()
                    .orElseThrow(() -> new Refused("There is no such permission to revoke: " + wanted));
            permissions.removePermission(row);
        }
        return done(action, space);
    }

    private static boolean says(SpacePermission row, SpacePermission wanted) {
        return row.getType().equals(wanted.getType())
                && Objects.equals(row.getUserSubject(), wanted.getUserSubject())
                && Objects.equals(fold(row.getGroup()), fold(wanted.getGroup()))
                && row.isAuthenticatedUsersPermission() == wanted.isAuthenticatedUsersPermission();
    }

    private static @Nullable String fold(@Nullable String group) {
        return group == null || group.isEmpty() ? null : group.toLowerCase(java.util.Locale.ENGLISH);
    }

    /** The pages' own form adds an event of its own, after it. */
    private static Done done(Action action, Optional<Space> space) {
        Done done = space.map(each -> Done.of(Subjects.of(each))).orElse(Done.nothing());
        if (action.viaApi()) {
            return done;
        }
        return done.andThen(space.<Object>map(each -> new SpacePermissionsUpdateEvent(action, each))
                .orElseGet(() -> new GlobalPermissionsUpdateEvent(action)));
    }

    /** A space, or empty for the site: {@code "space":"global"} or {@code "global":true}. */
    private Optional<Space> target(Action action) {
        if (action.flag("global")
                || action.optional("space").filter("global"::equals).isPresent()) {
            actor.mustAdminister("change global permissions");
            return Optional.empty();
        }
        Space space = subjects.space(action, "space");
        actor.must(
                actor.rights().mayAdminister(actor.user(), space)
                        || actor.rights().site().isAdministrator(actor.user()),
                "change the permissions of the space " + space.getKey());
        return Optional.of(space);
    }

    private List<SpacePermission> rows(Action action, @Nullable Space space) {
        String type = action.text("permission").toUpperCase(java.util.Locale.ENGLISH);
        List<SpacePermission> rows = new ArrayList<>();
        for (String group : action.texts("groups")) {
            rows.add(SpacePermission.createGroupSpacePermission(type, space, actor.group(group)));
        }
        for (String name : action.texts("users")) {
            ConfluenceUser user = actor.named(name);
            rows.add(SpacePermission.createUserSpacePermission(type, space, user));
        }
        if (action.flag("anonymous")) {
            rows.add(SpacePermission.createAnonymousSpacePermission(type, space));
        }
        if (action.flag("authenticated")) {
            rows.add(SpacePermission.createAuthenticatedUsersSpacePermission(type, space));
        }
        Refused.unless(!rows.isEmpty(), "Say to whom: \"users\", \"groups\", \"anonymous\" or \"authenticated\"");
        return rows;
    }

    private void mustAdminister(Space space) {
        actor.must(actor.rights().mayAdminister(actor.user(), space), "administer the space " + space.getKey());
    }
}
