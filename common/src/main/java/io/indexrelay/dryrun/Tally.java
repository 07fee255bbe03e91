package io.indexrelay.dryrun;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Preview.Sight;
import io.indexrelay.dryrun.Section.Large;
import io.indexrelay.payload.EventData.ContentUpserted;
import io.indexrelay.snapshot.Snapshot;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Counts one section together. Of bounded size, whatever is counted. */
final class Tally {

    private static final int LARGEST = 10;
    private static final int REASONS = 50;
    private static final String OTHER_REASONS = "other reasons";

    private final @Nullable Subject container;
    private final Map<String, Counts> kinds = new HashMap<>();
    private final Map<String, Long> refused = new HashMap<>();
    private final PriorityQueue<Large> largest = new PriorityQueue<>(Comparator.comparingLong(Large::bytes));
    private String key = "";
    private String title = "";

    Tally(@Nullable Subject container) {
        this.container = container;
    }

    void add(Listed one, Sight sight) {
        if (sight instanceof Sight.Stays stays) {
            String why = refused.size() < REASONS || refused.containsKey(stays.why()) ? stays.why() : OTHER_REASONS;
            refused.merge(why, 1L, Long::sum);
        } else if (sight instanceof Sight.Leaves leaves) {
            boolean isRestricted = false;
            if (leaves.data() instanceof ContentUpserted upserted) {
                isRestricted = isRestricted(upserted.access());
                name(upserted.snapshot());
            }
            boolean hasFile = leaves.fileBytes() > 0;
            Counts counts = new Counts(
                    1, leaves.bytes(), leaves.textBytes(), isRestricted ? 1 : 0, hasFile ? 1 : 0, leaves.fileBytes());
            kinds.merge(one.subject().kind().word(), counts, Counts::plus);
            largest.add(new Large(one.subject(), leaves.bytes() + leaves.fileBytes()));
            if (largest.size() > LARGEST) {
                largest.poll();
            }
        }
    }

    private void name(Snapshot snapshot) {
        if (snapshot.subject().equals(container)) {
            key = snapshot.key() == null ? "" : snapshot.key();
            title = snapshot.title();
        }
    }

    /**
     * Whether something but the space's or project's own sets has to admit as well: a restriction, a security level, a level
     * of a comment. What hangs on another document goes by that one.
     */
    private boolean isRestricted(Access access) {
        Subject own = container;
        return own != null
                && access.all().stream().anyMatch(clause -> clause.stream().noneMatch(atom -> isOwn(atom, own)));
    }

    private static boolean isOwn(Atom atom, Subject container) {
        String set = "set:" + container.kind().word() + ":" + container.id();
        String text = atom.text();
        return text.startsWith("doc:")
                || text.equals(set)
                || (text.startsWith(set + ":")
                        && !text.startsWith(set + ":level:")
                        && !text.startsWith(set + ":role:"));
    }

    Section section() {
        List<Large> sorted = largest.stream()
                .sorted(Comparator.comparingLong(Large::bytes).reversed().thenComparing(Large::subject))
                .toList();
        return new Section(container, key, title, kinds, refused, sorted);
    }
}
