package io.indexrelay.listen;

import static io.indexrelay.change.CauseTable.narrows;

import io.indexrelay.change.Cause;
import io.indexrelay.change.CauseTable;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;

/** Why rows of users and groups are written, and that all of them may narrow. The products' tables contain this one. */
public final class DirectoryCauses {

    public static final Cause USER_CREATED = new Cause("user_created");
    public static final Cause USER_UPDATED = new Cause("user_updated");
    public static final Cause USER_REMOVED = new Cause("user_removed");
    public static final Cause GROUP_REMOVED = new Cause("group_removed");
    public static final Cause GROUP_MEMBERSHIP_CHANGED = new Cause("group_membership_changed");
    public static final Cause DIRECTORY_SYNCHRONISED = new Cause("directory_synchronised");

    public static final CauseTable TABLE = CauseTable.of(
            people(USER_CREATED, "a user of one directory hides another's of the same name, and with him his groups"),
            people(USER_UPDATED, "whoever is no longer active sees nothing; a new name may hide another's"),
            people(USER_REMOVED, "he sees nothing any more, or another directory's user of that name appears"),
            people(GROUP_REMOVED, "its members lose what it gave them"),
            people(GROUP_MEMBERSHIP_CHANGED, "whoever left loses what the group gave him; the row does not say who"),
            people(DIRECTORY_SYNCHRONISED, "anybody may have left anything, and nothing says who"));

    private DirectoryCauses() {}

    /** A line of rows that name a user or a group. */
    public static CauseTable.Line people(Cause cause, String why) {
        return narrows(cause, ChangeKind.UPSERTED, why, Kind.USERNAME, Kind.GROUP);
    }
}
