package io.indexrelay.refhost.web.module;

import io.indexrelay.refhost.plugin.ModuleType;
import io.indexrelay.refhost.plugin.PluginModule;
import io.indexrelay.refhost.web.sal.HostI18n;

/** {@code <resource type="i18n">} of a plugin. Other resources of a plugin as a whole are not served. */
public final class I18nModules implements ModuleType {

    private final HostI18n texts;

    public I18nModules(HostI18n texts) {
        this.texts = texts;
    }

    @Override
    public String element() {
        return "resource";
    }

    @Override
    public void enable(PluginModule module) {
        if (module.element().getAttribute("type").equals("i18n")) {
            texts.add(
                    module.completeKey(),
                    module.element().getAttribute("location"),
                    module.plugin().classLoader());
        }
    }

    @Override
    public void disable(PluginModule module) {
        texts.remove(module.completeKey());
    }
}
