package io.indexrelay.accesstests;

import io.indexrelay.adapter.sal.OptionalServices;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** What a product offers, as a plugin looks it up: by name, with no framework behind it. What comes and goes is seen. */
final class OfferedServices {

    private final Map<Class<?>, Object> services;
    private final Map<String, Class<?>> named = new HashMap<>();

    private OfferedServices(Map<Class<?>, Object> services) {
        this.services = services;
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
        if (!named.containsKey(name)) {
            services.keySet().forEach(type -> named.put(type.getName(), type));
        }
        return Optional.ofNullable(named.get(name)).map(services::get);
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
