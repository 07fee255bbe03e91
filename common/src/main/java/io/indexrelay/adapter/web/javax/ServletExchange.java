package io.indexrelay.adapter.web.javax;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import io.indexrelay.adapter.web.WebExchange;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;

/** A servlet's request. */
final class ServletExchange implements WebExchange {

    private final HttpServletRequest request;
    private final WebSudoManager webSudo;
    private final XsrfTokenValidator xsrf;

    ServletExchange(HttpServletRequest request, WebSudoManager webSudo, XsrfTokenValidator xsrf) {
        this.request = request;
        this.webSudo = webSudo;
        this.xsrf = xsrf;
    }

    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public String path() {
        String path = request.getPathInfo();
        if (path == null) {
            return "";
        }
        // Products differ in whether the part that the descriptor names still stands in front.
        return path.startsWith("/index-relay") ? path.substring("/index-relay".length()) : path;
    }

    @Override
    public Map<String, String> query() {
        Map<String, String> query = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 0) {
                query.put(name, values[0]);
            }
        });
        return query;
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    /** Cookies that stand for a login count too: products turn them into a session on the way. */
    @Override
    public boolean hasSession() {
        if (request.getRequestedSessionId() != null) {
            return true;
        }
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                String name = cookie.getName().toLowerCase(Locale.ROOT);
                if (name.equals("jsessionid") || name.startsWith("seraph.") || name.startsWith("crowd.token")) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public byte[] body(int limit) throws IOException {
        return request.getInputStream().readNBytes(limit);
    }

    @Override
    public boolean isElevated() {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException e) {
            return false;
        }
    }

    @Override
    public boolean hasValidToken() {
        return xsrf.validateFormEncodedToken(request);
    }
}
