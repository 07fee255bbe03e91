package io.indexrelay.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the instance was when it last sent. What is null or empty was never noted; the next node in office notes it.
 *
 * @param homeId the random id that lies in the shared home too
 * @param mark grows while an instance that is recognised is in office, here first and then in the home; at least the time
 *     in milliseconds
 * @param hosts names of the machines that its nodes ran on
 */
public record Marks(
        @Nullable String homeId, long mark, @Nullable String serverId, @Nullable String baseUrl, List<String> hosts) {

    public static final Marks NONE = new Marks(null, 0, null, null, List.of());

    /** More machines than this are not remembered; the oldest is forgotten. */
    public static final int MOST_HOSTS = 100;

    public Marks {
        hosts = List.copyOf(hosts);
    }
}
