package io.indexrelay.refhost.web.page;

import io.indexrelay.refhost.product.UserDirectory;
import io.indexrelay.refhost.product.UserDirectory.HostUser;
import io.indexrelay.refhost.web.page.Frame.Page;
import io.indexrelay.refhost.web.request.LoginSession;
import io.indexrelay.refhost.web.request.Redirects;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** {@code /login} and {@code /logout}. */
public final class LoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Frame frame;
    private final transient UserDirectory users;
    private final transient LoginSession sessions;

    public LoginServlet(Frame frame, UserDirectory users, LoginSession sessions) {
        this.frame = frame;
        this.users = users;
        this.sessions = sessions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/logout")) {
            sessions.logOut(request);
            response.sendRedirect(request.getContextPath() + "/login");
            return;
        }
        show(request, response, "", "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String username = parameter(request, "username");
        Optional<HostUser> user = users.authenticate(username, parameter(request, "password"));
        if (user.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            show(request, response, username, "The user name or the password is not right.");
            return;
        }
        sessions.logIn(request, user.get().key());
        response.sendRedirect(Redirects.safe(request, request.getParameter("destination")));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String username, String problem)
            throws IOException {
        String form =
                """
                <div class="refhost-narrow"><h1>Log in</h1>
                %s
                <form class="aui top-label" action="%s/login" method="post">
                <div class="field-group"><label for="username">User name</label>
                <input class="text full-width-field" type="text" id="username" name="username" value="%s" autocomplete="username" autofocus required></div>
                <div class="field-group"><label for="password">Password</label>
                <input class="password full-width-field" type="password" id="password" name="password" autocomplete="current-password" required></div>
                <input type="hidden" name="destination" value="%s">
                <div class="buttons-container"><button class="aui-button aui-button-primary" id="submit" type="submit">Log in</button></div>
                </form>
                <p class="refhost-hint">Try <strong>admin</strong> with the password <strong>admin</strong>. In this stand-in the password of every user is the user's name.</p>
                </div>
                """
                        .formatted(
                                problem.isEmpty() ? "" : Html.message("error", problem),
                                Html.text(request.getContextPath()),
                                Html.text(username),
                                Html.text(parameter(request, "destination")));
        frame.write(request, response, Page.general("Log in", form));
    }

    static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
