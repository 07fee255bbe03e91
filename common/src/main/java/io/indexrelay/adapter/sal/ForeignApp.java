package io.indexrelay.adapter.sal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Another app's API behind a port of ours. The adapter is compiled against the API, and loaded by a class loader of its own
 * that takes the API's classes from the very app that offers the service. So this bundle is never wired to the app, which
 * may be updated or removed at any time: then the next look finds another app, or none, and what was loaded is forgotten.
 *
 * <p>The adapter's constructor takes a {@code Function<String, Object>} that finds services by name; it throws
 * {@link IllegalStateException} for one that is absent, and for a name that ends in {@code ?} it answers null. Nothing else
 * may name a class of the adapter's package. Thread-safe.
 *
 * @param <T> the port
 */
public final class ForeignApp<T> {

    private final OptionalServices services;
    private final String service;
    private final String api;
    private final Class<T> port;
    private final String adapter;
    private @Nullable Class<?> known;
    private @Nullable T loaded;

    /**
     * @param service that is there as long as the app is
     * @param api the prefix of the names of its API's classes
     * @param adapter name of a class of ours
     */
    public ForeignApp(OptionalServices services, String service, String api, Class<T> port, String adapter) {
        this.services = services;
        this.service = service;
        this.api = api;
        this.port = port;
        this.adapter = adapter;
    }

    /**
     * Empty while the app is absent.
     *
     * @throws LinkageError when its API differs from what the adapter was compiled against
     */
    public synchronized Optional<T> find() {
        Class<?> type = services.foreign(service).map(this::interfaceOf).orElse(null);
        if (type == null) {
            known = null;
            loaded = null;
            return Optional.empty();
        }
        T found = loaded;
        if (found == null || type != known) {
            found = port.cast(made(type.getClassLoader()));
            known = type;
            loaded = found;
        }
        return Optional.of(found);
    }

    private Object made(ClassLoader app) {
        try {
            Function<String, Object> finder = this::service;
            return new Loader(app)
                    .loadClass(adapter)
                    .getConstructor(Function.class)
                    .newInstance(finder);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the adapter " + adapter + " does not fit the app", e);
        }
    }

    @SuppressWarnings("NullAway") // Null only for who asks for it by the question mark.
    private Object service(String name) {
        boolean mayBeAbsent = name.endsWith("?");
        Optional<Object> found = services.foreign(mayBeAbsent ? name.substring(0, name.length() - 1) : name);
        if (found.isEmpty() && !mayBeAbsent) {
            throw new IllegalStateException("the product does not offer " + name);
        }
        return found.orElse(null);
    }

    private @Nullable Class<?> interfaceOf(Object offered) {
        Deque<Class<?>> open = new ArrayDeque<>();
        open.push(offered.getClass());
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (type.getName().equals(service)) {
                return type;
            }
            for (Class<?> each : type.getInterfaces()) {
                open.push(each);
            }
            if (type.getSuperclass() != null) {
                open.push(type.getSuperclass());
            }
        }
        return null;
    }

    /** Our own classes but those beside the adapter, and the app's API. */
    private final class Loader extends ClassLoader {

        private final ClassLoader app;
        private final String own = adapter.substring(0, adapter.lastIndexOf('.') + 1);

        Loader(ClassLoader app) {
            super(port.getClassLoader());
            this.app = app;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(api)) {
                return app.loadClass(name);
            }
            if (!name.startsWith(own)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> found = findLoadedClass(name);
                return found == null ? findClass(name) : found;
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            String file = name.replace('.', '/') + ".class";
            try (InputStream in = getParent().getResourceAsStream(file)) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
