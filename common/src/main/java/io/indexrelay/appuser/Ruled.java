package io.indexrelay.appuser;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.scope.Admission.Consequences;

/** Which documents an access set rules, by its name: {@code space:98305}, {@code page:7}, {@code project:10000:browse}. */
final class Ruled {

    private Ruled() {}

    /** A container, a page, or everything where the name does not say. */
    static Subject by(String setId) {
        String[] parts = setId.split(":", 3);
        if (parts.length < 2 || parts[1].isEmpty()) {
            return Consequences.EVERYTHING;
        }
        for (Kind kind : new Kind[] {Kind.SPACE, Kind.PROJECT, Kind.PAGE, Kind.BLOG_POST}) {
            if (kind.word().equals(parts[0])) {
                return new Subject(kind, parts[1]);
            }
        }
        return Consequences.EVERYTHING;
    }
}
