package io.indexrelay.accesstests;

import io.indexrelay.adapter.sal.OptionalServices;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** What a product offers, as a plugin looks it up: by name, with no framework behind it. */
final class OfferedServices {

    private final Map<String, Object> services = new HashMap<>();

    private OfferedServices(Map<Class<?>, Object> services) {
        services.forEach((type, service) -> this.services.put(type.getName(), service));
    }

    static OptionalServices of(Map<Class<?>, Object> services) {
        OfferedServices offered = new OfferedServices(services);
        return new OptionalServices((BundleContext) Proxy.newProxyInstance(
                BundleContext.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (self, method, arguments) -> offered.answer(method.getName(), arguments)));
    }

    private @Nullable Object answer(String method, @Nullable Object[] arguments) {
        return switch (method) {
            case "getServiceReference" -> find(String.valueOf(arguments[0]))
                    .map(OfferedServices::reference)
                    .orElse(null);
            case "getAllServiceReferences" -> find(String.valueOf(arguments[0]))
                    .map(service -> new ServiceReference<?>[] {reference(service)})
                    .orElse(null);
            case "getService" -> arguments[0] instanceof ServiceReference<?> reference
                    ? reference.getProperty("service")
                    : null;
            case "ungetService" -> true;
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private Optional<Object> find(String name) {
        return Optional.ofNullable(services.get(name));
    }

    /** Knows its service, and nothing else. */
    private static ServiceReference<?> reference(Object service) {
        return (ServiceReference<?>) Proxy.newProxyInstance(
                ServiceReference.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class},
                (self, method, none) -> {
                    if (method.getName().equals("getProperty")) {
                        return service;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
