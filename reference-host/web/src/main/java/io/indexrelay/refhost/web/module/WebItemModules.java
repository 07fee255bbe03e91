package io.indexrelay.refhost.web.module;

import com.atlassian.sal.api.message.I18nResolver;
import io.indexrelay.refhost.plugin.ModuleType;
import io.indexrelay.refhost.plugin.PluginModule;
import io.indexrelay.refhost.web.request.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Element;

/** {@code <web-item>}: links that plugins put into the host's menus, for those whom their conditions let see them. */
public final class WebItemModules implements ModuleType {

    private static final int DEFAULT_WEIGHT = 1000;

    private final I18nResolver texts;
    private final Map<String, PluginModule> items = new ConcurrentHashMap<>();

    public WebItemModules(I18nResolver texts) {
        this.texts = texts;
    }

    @Override
    public String element() {
        return "web-item";
    }

    @Override
    public void enable(PluginModule module) {
        items.put(module.completeKey(), module);
    }

    @Override
    public void disable(PluginModule module) {
        items.remove(module.completeKey());
    }

    /** What the visitor sees of it, by section and weight. */
    public List<WebItem> visible(Visit visit) {
        return items.values().stream()
                .filter(module -> Conditions.show(module, visit))
                .map(this::item)
                .sorted(Comparator.comparing(WebItem::section)
                        .thenComparingInt(WebItem::weight)
                        .thenComparing(WebItem::label))
                .toList();
    }

    private WebItem item(PluginModule module) {
        Element element = module.element();
        Element link = Xml.child(element, "link").orElse(element);
        return new WebItem(
                element.getAttribute("section").trim(),
                Xml.number(element, "weight", DEFAULT_WEIGHT),
                Xml.attribute(link, "linkId", module.key()),
                Labels.of(element, module.key(), texts),
                Xml.text(link));
    }
}
