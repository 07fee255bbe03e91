package io.indexrelay.confluence.access;

import io.indexrelay.access.SetFamily;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.List;
import java.util.stream.Stream;

/** The names of the access sets. */
public final class SetIds {

    /** Users with a licence: rows of the global permission to use Confluence. */
    public static final String SITE_USE = "site:use";
    /** Everybody who is logged in, where unlicensed access is switched on. */
    public static final String SITE_LIMITED = "site:limited";
    /** Visitors who are not logged in, where anonymous access is switched on. */
    public static final String SITE_ANONYMOUS = "site:anon";

    public static final List<String> SITE = List.of(SITE_USE, SITE_LIMITED, SITE_ANONYMOUS);

    static final String SPACE = "space:";

    /** All sets, whatever they stand for. */
    public static final List<SetFamily> ALL = Stream.of(
                    "site:", SPACE, Kind.PAGE.word() + ":", Kind.BLOG_POST.word() + ":")
            .map(SetFamily::new)
            .toList();

    private SetIds() {}

    public static String space(long spaceId) {
        return SPACE + spaceId;
    }

    /** The set of a page's or blog post's own View restriction, extended by its Edit entries. */
    public static String restriction(Subject owner) {
        return owner.kind().word() + ":" + owner.id();
    }

    public static Subject subject(String setId) {
        return new Subject(Kind.ACCESS_SET, setId);
    }

    /** A change that may concern any set that receivers have, the vanished ones too. */
    public static List<Change> allChanged(Cause cause) {
        return ALL.stream()
                .map(family -> Change.of(family.subject(), ChangeKind.SUBTREE, cause))
                .toList();
    }

    /** A change of a set's rule, which may narrow. */
    public static Change changed(String setId, Cause cause) {
        return Change.of(subject(setId), ChangeKind.ACCESS_CHANGED, cause);
    }
}
