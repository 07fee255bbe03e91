package io.indexrelay.poll;

import io.indexrelay.change.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was seen last, by watch. Every method joins the running transaction, or runs in one of its own. */
public interface Sightings {

    /** The fingerprints of those subjects that are remembered. At most 500 subjects a call. */
    Map<Subject, String> find(String watch, Collection<Subject> subjects);

    /**
     * Everything remembered, by id ascending.
     *
     * @param afterId id of the last one had, or 0 to begin
     */
    List<Sighting> list(String watch, long afterId, int limit);

    /** Remembers these fingerprints and no others of these subjects. At most 500 a call. */
    void save(String watch, Map<Subject, String> fingerprints);

    /** Forgets these subjects. At most 500 a call. */
    void forget(String watch, Collection<Subject> subjects);

    /** @param id ascending; a subject that is saved again may get another one */
    record Sighting(long id, Subject subject) {}
}
