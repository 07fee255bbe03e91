package com.example.receiver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What is held of one subject.
 *
 * @param content version of the newest upserted or deleted
 * @param data what that upserted said; null while there is no content
 * @param hangsOn the subjects it goes with when they are deleted
 * @param deleted version of the newest deletion
 * @param access version of the access that follows
 * @param rule the access; may be null or malformed, which is nobody
 * @param portal the portal part that came with it; the same
 * @param changed Unix seconds
 */
record Entry(
        String subject,
        Version content,
        ObjectNode data,
        List<String> hangsOn,
        Version deleted,
        Version access,
        JsonNode rule,
        JsonNode portal,
        long changed) {

    /** A subject of which nothing has come. */
    static Entry unknown(String subject) {
        return new Entry(subject, Version.NONE, null, List.of(), Version.NONE, Version.NONE, null, null, 0);
    }

    Entry withContent(Version version, ObjectNode data, List<String> hangsOn, long now) {
        return new Entry(subject, version, data, hangsOn, deleted, access, rule, portal, now);
    }

    Entry withAccess(Version version, JsonNode rule, JsonNode portal, long now) {
        return new Entry(subject, content, data, hangsOn, deleted, version, rule, portal, now);
    }

    Entry withDeletion(Version version, long now) {
        return new Entry(subject, content, data, hangsOn, Version.newest(deleted, version), access, rule, portal, now);
    }

    /** It went along with something else: what it hangs on is still to be known. */
    Entry withoutData() {
        return withContent(content, null, hangsOn, changed);
    }

    Version newest() {
        return Version.newest(content, deleted, access);
    }
}
