package io.indexrelay.backfill;

import io.indexrelay.change.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The projects or spaces that a walk may go over, for people who know them by key. Any thread, those of requests too. */
public interface Containers {

    /**
     * Those whose key begins with what was typed, or whose name contains it, letters large or small; all for {@code ""}. In
     * the order of {@link Container#before}.
     */
    List<Container> like(String typed, int limit);

    record Container(Subject subject, String key, String name) {

        /** Whether it is one that was meant by this. */
        public boolean isLike(String typed) {
            String small = typed.toLowerCase(Locale.ROOT);
            return key.toLowerCase(Locale.ROOT).startsWith(small)
                    || name.toLowerCase(Locale.ROOT).contains(small);
        }

        /** The one that has this very key first, then by key. */
        public static Comparator<Container> before(String typed) {
            return Comparator.comparing((Container one) -> !one.key().equalsIgnoreCase(typed))
                    .thenComparing(Container::key);
        }
    }
}
