package io.indexrelay.jira.read;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what was said, so that the log says it once. Bounded: after many things it says no new ones. Thread-safe. */
public final class OnceOnly {

    private static final int MOST = 1000;

    private final Set<String> said = ConcurrentHashMap.newKeySet();

    /** Whether this is the first time that it is asked about. */
    public boolean isFirst(String what) {
        return said.size() < MOST && said.add(what);
    }
}
