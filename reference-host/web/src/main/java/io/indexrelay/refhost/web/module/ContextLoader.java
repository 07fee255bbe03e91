package io.indexrelay.refhost.web.module;

/** Runs a plugin's code with the plugin's class loader as the thread's context class loader, as the products do. */
final class ContextLoader {

    private ContextLoader() {}

    /** Gives the thread back its own loader when closed. */
    interface Scope extends AutoCloseable {
        @Override
        void close();
    }

    static Scope of(ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        return () -> thread.setContextClassLoader(before);
    }
}
