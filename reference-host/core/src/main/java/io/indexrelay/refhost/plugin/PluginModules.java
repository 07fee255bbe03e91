package io.indexrelay.refhost.plugin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** The modules of one plugin. Changed only under the framework's lock; {@link #views} may be read at any time. */
final class PluginModules {

    private static final Logger log = LoggerFactory.getLogger(PluginModules.class);

    private final PluginContainer plugin;
    private final List<Slot> slots = new ArrayList<>();

    PluginModules(PluginContainer plugin, List<Element> elements, Map<String, ModuleType> types) {
        this.plugin = plugin;
        for (Element element : elements) {
            String key = element.getAttribute(element.getTagName().equals("resource") ? "name" : "key");
            slots.add(new Slot(new PluginModule(plugin, key, element), types.get(element.getTagName())));
        }
    }

    /**
     * Enables all modules that are on by default, in the order of the descriptor. If one fails, those before it are
     * disabled again.
     *
     * @throws ModuleFailure for the first that fails
     */
    void enable() throws ModuleFailure {
        for (Slot slot : slots) {
            try {
                slot.enable();
            } catch (Exception | LinkageError e) {
                log.error(
                        "There was an error loading the descriptor '{}' of plugin '{}'. Disabling.",
                        slot.module.key(),
                        plugin.key(),
                        e);
                disable();
                throw new ModuleFailure(slot.module, e);
            }
        }
    }

    /** Disables what is enabled, last first. */
    void disable() {
        List<Slot> reversed = new ArrayList<>(slots);
        Collections.reverse(reversed);
        reversed.forEach(Slot::disable);
    }

    List<ModuleView> views() {
        return slots.stream().map(Slot::view).toList();
    }

    private static final class Slot {

        private final PluginModule module;
        private final @Nullable ModuleType type;
        private volatile boolean enabled;

        Slot(PluginModule module, @Nullable ModuleType type) {
            this.module = module;
            this.type = type;
        }

        private boolean isOffByDefault() {
            return "disabled".equals(module.element().getAttribute("state"));
        }

        void enable() throws Exception {
            if (module.key().isBlank()) {
                throw new IllegalArgumentException(
                        "<" + module.type() + "> needs the attribute 'key' (a <resource> 'name')");
            }
            if (type != null && !isOffByDefault()) {
                module.moduleClass();
                type.enable(module);
                enabled = true;
            }
        }

        void disable() {
            if (enabled && type != null) {
                enabled = false;
                try {
                    type.disable(module);
                } catch (RuntimeException | LinkageError e) {
                    log.error("Module {} could not be disabled cleanly", module.completeKey(), e);
                }
            }
        }

        ModuleView view() {
            String note = "";
            if (type == null) {
                note = "Support for this module is not currently installed.";
            } else if (isOffByDefault()) {
                note = "Off by default.";
            } else if (!enabled) {
                note = "Not enabled.";
            }
            return new ModuleView(module.key(), module.type(), enabled, note);
        }
    }

    /** A module that could not be loaded, which costs the products the whole plugin. */
    static final class ModuleFailure extends Exception {

        private static final long serialVersionUID = 1L;

        ModuleFailure(PluginModule module, Throwable cause) {
            super(
                    "There was an error loading the descriptor '" + module.key() + "' of plugin '"
                            + module.plugin().key() + "'. " + explain(cause),
                    cause);
        }

        private static String explain(Throwable cause) {
            String text = cause.getClass().getName() + ": " + cause.getMessage();
            return cause instanceof NoClassDefFoundError || cause instanceof ClassNotFoundException
                    ? "A required class was missing. Please check that you have all of the required dependencies. "
                            + text
                    : text;
        }
    }
}
