package io.indexrelay.refhost.osgi;

import org.osgi.framework.Bundle;

/** Makes a service for each plugin that imports it, as the products do with Active Objects. */
public interface ServicePerPlugin<T> {

    /**
     * Called when the first bean of the bundle uses the service. The plugin may still be starting: its modules are
     * enabled later. Runs inside the OSGi framework, so it should be quick and must not wait for the plugin.
     *
     * @param bundle the plugin; its headers name key and version
     */
    T serviceFor(Bundle bundle);

    /** The bundle stopped or let go of its service. */
    void release(Bundle bundle, T service);
}
