package io.indexrelay.refhost.web.request;

import io.indexrelay.refhost.db.ao.Sessions;
import io.indexrelay.refhost.product.UserDirectory;
import io.indexrelay.refhost.product.UserDirectory.HostUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import java.util.Optional;
import javax.servlet.DispatcherType;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who asks: by the session, else by basic authentication, as Seraph does. A wrong password is 401 wherever it
 * is sent. Opens the database session that Confluence has around each request.
 */
public final class AuthenticationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BASIC = "Basic ";

    private final transient UserDirectory users;
    private final transient LoginSession sessions;
    private final transient Sessions databaseSessions;

    public AuthenticationFilter(UserDirectory users, LoginSession sessions, Sessions databaseSessions) {
        this.users = users;
        this.sessions = sessions;
        this.databaseSessions = databaseSessions;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (Sessions.Session session = databaseSessions.open()) {
            assert session != null;
            Optional<HostUser> bySession = sessions.userKey(request).flatMap(users::byKey);
            if (bySession.isPresent()) {
                answer(request, response, bySession.get(), true, chain);
                return;
            }
            String header = request.getHeader("Authorization");
            if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
                answer(request, response, null, request.isRequestedSessionIdValid(), chain);
                return;
            }
            Optional<HostUser> byPassword = byPassword(header.substring(BASIC.length()));
            if (byPassword.isEmpty() && request.getDispatcherType() == DispatcherType.ERROR) {
                answer(request, response, null, false, chain);
                return;
            }
            if (byPassword.isEmpty()) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"protected-area\"");
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Basic Authentication Failure");
                return;
            }
            answer(request, response, byPassword.get(), false, chain);
        }
    }

    private Optional<HostUser> byPassword(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded.trim()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : users.authenticate(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable HostUser user,
            boolean bySession,
            FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest known = user == null ? request : new KnownUserRequest(request, user);
        try (Visit.Scope scope = new Visit(known, response, user, bySession).open();
                UserDirectory.Asking asking = users.asking(user == null ? "" : user.username())) {
            assert scope != null && asking != null;
            chain.doFilter(known, response);
        }
    }

    /** The servlet API's own answers about the user. */
    private static final class KnownUserRequest extends HttpServletRequestWrapper {

        private final HostUser user;

        KnownUserRequest(HttpServletRequest request, HostUser user) {
            super(request);
            this.user = user;
        }

        @Override
        public String getRemoteUser() {
            return user.username();
        }

        @Override
        public Principal getUserPrincipal() {
            return user::username;
        }
    }
}
