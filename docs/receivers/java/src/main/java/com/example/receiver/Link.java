package com.example.receiver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is kept of one part of a digest: its place in the chain and views by subject, nothing of persons.
 *
 * @param version of the event that brought it
 * @param previous the hash that it names; empty where a chain begins
 * @param hash of its data
 */
record Link(
        Version version, long number, long part, long parts, String previous, String hash, Map<String, Long> views) {

    /** By place in the chain; each epoch has one of its own. */
    static final Comparator<Link> IN_ORDER = Comparator.comparingInt(Link::epoch)
            .thenComparingLong(Link::number)
            .thenComparingLong(Link::part);

    static Link of(Event event) {
        JsonNode data = event.data();
        Map<String, Long> views = new TreeMap<>();
        for (JsonNode entry : data.path("entries")) {
            views.merge(
                    entry.path("subject").textValue(), entry.path("views").longValue(), Long::sum);
        }
        return new Link(
                event.version(),
                data.path("number").longValue(),
                data.path("part").longValue(),
                data.path("parts").longValue(),
                data.path("previous").textValue(),
                Chain.sha256(data),
                views);
    }

    int epoch() {
        return version.epoch();
    }

    boolean isSameAs(Link other) {
        return IN_ORDER.compare(this, other) == 0 && hash.equals(other.hash);
    }

    String place() {
        return number + "/" + part;
    }

    /** Where the next part stands. */
    String next() {
        return part < parts ? number + "/" + (part + 1) : number + 1 + "/1";
    }
}
