package io.indexrelay.adapter.sal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Services of the product that need not be there, looked up by name at each use: a mandatory import of an absent one would
 * keep the whole plugin from starting. Never a bean. Thread-safe.
 */
public final class OptionalServices {

    private final BundleContext bundle;

    public OptionalServices(BundleContext bundle) {
        this.bundle = bundle;
    }

    /**
     * Whether anybody offers a service under that name. Asks without the check that this bundle could use its class: for that
     * the framework loads the class through this bundle, and a package that is imported dynamically would be wired from then
     * on, to an app that may be updated or removed (seen in Felix: the updated app's service was then not found any more).
     */
    public boolean isPresent(String type) {
        try {
            ServiceReference<?>[] offered = bundle.getAllServiceReferences(type, null);
            return offered != null && offered.length > 0;
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException("no filter was given", e);
        }
    }

    /** Those of the names that the product does not offer now. */
    public List<String> absent(Collection<String> types) {
        return types.stream().filter(type -> !isPresent(type)).toList();
    }

    /** The service, as long as it is there. The bundle's use of it ends with the bundle. */
    public <T> Optional<T> find(String name, Class<T> type) {
        ServiceReference<?> reference = bundle.getServiceReference(name);
        return Optional.ofNullable(reference)
                .map(bundle::getService)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /**
     * The service as it is offered, of whatever class loader: as {@link #isPresent}, and so without wiring this bundle to
     * the app that offers it. Not to be cast to a class of this bundle's.
     */
    public Optional<Object> foreign(String type) {
        try {
            ServiceReference<?>[] offered = bundle.getAllServiceReferences(type, null);
            return offered == null || offered.length == 0
                    ? Optional.empty()
                    : Optional.ofNullable(bundle.getService(offered[0]));
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException("no filter was given", e);
        }
    }

    /**
     * The service under its own interface, looked up anew at each call: it may come, go and be replaced. While it is absent
     * a call throws {@link IllegalStateException} with its name.
     */
    public <T> T atEachCall(Class<T> type) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object service = find(type.getName(), type)
                    .orElseThrow(() -> new IllegalStateException("the product does not offer " + type.getSimpleName()));
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /**
     * Uses the service and gives it back at once.
     *
     * @return false when the service is absent; nothing was done then
     */
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
