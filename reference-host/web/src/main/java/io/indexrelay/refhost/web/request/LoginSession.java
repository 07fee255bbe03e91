package io.indexrelay.refhost.web.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** What the host keeps in the servlet session: who logged in, and until when that person may change the instance. */
public final class LoginSession {

    /** As in the products. */
    public static final Duration WEBSUDO = Duration.ofMinutes(10);

    private static final String USER = "io.indexrelay.refhost.user";
    private static final String WEBSUDO_UNTIL = "io.indexrelay.refhost.websudo";

    private final Clock clock;

    public LoginSession(Clock clock) {
        this.clock = clock;
    }

    public Optional<String> userKey(HttpServletRequest request) {
        return attribute(request, USER).map(String.class::cast);
    }

    /** Begins a new session, so that nobody can have prepared its id. */
    public void logIn(HttpServletRequest request, String userKey) {
        logOut(request);
        request.getSession(true).setAttribute(USER, userKey);
    }

    public void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Whether the password was asked for again in the last ten minutes. Each use extends them. */
    public boolean isWebSudo(HttpServletRequest request) {
        Optional<Instant> until = attribute(request, WEBSUDO_UNTIL).map(Instant.class::cast);
        if (until.isPresent() && clock.instant().isBefore(until.get())) {
            grantWebSudo(request);
            return true;
        }
        return false;
    }

    public void grantWebSudo(HttpServletRequest request) {
        request.getSession(true).setAttribute(WEBSUDO_UNTIL, clock.instant().plus(WEBSUDO));
    }

    public void dropWebSudo(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(WEBSUDO_UNTIL);
        }
    }

    private static Optional<Object> attribute(HttpServletRequest request, String name) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable(session.getAttribute(name));
    }
}
