package io.indexrelay.activity;

import java.util.ArrayList;
import java.util.List;

/** How a digest is divided: each part has about as much as a batch takes, each object is in one part. */
final class Parts {

    /** What else is in a part: the event around it, its window and its place in the chain. */
    private static final int AROUND = 4096;

    private Parts() {}

    /** Adds to the last part what fits, and parts for the rest. */
    static void add(List<DigestPart> parts, List<Doings> more, int maxBytes) {
        List<Doings> open = new ArrayList<>(
                parts.isEmpty() ? List.of() : parts.remove(parts.size() - 1).doings());
        int bytes = open.stream()
                .mapToInt(one -> Telling.bytes(one, userBytes(maxBytes)))
                .sum();
        for (Doings one : more) {
            int its = Telling.bytes(one, userBytes(maxBytes));
            if (!open.isEmpty() && bytes + its > maxBytes - AROUND) {
                parts.add(new DigestPart(open));
                open = new ArrayList<>();
                bytes = 0;
            }
            open.add(one);
            bytes += its;
        }
        if (!open.isEmpty()) {
            parts.add(new DigestPart(open));
        }
    }

    /** How much one object's people may take of a part. */
    static int userBytes(int maxBytes) {
        return maxBytes - 2 * AROUND;
    }
}
