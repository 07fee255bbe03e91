package io.indexrelay.delivery;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of the parts of a batch that the endpoint refused as a whole: only when another part was taken is a lone
 * event refused for good. Not thread-safe.
 */
final class Split {

    private final Map<Frozen.Part, String> suspects = new LinkedHashMap<>();
    private boolean taken;

    boolean isTaken() {
        return taken;
    }

    /** @param reason what the endpoint said of it */
    void suspect(Frozen.Part part, String reason) {
        suspects.put(part, reason);
    }

    /** Something was taken: those refused before it were refused for good. */
    Map<Frozen.Part, String> convict() {
        taken = true;
        Map<Frozen.Part, String> convicted = new LinkedHashMap<>(suspects);
        suspects.clear();
        return convicted;
    }
}
