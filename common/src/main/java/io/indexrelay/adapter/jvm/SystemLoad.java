package io.indexrelay.adapter.jvm;

import io.indexrelay.backfill.NodeLoad;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.OptionalDouble;

/**
 * The system's load average of the last minute by its processors. Windows has none; in a container it may be that of the
 * whole machine while the processors are the container's own, so that it seems higher than it is.
 */
public final class SystemLoad implements NodeLoad {

    private final OperatingSystemMXBean system;

    public SystemLoad() {
        this(ManagementFactory.getOperatingSystemMXBean());
    }

    SystemLoad(OperatingSystemMXBean system) {
        this.system = system;
    }

    @Override
    public OptionalDouble perProcessor() {
        double average = system.getSystemLoadAverage();
        return average < 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(average / Math.max(1, system.getAvailableProcessors()));
    }
}
