package io.indexrelay.reconcile;

import io.indexrelay.access.AccessReader;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.SetReading;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The access sets that documents name now, and those that these name: what a listing of one space or project does not have,
 * such as restrictions of pages, gates and the sets of roles. Reads only; what cannot be read names nothing.
 */
final class NamedSets {

    private static final Logger log = LoggerFactory.getLogger(NamedSets.class);

    private final AccessReader access;

    NamedSets(AccessReader access) {
        this.access = access;
    }

    /** Without those that are among them. */
    List<Listed> of(List<Listed> listed) {
        Set<Subject> found = new LinkedHashSet<>();
        Deque<Subject> left =
                new ArrayDeque<>(listed.stream().map(Listed::subject).toList());
        while (!left.isEmpty()) {
            for (Subject set : namedBy(left.remove())) {
                if (found.add(set)) {
                    left.add(set);
                }
            }
        }
        listed.forEach(one -> found.remove(one.subject()));
        return found.stream().map(set -> new Listed(set, Subject.CONTROL)).toList();
    }

    private List<Subject> namedBy(Subject subject) {
        try {
            if (subject.kind() == Kind.ACCESS_SET) {
                return access.ofSet(subject.id()) instanceof SetReading.Known set
                        ? set.access().sets()
                        : List.of();
            }
            return subject.kind().isDocument() && access.ofDocument(subject) instanceof AccessReading.Known rule
                    ? rule.access().sets()
                    : List.of();
        } catch (RuntimeException | LinkageError e) {
            log.debug("Could not read who may see {}", subject, e);
            return List.of();
        }
    }
}
