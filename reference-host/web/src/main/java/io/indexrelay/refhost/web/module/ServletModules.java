package io.indexrelay.refhost.web.module;

import io.indexrelay.refhost.plugin.ModuleType;
import io.indexrelay.refhost.plugin.PluginModule;
import io.indexrelay.refhost.product.UserDirectory.HostUser;
import io.indexrelay.refhost.web.request.Redirects;
import io.indexrelay.refhost.web.request.Visit;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code <servlet>}: everything below {@code /plugins/servlet}. The most precise pattern of all plugins wins. */
public final class ServletModules implements ModuleType {

    private static final Logger log = LoggerFactory.getLogger(ServletModules.class);

    private final Map<String, PluginServlet> servlets = new ConcurrentHashMap<>();

    private record Match(PluginServlet servlet, PathPattern pattern) {}

    @Override
    public String element() {
        return "servlet";
    }

    @Override
    public void enable(PluginModule module) {
        servlets.put(module.completeKey(), new PluginServlet(module));
    }

    @Override
    public void disable(PluginModule module) {
        PluginServlet gone = servlets.remove(module.completeKey());
        if (gone != null) {
            gone.destroy();
        }
    }

    private Optional<Match> find(String path) {
        return servlets.values().stream()
                .flatMap(servlet -> servlet.patterns().stream().map(pattern -> new Match(servlet, pattern)))
                .filter(match -> match.pattern().matches(path))
                .max(Comparator.comparingInt(match -> match.pattern().precision()));
    }

    /** The servlet behind {@code /plugins/servlet/*}. */
    public HttpServlet dispatcher() {
        return new Dispatcher(this);
    }

    private void dispatch(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<Match> match = find(path);
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PluginServlet servlet = match.get().servlet();
        Optional<HostUser> user = Visit.current().flatMap(Visit::user);
        try {
            if (!servlet.access().isFor(user)) {
                refuse(request, response, user);
                return;
            }
        } catch (ClassNotFoundException | LinkageError missing) {
            log.error("The servlet for {} cannot be loaded", path, missing);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        servlet.service(new PluginRequest(request, path, match.get().pattern()), response);
    }

    /** A browser is led to the login page; a program is told 401, and who may not at all 403. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, Optional<HostUser> user)
            throws IOException {
        if (user.isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String accept = request.getHeader("Accept");
        if (request.getMethod().equals("GET") && accept != null && accept.contains("text/html")) {
            response.sendRedirect(request.getContextPath() + "/login?destination="
                    + URLEncoder.encode(Redirects.here(request), StandardCharsets.UTF_8));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static final class Dispatcher extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient ServletModules modules;

        Dispatcher(ServletModules modules) {
            this.modules = modules;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            modules.dispatch(request, response);
        }
    }
}
