package io.indexrelay.refhost.plugin;

/**
 * What one kind of descriptor element means, such as {@code servlet} or {@code ao}. Parts of the host bring these to the
 * framework; elements without a type are kept as unrecognised modules.
 */
public interface ModuleType {

    /** The element's name. */
    String element();

    /**
     * Takes a module into use: the plugin's Spring context stands, and the class that the module's {@code class}
     * attribute names has been loaded. Called with the framework's lock held.
     *
     * @throws RuntimeException or LinkageError, or any exception: the plugin as a whole is given up, as in the products,
     *     so what can fail later for this module alone (building a servlet) should be left for later
     */
    void enable(PluginModule module) throws Exception;

    /** The opposite of {@link #enable}, in reverse order; only for modules that were enabled. Must not throw. */
    void disable(PluginModule module);
}
