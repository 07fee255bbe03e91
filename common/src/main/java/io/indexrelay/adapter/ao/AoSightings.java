package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.change.Subject;
import io.indexrelay.poll.Sightings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/**
 * What the watches saw, in the table WATCHED. Thread-safe; but only the node in office writes. A stale one may leave a
 * second row of a subject: saving replaces both.
 */
public final class AoSightings implements Sightings {

    private final ActiveObjects ao;

    public AoSightings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Subject, String> find(String watch, Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        Query query = Query.select("ID,SUBJECT,FINGERPRINT")
                .where("WATCH = ? AND " + Rows.in("SUBJECT", subjects.size()), parameters(watch, subjects))
                .order("ID ASC");
        Map<Subject, String> found = new LinkedHashMap<>();
        ao.executeInTransaction(() -> Rows.read(ao, WatchedEntity.class, query, row -> {
            return found.put(Subject.parse(row.getSubject()), row.getFingerprint());
        }));
        return found;
    }

    @Override
    public List<Sighting> list(String watch, long afterId, int limit) {
        Query query = Query.select("ID,SUBJECT")
                .where("WATCH = ? AND ID > ?", watch, afterId)
                .order("ID ASC")
                .limit(limit);
        return ao.executeInTransaction(() -> Rows.read(
                ao, WatchedEntity.class, query, row -> new Sighting(row.getID(), Subject.parse(row.getSubject()))));
    }

    @Override
    public void save(String watch, Map<Subject, String> fingerprints) {
        List<Map<String, Object>> inserts = new ArrayList<>();
        fingerprints.forEach((subject, fingerprint) ->
                inserts.add(Map.of("WATCH", watch, "SUBJECT", subject.toString(), "FINGERPRINT", fingerprint)));
        ao.executeInTransaction(() -> {
            delete(watch, fingerprints.keySet());
            if (!inserts.isEmpty()) {
                ao.create(WatchedEntity.class, inserts);
            }
            return inserts.size();
        });
    }

    @Override
    public void forget(String watch, Collection<Subject> subjects) {
        ao.executeInTransaction(() -> delete(watch, subjects));
    }

    private int delete(String watch, Collection<Subject> subjects) {
        return subjects.isEmpty()
                ? 0
                : ao.deleteWithSQL(
                        WatchedEntity.class,
                        "WATCH = ? AND " + Rows.in("SUBJECT", subjects.size()),
                        parameters(watch, subjects));
    }

    private static Object[] parameters(String watch, Collection<Subject> subjects) {
        List<Object> parameters = new ArrayList<>(List.of(watch));
        subjects.forEach(subject -> parameters.add(subject.toString()));
        return parameters.toArray();
    }
}
