package io.indexrelay.refhost.osgi;

import io.indexrelay.refhost.product.HostServices;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * The host's services as plugins see them, in the OSGi registry. What is exported before the framework runs is offered
 * when it starts. Thread-safe.
 */
public final class PluginServices implements HostServices {

    private final Map<Class<?>, Object> exported = new LinkedHashMap<>();
    private @Nullable BundleContext context;

    @Override
    public synchronized <T> void export(Class<T> type, T service) {
        if (!type.isInstance(service)) {
            throw new IllegalArgumentException(service.getClass().getName() + " is no " + type.getName());
        }
        add(type, service);
    }

    /** Offers each plugin an instance of its own. {@link #get} does not answer for such a type. */
    public synchronized <T> void exportPerPlugin(Class<T> type, ServicePerPlugin<T> services) {
        add(type, new Factory<>(services));
    }

    private void add(Class<?> type, Object service) {
        if (exported.putIfAbsent(type, service) != null) {
            throw new IllegalStateException(type.getName() + " is exported already");
        }
        if (context != null) {
            context.registerService(type.getName(), service, null);
        }
    }

    @Override
    public synchronized <T> T get(Class<T> type) {
        Object service = exported.get(type);
        if (service == null || service instanceof Factory) {
            throw new IllegalStateException("the host exports no " + type.getName() + "; it exports "
                    + exported.keySet().stream().map(Class::getName).toList());
        }
        return type.cast(service);
    }

    /** Offers everything exported so far, and from now on at once, in a running framework. */
    public synchronized void offerIn(BundleContext systemBundle) {
        context = systemBundle;
        exported.forEach((type, service) -> systemBundle.registerService(type.getName(), service, null));
    }

    /** Forgets the framework, which is about to stop. */
    public synchronized void withdraw() {
        context = null;
    }

    private static final class Factory<T> implements ServiceFactory<T> {

        private final ServicePerPlugin<T> services;

        Factory(ServicePerPlugin<T> services) {
            this.services = services;
        }

        @Override
        public T getService(Bundle bundle, ServiceRegistration<T> registration) {
            return services.serviceFor(bundle);
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
            services.release(bundle, service);
        }
    }
}
