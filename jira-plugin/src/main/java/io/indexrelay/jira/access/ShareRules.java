package io.indexrelay.jira.access;

import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.read.FoldedNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule of filters and dashboards: the owner, and whoever one of the shares means. A right to edit is a right to view, so
 * which of the two a share gives is not asked. A share with a project means who sees the project; one with a role of it the
 * role's members, whether or not they see the project. A share of a type that an app brought means nobody here, and the
 * status says so; one that names its project in no way that can be understood closes the whole, as no question about it has
 * an answer in the product either.
 *
 * <p>Source: Jira 6.3.15, {@code DefaultShareManager} and the checkers of the types. Visitors may use what nobody owns there;
 * the system's dashboard is everybody's.
 */
final class ShareRules {

    private static final String GLOBAL = "global";
    private static final String LOGGED_IN = "loggedin";
    private static final String GROUP = "group";
    private static final String PROJECT = "project";
    private static final String USER = "user";

    private ShareRules() {}

    /** @throws IllegalStateException when a share cannot be understood */
    static Access of(SharedEntity shared) {
        if (shared instanceof PortalPage dashboard && dashboard.isSystemDefaultPortalPage()) {
            return Access.OPEN;
        }
        List<Atom> admitted = new ArrayList<>();
        admitted.add(owner(shared.getOwner()));
        if (shared.getPermissions() != null) {
            for (SharePermission share : shared.getPermissions()) {
                admitted.add(meant(share));
            }
        }
        return Access.of(admitted);
    }

    /** Inactive or gone, still the owner: it is for the user's own state to say whether anybody can be them. */
    private static Atom owner(@Nullable ApplicationUser owner) {
        return owner == null ? Atom.ANONYMOUS : Atom.user(owner.getKey());
    }

    private static Atom meant(SharePermission share) {
        String type = typeOf(share);
        return switch (type) {
            case GLOBAL -> Atom.ANYONE;
            case LOGGED_IN -> Atom.AUTHENTICATED;
            case GROUP -> Atom.group(FoldedNames.fold(parameter(share)));
            case USER -> Atom.user(parameter(share));
            case PROJECT -> project(share);
            default -> Atom.set(SetIds.shareType(type));
        };
    }

    private static Atom project(SharePermission share) {
        long project = number(share, parameter(share));
        String role = share.getParam2();
        return Atom.set(role == null ? SetIds.visible(project) : SetIds.role(project, number(share, role)));
    }

    /** The word that its row has. That the type's name is that word as text is from memory: were it not, all would be closed. */
    private static String typeOf(SharePermission share) {
        return String.valueOf(share.getType());
    }

    private static String parameter(SharePermission share) {
        String parameter = share.getParam1();
        if (parameter == null || parameter.isEmpty()) {
            throw new IllegalStateException("a share of the type " + typeOf(share) + " names nothing");
        }
        return parameter;
    }

    private static long number(SharePermission share, String text) {
        if (text.isEmpty() || text.length() > 18 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalStateException(
                    "a share of the type " + typeOf(share) + " names \"" + text + "\" where an id should stand");
        }
        return Long.parseLong(text);
    }
}
