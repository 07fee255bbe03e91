package io.indexrelay.refhost.plugin;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * One element of a descriptor, ready for use.
 *
 * @param key unique in the plugin
 * @param element its XML; the module type reads what it needs
 */
public record PluginModule(PluginContainer plugin, String key, Element element) {

    /** {@code <plugin key>:<module key>}. */
    public String completeKey() {
        return plugin.key() + ":" + key;
    }

    public String type() {
        return element.getTagName();
    }

    /**
     * The class named by the {@code class} attribute.
     *
     * @throws ClassNotFoundException when the plugin does not see it
     */
    public Optional<Class<?>> moduleClass() throws ClassNotFoundException {
        String name = element.getAttribute("class").trim();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(plugin.classLoader().loadClass(name));
    }

    /** See {@link PluginContainer#createBean}. */
    public <T> T createBean(Class<T> beanClass) {
        return plugin.createBean(beanClass);
    }
}
