package io.indexrelay.delivery;

import java.util.ArrayList;
import java.util.List;

/** Lists in pieces that one statement may name. */
final class Chunks {

    static final int SIZE = 500;

    private Chunks() {}

    static <T> List<List<T>> of(List<T> list) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += SIZE) {
            chunks.add(list.subList(from, Math.min(list.size(), from + SIZE)));
        }
        return chunks;
    }
}
