package io.indexrelay.accesstests;

import io.indexrelay.testsupport.AroundPorts;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the time goes: what each group of ports takes, without what others take inside it. One thread. */
final class TimedPorts implements AroundPorts {

    enum Group {
        LISTING,
        READING,
        TABLES,
        ENDPOINT
    }

    private final Map<Group, Long> nanos = new EnumMap<>(Group.class);
    private long inside;

    @Override
    public @Nullable Object around(Call call) throws Throwable {
        long insideBefore = inside;
        inside = 0;
        long begun = System.nanoTime();
        try {
            return call.proceed();
        } finally {
            long took = System.nanoTime() - begun;
            nanos.merge(group(call.name()), took - inside, Long::sum);
            inside = insideBefore + took;
        }
    }

    double seconds(Group group) {
        return nanos.getOrDefault(group, 0L) / 1e9;
    }

    /** A transaction's own time is its begin and its commit, as what runs in it has groups of its own. */
    private static Group group(String call) {
        return switch (call.substring(0, call.indexOf('.'))) {
            case "ContentLister" -> Group.LISTING;
            case "SnapshotReader", "AccessReader", "People" -> Group.READING;
            case "Transport" -> Group.ENDPOINT;
            default -> Group.TABLES;
        };
    }
}
