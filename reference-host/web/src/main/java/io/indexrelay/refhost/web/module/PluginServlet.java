package io.indexrelay.refhost.web.module;

import io.indexrelay.refhost.plugin.PluginModule;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One {@code <servlet>}. It is built at its first request, by the plugin's Spring container; if that fails the request
 * is answered 404 and the plugin stays as it is, and the next request tries again.
 */
final class PluginServlet {

    private static final Logger log = LoggerFactory.getLogger(PluginServlet.class);

    private final PluginModule module;
    private final List<PathPattern> patterns;
    private @Nullable HttpServlet servlet;
    private boolean gone;

    PluginServlet(PluginModule module) {
        this.module = module;
        this.patterns = Xml.texts(module.element(), "url-pattern").stream()
                .map(PathPattern::new)
                .toList();
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("<servlet key=\"%s\"> has no <url-pattern>".formatted(module.key()));
        }
    }

    List<PathPattern> patterns() {
        return patterns;
    }

    /** Who may ask for it. */
    Access access() throws ClassNotFoundException {
        return module.moduleClass().map(Access::of).orElse(Access.LICENSED);
    }

    void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        ClassLoader loader = module.plugin().classLoader();
        try (ContextLoader.Scope scope = ContextLoader.of(loader)) {
            assert scope != null;
            Optional<HttpServlet> built = servlet(request.getServletContext());
            if (built.isPresent()) {
                built.get().service(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }

    private synchronized Optional<HttpServlet> servlet(ServletContext context) {
        if (servlet == null && !gone) {
            try {
                Class<?> type = module.moduleClass()
                        .orElseThrow(() -> new IllegalArgumentException("<servlet> has no class attribute"));
                HttpServlet made = module.createBean(type.asSubclass(HttpServlet.class));
                made.init(new ModuleConfig(module.completeKey(), context, Xml.initParameters(module.element())));
                servlet = made;
            } catch (Exception | LinkageError failure) {
                log.error("Unable to create new reference to servlet {}", module.completeKey(), failure);
            }
        }
        return Optional.ofNullable(servlet);
    }

    synchronized void destroy() {
        gone = true;
        if (servlet != null) {
            try (ContextLoader.Scope scope = ContextLoader.of(servlet.getClass().getClassLoader())) {
                assert scope != null;
                servlet.destroy();
            } catch (RuntimeException failure) {
                log.error("Servlet {} failed to stop", module.completeKey(), failure);
            }
            servlet = null;
        }
    }
}
