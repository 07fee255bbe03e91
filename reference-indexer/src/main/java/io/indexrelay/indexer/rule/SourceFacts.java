package io.indexrelay.indexer.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What we hold of a source as a whole. Times are epoch milliseconds of our clock, 0 for never.
 *
 * @param source the source
 * @param epoch the highest epoch seen
 * @param sweptBefore everything older is gone: by a completed sync of scope {@code all}, or by a purge
 * @param sweptScopes the same for one container each: what belongs to it and is older is gone
 * @param firstSeen when the first event came
 * @param heartbeat when the last heartbeat came
 * @param notes the data of the last event of each type that is about the source itself: heartbeat, ping, self-check, and
 *     sync by its subject; for people
 * @param unknownTypes how many events of each type came that we do not know
 */
public record SourceFacts(
        String source,
        int epoch,
        Version sweptBefore,
        Map<String, Version> sweptScopes,
        long firstSeen,
        long heartbeat,
        SortedMap<String, JsonNode> notes,
        SortedMap<String, Long> unknownTypes) {

    public SourceFacts {
        sweptScopes = Map.copyOf(sweptScopes);
        notes = new TreeMap<>(notes);
        unknownTypes = new TreeMap<>(unknownTypes);
    }

    private static final int MOST_NOTES = 100;
    private static final int MOST_UNKNOWN_TYPES = 100;

    static SourceFacts first(String source, long now) {
        return new SourceFacts(source, 0, Version.NONE, Map.of(), now, 0, new TreeMap<>(), new TreeMap<>());
    }

    SourceFacts withEpoch(int epoch) {
        return new SourceFacts(source, epoch, sweptBefore, sweptScopes, firstSeen, heartbeat, notes, unknownTypes);
    }

    /** Everything older than {@code mark} is gone; marks of single containers that say less are no longer needed. */
    SourceFacts sweptBefore(Version mark) {
        Version newest = Version.newest(sweptBefore, mark);
        Map<String, Version> scopes = new HashMap<>(sweptScopes);
        scopes.values().removeIf(scope -> !scope.isNewerThan(newest));
        return new SourceFacts(source, epoch, newest, scopes, firstSeen, heartbeat, notes, unknownTypes);
    }

    /** What belongs to one container and is older than {@code mark} is gone. */
    SourceFacts sweptScope(String container, Version mark) {
        Map<String, Version> scopes = new HashMap<>(sweptScopes);
        scopes.merge(container, mark, Version::newest);
        return new SourceFacts(source, epoch, sweptBefore, scopes, firstSeen, heartbeat, notes, unknownTypes);
    }

    SourceFacts heartbeat(long now) {
        return new SourceFacts(source, epoch, sweptBefore, sweptScopes, firstSeen, now, notes, unknownTypes);
    }

    SourceFacts noted(String what, JsonNode data) {
        SortedMap<String, JsonNode> all = new TreeMap<>(notes);
        all.put(what, data);
        if (all.size() > MOST_NOTES) {
            all.remove(all.lastKey());
        }
        return new SourceFacts(source, epoch, sweptBefore, sweptScopes, firstSeen, heartbeat, all, unknownTypes);
    }

    SourceFacts unknownType(String type) {
        SortedMap<String, Long> all = new TreeMap<>(unknownTypes);
        if (all.containsKey(type) || all.size() < MOST_UNKNOWN_TYPES) {
            all.merge(type, 1L, Long::sum);
        }
        return new SourceFacts(source, epoch, sweptBefore, sweptScopes, firstSeen, heartbeat, notes, all);
    }
}
