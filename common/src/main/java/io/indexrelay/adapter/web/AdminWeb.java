package io.indexrelay.adapter.web;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import io.indexrelay.admin.AdminResponse;
import io.indexrelay.admin.Answers;
import io.indexrelay.admin.Host;
import java.io.IOException;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything below {@code /plugins/servlet/index-relay}: the page and the API. What the servlets hand their requests to. */
public final class AdminWeb implements WebApplication {

    /** Below the base URL. */
    public static final String PAGE = "/plugins/servlet/index-relay";

    static final String API = "/api/1.0";

    private static final Logger LOG = LoggerFactory.getLogger(AdminWeb.class);
    private static final String HTML = "text/html; charset=utf-8";

    private final AdminGate gate;
    private final AdminPage page;
    private final UserManager users;
    private final LoginUriProvider login;
    private final Host host;

    public AdminWeb(AdminGate gate, AdminPage page, UserManager users, LoginUriProvider login, Host host) {
        this.gate = gate;
        this.page = page;
        this.users = users;
        this.login = login;
        this.host = host;
    }

    @Override
    public WebReply answer(WebExchange exchange) throws IOException {
        try {
            String path = exchange.path();
            if (path.equals(API) || path.startsWith(API + "/")) {
                AdminResponse response = gate.answer(exchange, path.substring(API.length()));
                return new WebReply.Text(response.status(), response.contentType(), response.body());
            }
            return path.isEmpty() || path.equals("/") ? page(exchange) : text(404, page.notFound());
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", exchange.method(), exchange.path(), e);
            AdminResponse failure = Answers.error(500, "", "this failed unexpectedly; the product's log says more");
            return new WebReply.Text(failure.status(), failure.contentType(), failure.body());
        }
    }

    private WebReply page(WebExchange exchange) {
        if (!exchange.method().equals("GET")) {
            return text(404, page.notFound());
        }
        UserKey user = users.getRemoteUserKey();
        if (user == null) {
            return new WebReply.Redirect(login.getLoginUri(URI.create(host.baseUrl() + PAGE)));
        }
        if (!users.isSystemAdmin(user)) {
            return text(403, page.forbidden());
        }
        return exchange.isElevated() ? text(200, page.html()) : new WebReply.AskPassword();
    }

    private static WebReply text(int status, String html) {
        return new WebReply.Text(status, HTML, html);
    }
}
