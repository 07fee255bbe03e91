package io.indexrelay.refhost.jira.instance;

import com.atlassian.jira.component.ComponentAccessor;
import io.indexrelay.refhost.product.HostServices;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The managers by their interfaces: as OSGi services, and behind Jira's static accessor. */
public final class Components implements ComponentAccessor.Worker {

    private final Map<Class<?>, Object> components = new HashMap<>();
    private final HostServices services;

    public Components(HostServices services) {
        this.services = services;
    }

    /** Offers a manager in both ways. */
    public <T> void export(Class<T> type, T component) {
        components.put(type, component);
        services.export(type, component);
    }

    /** Gives Jira's accessor these components. */
    public void install() {
        ComponentAccessor.Worker unused = ComponentAccessor.initialiseWorker(this);
    }

    @Override
    @SuppressWarnings("NullAway") // Jira's accessor answers null for what there is not
    public <T> @Nullable T getComponent(Class<T> type) {
        return type.cast(components.get(type));
    }

    @Override
    public <T> @Nullable T getComponentOfType(Class<T> type) {
        return getComponent(type);
    }

    @Override
    public <T> @Nullable T getOSGiComponentInstanceOfType(Class<T> type) {
        return getComponent(type);
    }
}
