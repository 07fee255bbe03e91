package io.indexrelay.listen;

import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Rows that name a user or a group, because directory events carry no key. The sender resolves them. A name too long for a
 * row becomes a row that reads everybody again: late, never wrong.
 */
public final class Names {

    /** More names than this in one event become one row that reads the groups of every known user again. */
    private static final int FEW = 200;

    /** The subject of a row that reads everybody again, those too of whom receivers know nothing. */
    public static final Subject EVERYBODY = new Subject(Kind.GROUP, "*");

    private Names() {}

    /**
     * A user of a directory. Crowd's users are principals (seen in 8.7.2); one that is not becomes a row that reads
     * everybody again.
     */
    public static Change user(Object directoryUser, Cause cause) {
        return directoryUser instanceof Principal principal ? named(principal.getName(), cause) : everybody(cause);
    }

    public static Change named(String name, Cause cause) {
        return row(fits(name) ? Kind.USERNAME : Kind.GROUP, name, cause);
    }

    public static List<Change> users(Collection<String> names, Cause cause) {
        return names.size() <= FEW
                ? names.stream().map(name -> named(name, cause)).toList()
                : List.of(everybody(cause));
    }

    public static Change group(String name, Cause cause) {
        return row(Kind.GROUP, name, cause);
    }

    /** Everybody is read again. */
    public static Change everybody(Cause cause) {
        return Change.of(EVERYBODY, ChangeKind.UPSERTED, cause);
    }

    /** Some databases count the characters of a column, some the bytes. */
    private static boolean fits(String name) {
        return !name.isEmpty()
                && name.toLowerCase(Locale.ENGLISH).getBytes(StandardCharsets.UTF_8).length <= Subject.MAX_ID;
    }

    private static Change row(Kind kind, String name, Cause cause) {
        return fits(name)
                ? Change.of(new Subject(kind, name.toLowerCase(Locale.ENGLISH)), ChangeKind.UPSERTED, cause)
                : everybody(cause);
    }
}
