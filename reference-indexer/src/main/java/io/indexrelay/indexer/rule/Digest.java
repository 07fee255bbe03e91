package io.indexrelay.indexer.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.chain.Link;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;

/**
 * One part of an activity digest.
 *
 * @param version the version of the event that carried it
 * @param link its place in the chain, with the hash of the data as it came
 * @param erased how many counts of persons were erased from it since
 * @param data as it came, but for what was erased
 */
public record Digest(String source, Version version, Link link, int erased, ObjectNode data) {

    private static final String ENTRIES = "entries";
    private static final String USERS = "users";

    /** Without the counts of these persons; the sums of each object stay, and so does the hash. */
    public Digest without(Set<String> userKeys) {
        ObjectNode kept = data.deepCopy();
        int gone = 0;
        for (JsonNode entry : kept.path(ENTRIES)) {
            for (Iterator<JsonNode> users = entry.path(USERS).elements(); users.hasNext(); ) {
                if (userKeys.contains(userKey(users.next()))) {
                    users.remove();
                    gone++;
                }
            }
        }
        return gone == 0 ? this : new Digest(source, version, link, erased + gone, kept);
    }

    /** The persons that it names, by key or by pseudonym. */
    public Set<String> userKeys() {
        Set<String> keys = new TreeSet<>();
        for (JsonNode entry : data.path(ENTRIES)) {
            entry.path(USERS).forEach(user -> keys.add(userKey(user)));
        }
        return keys;
    }

    private static String userKey(JsonNode user) {
        return user.path("user").asText();
    }
}
