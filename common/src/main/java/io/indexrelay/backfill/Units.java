package io.indexrelay.backfill;

import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.backfill.ContentLister.Listing;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.RowClass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists what one unit of work queues. */
final class Units {

    private static final Logger log = LoggerFactory.getLogger(Units.class);

    /** Objects listed in one unit of work when what hangs on each is listed with it. */
    private static final int WITH_DEPENDENTS = 50;

    private final ContentLister lister;
    private final int dependentsAtOnce;

    Units(ContentLister lister, int dependentsAtOnce) {
        this.lister = lister;
        this.dependentsAtOnce = dependentsAtOnce;
    }

    /** The objects of one unit; those of a container with what hangs on each. */
    Listing list(@Nullable Subject container, String phase, String cursor, int limit) {
        if (container == null) {
            return lister.list(null, phase, cursor, limit);
        }
        Listing listing = lister.list(container, phase, cursor, Math.min(limit, WITH_DEPENDENTS));
        List<Listed> items = new ArrayList<>(listing.items());
        long failed = listing.failed();
        for (Listed item : listing.items()) {
            failed += addDependents(item.subject(), items) ? 0 : 1;
        }
        return new Listing(items, listing.next(), listing.passed(), failed);
    }

    /** The phases of one container list what it contains itself; the receiver sweeps what hangs on that as well. */
    private boolean addDependents(Subject owner, List<Listed> items) {
        if (!owner.kind().hasDependents()) {
            return true;
        }
        String after = "";
        List<Listed> page;
        do {
            try {
                page = lister.dependents(owner, after, dependentsAtOnce);
            } catch (RuntimeException | LinkageError e) {
                log.warn("What hangs on {} could not be listed; the walk passes it over", owner, e);
                return false;
            }
            items.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1).subject().toString();
        } while (page.size() == dependentsAtOnce);
        return true;
    }

    /** @param at when they count as queued */
    static List<NewRow> rows(Listing listing, Instant at, Instant due) {
        return listing.items().stream()
                .map(item -> new NewRow(
                        RowClass.BACKFILL,
                        due,
                        item.subject(),
                        item.partitionKey(),
                        ChangeKind.UPSERTED,
                        Cause.BACKFILL,
                        at))
                .toList();
    }
}
