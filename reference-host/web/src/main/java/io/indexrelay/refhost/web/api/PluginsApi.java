package io.indexrelay.refhost.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.refhost.plugin.PluginFramework;
import io.indexrelay.refhost.plugin.PluginView;
import io.indexrelay.refhost.product.UserDirectory.HostUser;
import io.indexrelay.refhost.web.request.Visit;
import io.indexrelay.refhost.web.request.XsrfTokens;
import io.indexrelay.refhost.web.sal.HostWebSudo;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * {@code /rest/plugins/1.0/}: what the upload page does, for programs. {@code GET} lists, {@code POST} with a JAR as body
 * (or form field {@code plugin}) installs, {@code PUT /<key>} with {@code {"enabled":true|false}}, {@code DELETE /<key>}.
 * For system administrators; with a session cookie a token and a secure administrator session are needed.
 */
public final class PluginsApi extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PluginFramework plugins;
    private final transient Uploads uploads;
    private final transient XsrfTokens tokens;
    private final transient HostWebSudo webSudo;

    public PluginsApi(PluginFramework plugins, Uploads uploads, XsrfTokens tokens, HostWebSudo webSudo) {
        this.plugins = plugins;
        this.uploads = uploads;
        this.tokens = tokens;
        this.webSudo = webSudo;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Visit> visit = Visit.current();
        Optional<HostUser> user = visit.flatMap(Visit::user);
        if (user.isEmpty()) {
            JsonAnswers.error(response, HttpServletResponse.SC_UNAUTHORIZED, "log in, or send basic authentication");
        } else if (!user.get().systemAdmin()) {
            JsonAnswers.error(response, HttpServletResponse.SC_FORBIDDEN, "only for system administrators");
        } else if (visit.get().bySession() && !webSudo.canExecuteRequest(request)) {
            JsonAnswers.error(
                    response, HttpServletResponse.SC_UNAUTHORIZED, "a secure administrator session is needed");
        } else if (visit.get().bySession()
                && !request.getMethod().equals("GET")
                && !tokens.validateFormEncodedToken(request)) {
            JsonAnswers.error(response, HttpServletResponse.SC_FORBIDDEN, "send X-Atlassian-Token: no-check");
        } else {
            try {
                super.service(request, response);
            } catch (IllegalArgumentException wrong) {
                JsonAnswers.error(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(wrong.getMessage()));
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonAnswers.write(response, HttpServletResponse.SC_OK, plugins.installed());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Uploads.Outcome outcome = uploads.install(request);
        int status = outcome.isGood() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT;
        JsonAnswers.write(response, status, Map.of("result", outcome.word(), "message", outcome.message()));
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonNode enabled = JsonAnswers.read(request).path("enabled");
        if (!enabled.isBoolean()) {
            throw new IllegalArgumentException("send {\"enabled\":true} or {\"enabled\":false}");
        }
        PluginView view = enabled.booleanValue() ? plugins.enable(key(request)) : plugins.disable(key(request));
        JsonAnswers.write(response, HttpServletResponse.SC_OK, view);
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        plugins.uninstall(key(request));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String key(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
