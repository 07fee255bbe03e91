package io.indexrelay.refhost.web.api;

import io.indexrelay.refhost.web.module.WebResourceModules;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The files of web resources, from the host and from plugins' JARs. Open to all, as in the products. */
public final class ResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=UTF-8",
            "js", "text/javascript; charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff", "font/woff",
            "json", "application/json; charset=UTF-8");

    private final transient WebResourceModules resources;

    public ResourceServlet(WebResourceModules resources) {
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<URL> found = path.endsWith("/") ? Optional.empty() : resources.find(path);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        URLConnection connection = found.get().openConnection();
        connection.setUseCaches(false);
        response.setContentType(TYPES.getOrDefault(
                path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "application/octet-stream"));
        response.setHeader("Cache-Control", request.getQueryString() == null ? "no-cache" : "max-age=31536000");
        try (InputStream in = connection.getInputStream()) {
            in.transferTo(response.getOutputStream());
        }
    }
}
