package io.indexrelay.refhost.web.page;

import io.indexrelay.refhost.product.UserDirectory;
import io.indexrelay.refhost.product.UserDirectory.HostUser;
import io.indexrelay.refhost.web.page.Frame.Page;
import io.indexrelay.refhost.web.request.LoginSession;
import io.indexrelay.refhost.web.request.Redirects;
import io.indexrelay.refhost.web.request.Visit;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Asks an administrator's password again before things can be changed; {@code /drop} ends that. */
public final class WebSudoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Frame frame;
    private final transient UserDirectory users;
    private final transient LoginSession sessions;

    public WebSudoServlet(Frame frame, UserDirectory users, LoginSession sessions) {
        this.frame = frame;
        this.users = users;
        this.sessions = sessions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("/drop".equals(request.getPathInfo())) {
            sessions.dropWebSudo(request);
            response.sendRedirect(request.getContextPath() + "/admin");
            return;
        }
        if (!AdminGate.isAdmin(request, response)) {
            return;
        }
        show(request, response, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HostUser> user = Visit.current().flatMap(Visit::user);
        if (user.isEmpty()) {
            AdminGate.toLogin(request, response);
            return;
        }
        String password = LoginServlet.parameter(request, "password");
        if (users.authenticate(user.get().username(), password).isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            show(request, response, "The password is not right.");
            return;
        }
        sessions.grantWebSudo(request);
        response.sendRedirect(Redirects.safe(request, request.getParameter("destination")));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String problem) throws IOException {
        String name =
                Visit.current().flatMap(Visit::user).map(HostUser::displayName).orElse("");
        String form =
                """
                <div class="refhost-narrow"><h1>Administrator access</h1>
                <p>You are logged in as <strong>%s</strong>. Before you change anything here, please confirm your password. The confirmation ends when you change nothing for ten minutes.</p>
                %s
                <form class="aui top-label" action="%s/admin/websudo" method="post">
                <div class="field-group"><label for="password">Password</label>
                <input class="password full-width-field" type="password" id="password" name="password" autocomplete="current-password" autofocus required></div>
                <input type="hidden" name="destination" value="%s">
                <div class="buttons-container"><button class="aui-button aui-button-primary" id="submit" type="submit">Confirm</button></div>
                </form></div>
                """
                        .formatted(
                                Html.text(name),
                                problem.isEmpty() ? "" : Html.message("error", problem),
                                Html.text(request.getContextPath()),
                                Html.text(LoginServlet.parameter(request, "destination")));
        frame.write(request, response, Page.general("Administrator access", form));
    }
}
