package io.indexrelay.refhost.web.page;

import io.indexrelay.refhost.plugin.PluginFramework;
import io.indexrelay.refhost.web.api.Uploads;
import io.indexrelay.refhost.web.page.Frame.Page;
import io.indexrelay.refhost.web.request.Visit;
import io.indexrelay.refhost.web.request.XsrfTokens;
import io.indexrelay.refhost.web.sal.HostWebSudo;
import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

/** The page on which plugins are uploaded, enabled, disabled and removed, and which says why one does not run. */
public final class PluginsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NOTE = "io.indexrelay.refhost.plugins.note";

    private final transient Frame frame;
    private final transient PluginFramework plugins;
    private final transient Uploads uploads;
    private final transient HostWebSudo webSudo;
    private final transient XsrfTokens tokens;

    public PluginsServlet(
            Frame frame, PluginFramework plugins, Uploads uploads, HostWebSudo webSudo, XsrfTokens tokens) {
        this.frame = frame;
        this.plugins = plugins;
        this.uploads = uploads;
        this.webSudo = webSudo;
        this.tokens = tokens;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!AdminGate.isSystemAdmin(request, response)) {
            return;
        }
        if (!webSudo.canExecuteRequest(request)) {
            webSudo.enforceWebSudoProtection(request, response);
            return;
        }
        super.service(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = Visit.current().map(tokens::token).orElse("");
        PluginTable table = new PluginTable(request.getContextPath(), token);
        frame.write(request, response, Page.admin("Manage apps", note(request) + table.render(plugins.installed())));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!tokens.validateFormEncodedToken(request)) {
            response.sendError(
                    HttpServletResponse.SC_FORBIDDEN,
                    "The form's token is missing or old. Go back, reload the page and try again.");
            return;
        }
        String action = request.getPathInfo() == null ? "" : request.getPathInfo();
        String key = LoginServlet.parameter(request, "key");
        try {
            switch (action) {
                case "/upload" -> {
                    Uploads.Outcome outcome = uploads.install(request);
                    note(request, outcome.isGood() ? "success" : "error", outcome.message());
                }
                case "/enable" -> {
                    var view = plugins.enable(key);
                    note(
                            request,
                            view.why().isEmpty() ? "success" : "warning",
                            key + " is " + view.state() + (view.why().isEmpty() ? "." : ": " + view.why()));
                }
                case "/disable" -> {
                    var view = plugins.disable(key);
                    note(request, "success", key + " is " + view.state() + ".");
                }
                case "/uninstall" -> {
                    plugins.uninstall(key);
                    note(request, "success", key + " is uninstalled. What it stored is kept.");
                }
                default -> {
                    response.sendError(HttpServletResponse.SC_NOT_FOUND);
                    return;
                }
            }
        } catch (IllegalArgumentException unknown) {
            note(request, "error", String.valueOf(unknown.getMessage()));
        }
        response.sendRedirect(request.getContextPath() + "/admin/plugins");
    }

    private static void note(HttpServletRequest request, String kind, String text) {
        request.getSession(true).setAttribute(NOTE, Html.message(kind, text));
    }

    private static String note(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(NOTE) == null) {
            return "";
        }
        String note = session.getAttribute(NOTE).toString();
        session.removeAttribute(NOTE);
        return note;
    }
}
