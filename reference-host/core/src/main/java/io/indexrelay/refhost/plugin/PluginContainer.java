package io.indexrelay.refhost.plugin;

import java.util.Optional;
import org.osgi.framework.Bundle;
import org.springframework.context.ApplicationContext;

/** An enabled plugin, as its modules see it. */
public interface PluginContainer {

    String key();

    String version();

    /** Its headers, entries and resources; {@code getEntry} for files of the JAR. */
    Bundle bundle();

    ClassLoader classLoader();

    /** Empty for a plugin without Spring files. */
    Optional<ApplicationContext> applicationContext();

    /**
     * Builds an object by the plugin's Spring container: constructor injection, {@code @Inject} too, life-cycle
     * callbacks, but it becomes no bean.
     *
     * @throws UnsupportedOperationException when the plugin has no Spring container
     */
    <T> T createBean(Class<T> type);
}
