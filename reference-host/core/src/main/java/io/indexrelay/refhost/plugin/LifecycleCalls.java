package io.indexrelay.refhost.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Arrays;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls {@code LifecycleAware}: only components exported as OSGi services under that interface are called, the others
 * never, and nobody says so.
 */
final class LifecycleCalls {

    private static final Logger log = LoggerFactory.getLogger(LifecycleCalls.class);

    private final BundleContext systemBundle;

    LifecycleCalls(BundleContext systemBundle) {
        this.systemBundle = systemBundle;
    }

    /** On the caller's thread, once for each component. What a component throws is logged. */
    void start(InstalledPlugin plugin) {
        ServiceReference<?>[] references = plugin.bundle().getRegisteredServices();
        if (references == null) {
            return;
        }
        for (ServiceReference<?> reference : references) {
            String[] types = (String[]) reference.getProperty(Constants.OBJECTCLASS);
            if (Arrays.asList(types).contains(LifecycleAware.class.getName())
                    && systemBundle.getService(reference) instanceof LifecycleAware component
                    && !plugin.started().contains(component)) {
                plugin.started().add(component);
                call("onStart", component::onStart, component, plugin);
                systemBundle.ungetService(reference);
            }
        }
    }

    /** For the components that were started. */
    void stop(InstalledPlugin plugin) {
        for (LifecycleAware component : plugin.started()) {
            call("onStop", component::onStop, component, plugin);
        }
        plugin.started().clear();
    }

    private static void call(String name, Runnable call, LifecycleAware component, InstalledPlugin plugin) {
        try {
            call.run();
        } catch (RuntimeException | LinkageError e) {
            log.error(
                    "LifecycleAware.{}() failed for component with class '{}' from plugin '{}'",
                    name,
                    component.getClass().getName(),
                    plugin.key(),
                    e);
        }
    }
}
