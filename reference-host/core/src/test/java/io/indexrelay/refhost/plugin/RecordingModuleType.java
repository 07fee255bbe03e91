package io.indexrelay.refhost.plugin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Notes what becomes of modules. */
final class RecordingModuleType implements ModuleType {

    private final String element;
    private final List<String> noted;
    final Map<String, PluginModule> enabled = new TreeMap<>();

    RecordingModuleType(String element, List<String> noted) {
        this.element = element;
        this.noted = noted;
    }

    @Override
    public String element() {
        return element;
    }

    @Override
    public void enable(PluginModule module) {
        noted.add("module " + module.key() + " on");
        enabled.put(module.key(), module);
    }

    @Override
    public void disable(PluginModule module) {
        noted.add("module " + module.key() + " off");
        enabled.remove(module.key());
    }

    /** Builds the module's class, as the first request to a servlet does. */
    Object build(String key) {
        PluginModule module = enabled.get(key);
        if (module == null) {
            throw new AssertionError("module " + key + " is not enabled; enabled are " + enabled.keySet());
        }
        try {
            return module.createBean(module.moduleClass().orElseThrow());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
