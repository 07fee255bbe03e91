package io.indexrelay.refhost.web.module;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import io.indexrelay.refhost.db.ao.AoModule;
import io.indexrelay.refhost.db.ao.PluginDatabases;
import io.indexrelay.refhost.osgi.ServicePerPlugin;
import io.indexrelay.refhost.plugin.ModuleType;
import io.indexrelay.refhost.plugin.PluginModule;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;

/** {@code <ao>}: the plugin's tables. Also gives each plugin its own {@code ActiveObjects}. */
public final class AoModules implements ModuleType, ServicePerPlugin<ActiveObjects> {

    private final PluginDatabases databases;

    public AoModules(PluginDatabases databases) {
        this.databases = databases;
    }

    @Override
    public String element() {
        return "ao";
    }

    @Override
    public void enable(PluginModule module) throws ClassNotFoundException {
        Element element = module.element();
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (String name : Xml.texts(element, "entity")) {
            entities.add(entity(module, name));
        }
        List<ActiveObjectsUpgradeTask> tasks = new ArrayList<>();
        for (String name : Xml.texts(element, "upgradeTask")) {
            tasks.add(module.createBean(
                    module.plugin().classLoader().loadClass(name).asSubclass(ActiveObjectsUpgradeTask.class)));
        }
        String namespace = element.getAttribute("namespace").trim();
        databases.enable(new AoModule(
                module.plugin().key(), symbolicName(module), namespace.isEmpty() ? null : namespace, entities, tasks));
    }

    @SuppressWarnings("unchecked") // checked by asSubclass, but for the type of the key
    private static Class<? extends RawEntity<?>> entity(PluginModule module, String name)
            throws ClassNotFoundException {
        return (Class<? extends RawEntity<?>>)
                module.plugin().classLoader().loadClass(name).asSubclass(RawEntity.class);
    }

    @Override
    public void disable(PluginModule module) {
        databases.release(symbolicName(module));
    }

    @Override
    public ActiveObjects serviceFor(Bundle bundle) {
        return databases.of(bundle.getSymbolicName());
    }

    @Override
    public void release(Bundle bundle, ActiveObjects service) {
        databases.release(bundle.getSymbolicName());
    }

    private static String symbolicName(PluginModule module) {
        return module.plugin().bundle().getSymbolicName();
    }
}
