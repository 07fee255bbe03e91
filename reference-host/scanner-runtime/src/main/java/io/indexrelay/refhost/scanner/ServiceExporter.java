package io.indexrelay.refhost.scanner;

import java.util.Arrays;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;

/** Registers beans named in {@code exports} as OSGi services once they are built, and takes them back before their end. */
public class ServiceExporter implements DestructionAwareBeanPostProcessor {

    private final BundleContext context;
    private final Map<String, List<String>> exports;
    private final Map<Object, ServiceRegistration<?>> registrations = new IdentityHashMap<>();

    /** @param exports class name to interface names; no names: the class's own interfaces */
    public ServiceExporter(BundleContext context, Map<String, List<String>> exports) {
        this.context = context;
        this.exports = exports;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        Class<?> type = AopUtils.getTargetClass(bean);
        List<String> interfaces = exports.get(type.getName());
        if (interfaces != null) {
            String[] names = interfaces.isEmpty()
                    ? Arrays.stream(type.getInterfaces()).map(Class::getName).toArray(String[]::new)
                    : interfaces.toArray(String[]::new);
            var properties = new Hashtable<String, Object>(Map.of("org.eclipse.gemini.blueprint.bean.name", name));
            registrations.put(bean, context.registerService(names, bean, properties));
        }
        return bean;
    }

    @Override
    public boolean requiresDestruction(Object bean) {
        return registrations.containsKey(bean);
    }

    @Override
    public void postProcessBeforeDestruction(Object bean, String name) {
        ServiceRegistration<?> registration = registrations.remove(bean);
        if (registration != null) {
            try {
                registration.unregister();
            } catch (IllegalStateException alreadyGone) {
                // The framework takes the services of a stopping bundle itself.
            }
        }
    }
}
