package io.indexrelay.refhost.web.request;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Tokens against forged requests: a cookie that a form must repeat as {@code atl_token}. A request with the header
 * {@code X-Atlassian-Token: no-check}, which no form of another site can send, needs none.
 */
public final class XsrfTokens implements XsrfTokenAccessor, XsrfTokenValidator {

    public static final String PARAMETER = "atl_token";

    private static final String COOKIE = "atlassian.xsrf.token";
    private static final String HEADER = "X-Atlassian-Token";
    private static final Set<String> NO_CHECK = Set.of("no-check", "nocheck");
    private static final int TOKEN_BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    @Override
    @SuppressWarnings("NullAway") // SAL: null where there is none and none is to be made
    public String getXsrfToken(HttpServletRequest request, @Nullable HttpServletResponse response, boolean create) {
        Optional<String> token = cookie(request).or(() -> Optional.ofNullable((String) request.getAttribute(COOKIE)));
        if (token.isPresent() || !create || response == null) {
            return token.orElse(null);
        }
        return create(request, response);
    }

    /** The visitor's token; made when there is none. */
    public String token(Visit visit) {
        return getXsrfToken(visit.request(), visit.response(), true);
    }

    private String create(HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
        request.setAttribute(COOKIE, token);
        return token;
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        if (header != null && NO_CHECK.contains(header.trim().toLowerCase(Locale.ROOT))) {
            return true;
        }
        String sent = request.getParameter(PARAMETER);
        return sent != null && cookie(request).filter(kept -> same(kept, sent)).isPresent();
    }

    @Override
    public String getXsrfParameterName() {
        return PARAMETER;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
