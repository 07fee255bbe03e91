package io.indexrelay.dryrun;

import io.indexrelay.access.Access;
import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.backfill.ContentLister.Listing;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Preview.Sight;
import io.indexrelay.payload.EventData;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Goes through everything once, in short units: first what lies in no space or project, then these one after the other with
 * what hangs on their documents, last the access sets that only documents name: those that are not listed, and those that
 * leave within limits for that reason alone. Lives in memory; whoever begins anew begins
 * at the beginning. One thread.
 */
final class Walk {

    private static final int UNIT = 100;
    private static final int LISTED = 500;
    private static final Set<Kind> ALONE =
            Set.of(Kind.USER, Kind.ACCESS_SET, Kind.PRIORITY, Kind.FILTER, Kind.DASHBOARD);

    private final ContentLister lister;
    private final BiFunction<List<Listed>, Boolean, Map<Listed, Sight>> sights;
    private final Tally alone = new Tally(null);
    private final Deque<Subject> containers = new ArrayDeque<>();
    private final Set<Subject> sets = new HashSet<>();
    private final Map<Listed, Sight> unnamed = new LinkedHashMap<>();
    private final Deque<Subject> named = new ArrayDeque<>();
    private final Deque<Subject> owners = new ArrayDeque<>();

    private @Nullable Subject container;
    private Tally tally = alone;
    private Deque<String> phases;
    private String after = "";
    private int limit = UNIT;
    private String dependentsAfter = "";
    private long looked;
    private boolean isDone;

    /** @param sights what would become of each; told whether they are sets to which something refers that leaves */
    Walk(ContentLister lister, BiFunction<List<Listed>, Boolean, Map<Listed, Sight>> sights) {
        this.lister = lister;
        this.sights = sights;
        this.phases = new ArrayDeque<>(lister.phases(null));
    }

    /** How many were looked at since this was asked last. */
    long looked() {
        long since = looked;
        looked = 0;
        return since;
    }

    /** Where it is, for people. */
    String place() {
        Subject now = container;
        return now == null ? phases.isEmpty() ? "sets" : String.valueOf(phases.peek()) : now.toString();
    }

    /** Does one unit of work, and gives the section that it finished. */
    Optional<Section> step() {
        if (!owners.isEmpty()) {
            dependents(owners.element());
            return Optional.empty();
        }
        if (!phases.isEmpty()) {
            list(phases.element());
            return Optional.empty();
        }
        return container == null ? next(Optional.empty()) : next(Optional.of(tally.section()));
    }

    private Optional<Section> next(Optional<Section> finished) {
        container = containers.poll();
        if (container != null) {
            tally = new Tally(container);
            phases = new ArrayDeque<>(lister.phases(container));
            return finished;
        }
        tally = alone;
        if (finished.isEmpty() && !named.isEmpty()) {
            List<Listed> page = new ArrayList<>();
            while (!named.isEmpty() && page.size() < UNIT) {
                page.add(new Listed(named.remove(), Subject.CONTROL));
            }
            countNamed(page);
        } else if (finished.isEmpty()) {
            unnamed.forEach(alone::add);
            isDone = true;
            return Optional.of(alone.section());
        }
        return finished;
    }

    boolean isDone() {
        return isDone;
    }

    private void list(String phase) {
        Subject scope = container;
        Listing listing = lister.list(scope, phase, after, limit);
        List<Listed> wanted = listing.items().stream()
                .filter(one ->
                        scope == null ? isAlone(one) : one.subject().kind().isDocument())
                .toList();
        count(wanted);
        if (scope != null) {
            wanted.stream()
                    .map(Listed::subject)
                    .filter(subject -> subject.kind().hasDependents())
                    .forEach(owners::add);
        }
        // Nothing of what lies in spaces and projects is read here: ids alone are listed in larger pieces.
        limit = scope == null && wanted.isEmpty() ? LISTED : UNIT;
        if (listing.next() == null) {
            phases.remove();
            after = "";
            limit = UNIT;
        } else {
            after = listing.next();
        }
    }

    private boolean isAlone(Listed one) {
        if (one.subject().kind().isContainer()) {
            containers.add(one.subject());
        }
        return ALONE.contains(one.subject().kind());
    }

    private void dependents(Subject owner) {
        List<Listed> page = lister.dependents(owner, dependentsAfter, UNIT);
        count(page);
        if (page.size() < UNIT) {
            owners.remove();
            dependentsAfter = "";
        } else {
            dependentsAfter = page.get(page.size() - 1).subject().toString();
        }
    }

    private void count(List<Listed> page) {
        looked += page.size();
        sights.apply(page, false).forEach((one, sight) -> {
            if (one.subject().kind() != Kind.ACCESS_SET) {
                add(one, sight);
            } else if (sight instanceof Sight.Leaves) {
                sets.add(one.subject());
                add(one, sight);
            } else {
                unnamed.put(one, sight);
            }
        });
    }

    private void countNamed(List<Listed> page) {
        looked += page.size();
        page.forEach(unnamed::remove);
        sights.apply(page, true).forEach(this::add);
    }

    private void add(Listed one, Sight sight) {
        tally.add(one, sight);
        if (sight instanceof Sight.Leaves leaves) {
            name(leaves.data());
        }
    }

    /** A set that is named and has not left is sent because it is named. */
    private void name(EventData data) {
        @Nullable Access access = data.access();
        if (access != null) {
            access.sets().stream().filter(sets::add).forEach(named::add);
        }
    }
}
