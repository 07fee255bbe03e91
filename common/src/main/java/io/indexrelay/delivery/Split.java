package io.indexrelay.delivery;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of the parts of a batch that the endpoint refused as a whole: only when another part was taken is a lone
 * event refused for good. Not thread-safe.
 */
final class Split {

    private final List<Frozen.Part> suspects = new ArrayList<>();
    private boolean taken;

    boolean isTaken() {
        return taken;
    }

    void suspect(Frozen.Part part) {
        suspects.add(part);
    }

    /** Something was taken: those refused before it were refused for good. */
    List<Frozen.Part> convict() {
        taken = true;
        List<Frozen.Part> convicted = List.copyOf(suspects);
        suspects.clear();
        return convicted;
    }
}
