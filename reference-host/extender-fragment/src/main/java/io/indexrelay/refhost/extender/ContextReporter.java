package io.indexrelay.refhost.extender;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextEvent;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleContextClosedEvent;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleContextFailedEvent;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleContextRefreshedEvent;
import org.eclipse.gemini.blueprint.extender.event.BootstrappingDependenciesEvent;
import org.eclipse.gemini.blueprint.extender.event.BootstrappingDependenciesFailedEvent;
import org.eclipse.gemini.blueprint.service.importer.event.OsgiServiceDependencyEvent;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Tells the host what becomes of each plugin's context, on the extender's own thread: the host's answer (stopping the
 * bundle of a context that failed) then runs where it runs in the products, with the same waits.
 *
 * <p>A report is a map with {@code bundle}, {@code context}, {@code what} ({@code ready}, {@code failed},
 * {@code waiting}, {@code closed}), and {@code cause} or {@code services} (a map of bean name to filter) where there is
 * one.
 */
public class ContextReporter implements OsgiBundleApplicationContextListener<OsgiBundleApplicationContextEvent> {

    /** Marks the host's consumer among the services of that type. */
    static final String SERVICE = "(io.indexrelay.refhost=contexts)";

    private final BundleContext bundle;

    public ContextReporter(BundleContext bundle) {
        this.bundle = bundle;
    }

    @Override
    public void onOsgiApplicationEvent(OsgiBundleApplicationContextEvent event) {
        Map<String, Object> report = new HashMap<>();
        report.put("bundle", event.getBundle());
        report.put("context", event.getApplicationContext());
        if (event instanceof OsgiBundleContextRefreshedEvent) {
            report.put("what", "ready");
        } else if (event instanceof OsgiBundleContextFailedEvent failed) {
            report.put("what", "failed");
            report.put("cause", failed.getFailureCause());
            if (failed instanceof BootstrappingDependenciesFailedEvent unresolved) {
                report.put("services", services(unresolved.getDependencyEvents()));
            }
        } else if (event instanceof BootstrappingDependenciesEvent waiting) {
            report.put("what", "waiting");
            report.put("services", services(waiting.getDependencyEvents()));
        } else if (event instanceof OsgiBundleContextClosedEvent) {
            report.put("what", "closed");
        } else {
            return;
        }
        send(report);
    }

    private static Map<String, String> services(Collection<OsgiServiceDependencyEvent> events) {
        Map<String, String> services = new HashMap<>();
        for (OsgiServiceDependencyEvent event : events) {
            var dependency = event.getServiceDependency();
            services.put(dependency.getBeanName(), dependency.getServiceFilter().toString());
        }
        return services;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void send(Map<String, Object> report) {
        List<ServiceReference<Consumer>> hosts;
        try {
            hosts = List.copyOf(bundle.getServiceReferences(Consumer.class, SERVICE));
        } catch (org.osgi.framework.InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        for (ServiceReference<Consumer> host : hosts) {
            Consumer<Map<String, Object>> consumer = bundle.getService(host);
            if (consumer != null) {
                consumer.accept(report);
            }
        }
    }
}
