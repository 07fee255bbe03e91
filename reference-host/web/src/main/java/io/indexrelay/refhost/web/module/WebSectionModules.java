package io.indexrelay.refhost.web.module;

import com.atlassian.sal.api.message.I18nResolver;
import io.indexrelay.refhost.plugin.ModuleType;
import io.indexrelay.refhost.plugin.PluginModule;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** {@code <web-section>}: headings that plugins add to the host's menus. */
public final class WebSectionModules implements ModuleType {

    private final I18nResolver texts;
    private final Map<String, PluginModule> sections = new ConcurrentHashMap<>();

    public WebSectionModules(I18nResolver texts) {
        this.texts = texts;
    }

    @Override
    public String element() {
        return "web-section";
    }

    @Override
    public void enable(PluginModule module) {
        sections.put(module.completeKey(), module);
    }

    @Override
    public void disable(PluginModule module) {
        sections.remove(module.completeKey());
    }

    /** Heading by section, such as {@code system.admin/my-section}. */
    public Map<String, String> headings() {
        Map<String, String> headings = new TreeMap<>();
        for (PluginModule module : sections.values()) {
            String location = module.element().getAttribute("location").trim();
            headings.put(location + "/" + module.key(), Labels.of(module.element(), module.key(), texts));
        }
        return headings;
    }
}
