package io.indexrelay.refhost.web.module;

import io.indexrelay.refhost.plugin.ModuleType;
import io.indexrelay.refhost.plugin.PluginModule;
import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code <servlet-filter>}: run at their location in the order of their weight. */
public final class FilterModules implements ModuleType {

    private static final Logger log = LoggerFactory.getLogger(FilterModules.class);
    private static final int DEFAULT_WEIGHT = 100;

    private final Map<String, PluginFilter> filters = new ConcurrentHashMap<>();

    @Override
    public String element() {
        return "servlet-filter";
    }

    @Override
    public void enable(PluginModule module) {
        filters.put(module.completeKey(), new PluginFilter(module));
    }

    @Override
    public void disable(PluginModule module) {
        PluginFilter gone = filters.remove(module.completeKey());
        if (gone != null) {
            gone.destroy();
        }
    }

    /** The host's filter that runs those of plugins at one location. */
    public HttpFilter at(FilterLocation location) {
        return new Stage(this, location);
    }

    private List<PluginFilter> matching(FilterLocation location, String path) {
        return filters.values().stream()
                .filter(filter -> filter.location() == location && filter.matches(path))
                .sorted(Comparator.comparingInt(PluginFilter::weight))
                .toList();
    }

    static int weight(PluginModule module) {
        return Xml.number(module.element(), "weight", DEFAULT_WEIGHT);
    }

    private static final class Stage extends HttpFilter {

        private static final long serialVersionUID = 1L;

        private final transient FilterModules modules;
        private final FilterLocation location;

        Stage(FilterModules modules, FilterLocation location) {
            this.modules = modules;
            this.location = location;
        }

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            new PluginChain(modules.matching(location, path).iterator(), chain).doFilter(request, response);
        }
    }

    private record PluginChain(Iterator<PluginFilter> left, FilterChain after) implements FilterChain {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response) throws IOException, ServletException {
            while (left.hasNext()) {
                PluginFilter next = left.next();
                Filter filter;
                try {
                    filter = next.filter(request.getServletContext());
                } catch (Exception | LinkageError failure) {
                    log.error("Unable to create filter {}; it is left out", next.name(), failure);
                    continue;
                }
                try (ContextLoader.Scope scope = ContextLoader.of(next.loader())) {
                    assert scope != null;
                    filter.doFilter(request, response, this);
                }
                return;
            }
            after.doFilter(request, response);
        }
    }
}
