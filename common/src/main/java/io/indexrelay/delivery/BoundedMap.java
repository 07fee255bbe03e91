package io.indexrelay.delivery;

import java.util.LinkedHashMap;
import java.util.Map;

/** What may be lost at any time: of more than {@value #MOST} entries the first ones put go. Not thread-safe. */
public final class BoundedMap<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000;

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST;
    }
}
