package io.indexrelay.adapter.web.javax;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import io.indexrelay.adapter.web.WebApplication;
import io.indexrelay.adapter.web.WebReply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Hands requests to {@link WebApplication}, which decides everything, and writes its answers. Built by the plugin's Spring
 * container through the descriptor, never a bean itself.
 *
 * <p>Unrestricted for the product, because newer platforms would turn away everybody who is not logged in before we could
 * send them to the login page or take a monitoring system's token; who may do what is checked in code, on every line.
 */
@UnrestrictedAccess
public final class RelayServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient WebApplication web;
    private final transient WebSudoManager webSudo;
    private final transient XsrfTokenValidator xsrf;

    public RelayServlet(
            WebApplication web, @ComponentImport WebSudoManager webSudo, @ComponentImport XsrfTokenValidator xsrf) {
        this.web = web;
        this.webSudo = webSudo;
        this.xsrf = xsrf;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        WebReply reply = web.answer(new ServletExchange(request, webSudo, xsrf));
        if (reply instanceof WebReply.Text text) {
            byte[] body = text.body().getBytes(StandardCharsets.UTF_8);
            response.setStatus(text.status());
            response.setContentType(text.contentType());
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } else if (reply instanceof WebReply.Redirect redirect) {
            response.sendRedirect(redirect.location().toString());
        } else {
            webSudo.enforceWebSudoProtection(request, response);
        }
    }
}
