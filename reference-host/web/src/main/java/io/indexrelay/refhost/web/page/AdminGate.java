package io.indexrelay.refhost.web.page;

import io.indexrelay.refhost.product.UserDirectory.HostUser;
import io.indexrelay.refhost.web.request.Redirects;
import io.indexrelay.refhost.web.request.Visit;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Who may see the administration. Where the answer is no, the response has been given already. */
final class AdminGate {

    private AdminGate() {}

    static boolean isAdmin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HostUser> user = Visit.current().flatMap(Visit::user);
        if (user.isEmpty()) {
            toLogin(request, response);
            return false;
        }
        if (!user.get().admin()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "This page is for administrators.");
            return false;
        }
        return true;
    }

    static boolean isSystemAdmin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isAdmin(request, response)) {
            return false;
        }
        if (Visit.current().flatMap(Visit::user).filter(HostUser::systemAdmin).isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "This page is for system administrators.");
            return false;
        }
        return true;
    }

    static void toLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/login?destination="
                + URLEncoder.encode(Redirects.here(request), StandardCharsets.UTF_8));
    }
}
