package io.indexrelay.refhost.product;

/** The services that plugins may import, as an OSGi registry of the host's side. */
public interface HostServices {

    /** Offers {@code service} to plugins under the interface {@code type}, until the host stops. */
    <T> void export(Class<T> type, T service);

    /**
     * A service that was exported before.
     *
     * @throws IllegalStateException when nothing was exported under {@code type}
     */
    <T> T get(Class<T> type);
}
