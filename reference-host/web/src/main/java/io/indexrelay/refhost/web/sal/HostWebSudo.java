package io.indexrelay.refhost.web.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import io.indexrelay.refhost.web.request.LoginSession;
import io.indexrelay.refhost.web.request.Redirects;
import io.indexrelay.refhost.web.request.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Secure administrator sessions: a browser must have sent the password again in the last ten minutes. Requests that bring
 * the password or a token with them need none.
 */
public final class HostWebSudo implements WebSudoManager {

    /** Below the context path. */
    public static final String PAGE = "/admin/websudo";

    private final LoginSession sessions;

    public HostWebSudo(LoginSession sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        boolean withCredentials = Visit.current()
                .filter(visit -> visit.user().isPresent() && !visit.bySession())
                .isPresent();
        return withCredentials || sessions.isWebSudo(request);
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String back = URLEncoder.encode(Redirects.here(request), StandardCharsets.UTF_8);
        try {
            response.sendRedirect(request.getContextPath() + PAGE + "?destination=" + back);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException("A secure administrator session is needed");
        }
    }
}
