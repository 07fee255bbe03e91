package io.indexrelay.refhost.plugin;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.springframework.context.ApplicationContext;

/** What the extender fragment says about one bundle's Spring context. */
sealed interface ContextReport {

    Bundle bundle();

    record Ready(Bundle bundle, ApplicationContext context) implements ContextReport {}

    /** @param services bean name to filter, of services that are not there yet */
    record Waiting(Bundle bundle, Map<String, String> services) implements ContextReport {}

    /** @param services those that never came; empty when it failed for another reason */
    record Failed(Bundle bundle, Throwable cause, Map<String, String> services) implements ContextReport {}

    record Closed(Bundle bundle) implements ContextReport {}

    /** Reads the fragment's map, which has only types that both sides share. */
    @SuppressWarnings("unchecked")
    static ContextReport of(Map<String, Object> report) {
        Bundle bundle = (Bundle) entry(report, "bundle");
        Map<String, String> services = new TreeMap<>();
        Object named = report.get("services");
        if (named != null) {
            services.putAll((Map<String, String>) named);
        }
        String what = (String) entry(report, "what");
        return switch (what) {
            case "ready" -> new Ready(bundle, (ApplicationContext) entry(report, "context"));
            case "waiting" -> new Waiting(bundle, services);
            case "failed" -> new Failed(bundle, (Throwable) entry(report, "cause"), services);
            case "closed" -> new Closed(bundle);
            default -> throw new IllegalArgumentException("unknown report " + what);
        };
    }

    private static Object entry(Map<String, Object> report, String name) {
        @Nullable Object value = report.get(name);
        if (value == null) {
            throw new IllegalArgumentException("report without " + name);
        }
        return value;
    }
}
