package io.indexrelay.refhost.web.module;

import io.indexrelay.refhost.plugin.PluginModule;
import java.util.List;
import javax.servlet.Filter;
import javax.servlet.ServletContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One {@code <servlet-filter>}, built at the first request that it matches. */
final class PluginFilter {

    private static final Logger log = LoggerFactory.getLogger(PluginFilter.class);

    private final PluginModule module;
    private final FilterLocation location;
    private final int weight;
    private final List<PathPattern> patterns;
    private @Nullable Filter filter;

    PluginFilter(PluginModule module) {
        this.module = module;
        this.location = FilterLocation.parse(Xml.attribute(module.element(), "location", "before-dispatch"));
        this.weight = FilterModules.weight(module);
        this.patterns = Xml.texts(module.element(), "url-pattern").stream()
                .map(PathPattern::new)
                .toList();
    }

    FilterLocation location() {
        return location;
    }

    int weight() {
        return weight;
    }

    String name() {
        return module.completeKey();
    }

    ClassLoader loader() {
        return module.plugin().classLoader();
    }

    boolean matches(String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    synchronized Filter filter(ServletContext context) throws Exception {
        Filter built = filter;
        if (built == null) {
            Class<?> type = module.moduleClass()
                    .orElseThrow(() -> new IllegalArgumentException("<servlet-filter> has no class attribute"));
            try (ContextLoader.Scope scope = ContextLoader.of(loader())) {
                assert scope != null;
                built = module.createBean(type.asSubclass(Filter.class));
                built.init(new ModuleConfig(name(), context, Xml.initParameters(module.element())));
            }
            filter = built;
        }
        return built;
    }

    synchronized void destroy() {
        if (filter != null) {
            try {
                filter.destroy();
            } catch (RuntimeException failure) {
                log.error("Filter {} failed to stop", name(), failure);
            }
            filter = null;
        }
    }
}
