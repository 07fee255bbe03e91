package io.indexrelay.confluence.access;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.access.SetReading;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.confluence.read.ContentLoader;
import io.indexrelay.read.FoldedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the access sets. Runs inside the caller's transaction.
 *
 * <p>Whoever may use the site is asked apart from whoever may view the space, because the product counts other space rows
 * for people without a licence: only the one for all who are logged in. Members of the exempt group see everything.
 */
public final class SetRules {

    /** Its members see all content, whatever the permissions say (the literal name, seen in Confluence 8.7.2). */
    static final Atom EXEMPT = Atom.group(FoldedNames.fold(UserAccessor.GROUP_CONFLUENCE_ADMINS));

    private final SpacePermissionManager permissions;
    private final ContentLoader loader;

    public SetRules(SpacePermissionManager permissions, ContentLoader loader) {
        this.permissions = permissions;
        this.loader = loader;
    }

    SetReading read(String setId) {
        return switch (setId) {
            case SetIds.SITE_USE -> known(users(use()), "May use Confluence");
            case SetIds.SITE_LIMITED -> known(
                    allLoggedIn(limitedUse()) ? List.of(Atom.AUTHENTICATED) : List.of(), "Logged in without a licence");
            case SetIds.SITE_ANONYMOUS -> known(
                    anonymous(use()) ? List.of(Atom.ANONYMOUS) : List.of(), "Not logged in");
            default -> setId.startsWith(SetIds.SPACE) ? space(setId) : restriction(setId);
        };
    }

    private SetReading space(String setId) {
        Subject subject = new Subject(Kind.SPACE, setId.substring(SetIds.SPACE.length()));
        Optional<Space> space = loader.space(subject);
        if (space.isEmpty()) {
            return new SetReading.Absent();
        }
        List<SpacePermission> viewers = space.get().getPermissions().stream()
                .filter(row -> SpacePermission.VIEWSPACE_PERMISSION.equals(row.getType()))
                .toList();
        List<Atom> site = new ArrayList<>(List.of(EXEMPT, Atom.set(SetIds.SITE_USE)));
        List<Atom> who = new ArrayList<>(users(viewers));
        who.add(EXEMPT);
        if (allLoggedIn(viewers)) {
            site.add(Atom.set(SetIds.SITE_LIMITED));
            who.add(Atom.AUTHENTICATED);
        }
        if (anonymous(viewers)) {
            site.add(Atom.set(SetIds.SITE_ANONYMOUS));
            who.add(Atom.ANYONE);
        }
        return new SetReading.Known(Access.of(site, who), "View of space " + subject.id());
    }

    /** The View restriction of a page or blog post, extended by its Edit entries; absent where there is none. */
    private SetReading restriction(String setId) {
        int colon = setId.indexOf(':');
        Subject owner = new Subject(Kind.of(setId.substring(0, colon)), setId.substring(colon + 1));
        ContentPermissionSet view = loader.content(owner)
                .map(content -> content.getContentPermissionSet(ContentPermission.VIEW_PERMISSION))
                .orElse(null);
        if (view == null) {
            return new SetReading.Absent();
        }
        List<Atom> who = new ArrayList<>(List.of(EXEMPT));
        who.addAll(atoms(view));
        ContentEntityObject content = loader.content(owner).orElseThrow();
        who.addAll(atoms(content.getContentPermissionSet(ContentPermission.EDIT_PERMISSION)));
        return known(who, "Restriction of " + owner);
    }

    private static List<Atom> atoms(@Nullable ContentPermissionSet set) {
        List<Atom> atoms = new ArrayList<>();
        if (set != null) {
            for (ContentPermission row : set) {
                if (row.isGroupPermission()) {
                    atoms.add(Atom.group(FoldedNames.fold(row.getGroupName())));
                } else if (row.isUserPermission() && row.getUserSubject() != null) {
                    atoms.add(user(row.getUserSubject().getKey()));
                }
            }
        }
        return atoms;
    }

    /** Group and user rows; those for everybody are asked for apart. */
    private static List<Atom> users(List<SpacePermission> rows) {
        List<Atom> atoms = new ArrayList<>();
        for (SpacePermission row : rows) {
            if (row.isGroupPermission()) {
                atoms.add(Atom.group(FoldedNames.fold(row.getGroup())));
            } else if (row.isUserPermission() && row.getUserSubject() != null) {
                atoms.add(user(row.getUserSubject().getKey()));
            }
        }
        return atoms;
    }

    private static Atom user(UserKey key) {
        return Atom.user(key.getStringValue());
    }

    private static boolean allLoggedIn(List<SpacePermission> rows) {
        return rows.stream().anyMatch(SpacePermission::isAuthenticatedUsersPermission);
    }

    private static boolean anonymous(List<SpacePermission> rows) {
        return rows.stream().anyMatch(SpacePermission::isAnonymousPermission);
    }

    private List<SpacePermission> use() {
        return permissions.getGlobalPermissions(SpacePermission.USE_CONFLUENCE_PERMISSION);
    }

    private List<SpacePermission> limitedUse() {
        return permissions.getGlobalPermissions(SpacePermission.LIMITED_USE_CONFLUENCE_PERMISSION);
    }

    private static SetReading known(List<Atom> clause, String title) {
        return new SetReading.Known(Access.of(clause), title);
    }
}
