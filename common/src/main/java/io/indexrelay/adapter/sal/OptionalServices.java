package io.indexrelay.adapter.sal;

import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Services of the product that need not be there: looked up by name at each use, and given back after it. */
public final class OptionalServices {

    private final BundleContext bundle;

    public OptionalServices(BundleContext bundle) {
        this.bundle = bundle;
    }

    public boolean isPresent(String type) {
        return bundle.getServiceReference(type) != null;
    }

    /** @return false when the service is absent; nothing was done then */
    public boolean use(String type, Consumer<Object> work) {
        ServiceReference<?> reference = bundle.getServiceReference(type);
        Object service = reference == null ? null : bundle.getService(reference);
        if (service == null) {
            return false;
        }
        try {
            work.accept(service);
            return true;
        } finally {
            bundle.ungetService(reference);
        }
    }
}
