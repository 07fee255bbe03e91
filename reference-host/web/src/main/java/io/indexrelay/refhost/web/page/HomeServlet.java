package io.indexrelay.refhost.web.page;

import io.indexrelay.refhost.product.UserDirectory.HostUser;
import io.indexrelay.refhost.web.page.Frame.Page;
import io.indexrelay.refhost.web.request.Visit;
import java.io.IOException;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The start page, the administration's overview, and 404 for what is nowhere. */
public final class HomeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Frame frame;
    private final transient Facts facts;
    private final transient AdminMenu menu;

    public HomeServlet(Frame frame, Facts facts, AdminMenu menu) {
        this.frame = frame;
        this.facts = facts;
        this.menu = menu;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        switch (path) {
            case "", "/" -> welcome(request, response);
            case "/admin", "/admin/" -> {
                if (AdminGate.isAdmin(request, response)) {
                    overview(request, response);
                }
            }
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void welcome(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String context = Html.text(request.getContextPath());
        String next = Visit.current()
                .flatMap(Visit::user)
                .map(user -> user.admin()
                        ? "<a class=\"aui-button aui-button-primary\" href=\"%s/admin\">Open the administration</a>"
                                .formatted(context)
                        : "<p>You are logged in as <strong>%s</strong>, who is no administrator.</p>"
                                .formatted(Html.text(nameOf(user))))
                .orElse("<a class=\"aui-button aui-button-primary\" href=\"%s/login\">Log in</a>".formatted(context));
        String body =
                """
                <div class="refhost-wide"><h1>Reference %1$s</h1>
                <p>This is a stand-in for %1$s that runs plugins as %1$s does: the same plugin framework rules, real Active Objects, real transactions, native events. It has content, permissions and users, but no pages to edit them; tests and demonstrations change them through <code>%2$s/refhost/act</code>.</p>
                %3$s</div>
                """
                        .formatted(frame.productName(), context, next);
        frame.write(request, response, Page.general("Welcome", body));
    }

    private void overview(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (Map.Entry<String, String> fact : facts.get().entrySet()) {
            rows.append("<tr><th scope=\"row\">%s</th><td>%s</td></tr>"
                    .formatted(Html.text(fact.getKey()), Html.text(fact.getValue())));
        }
        StringBuilder links = new StringBuilder();
        Visit.current().ifPresent(visit -> menu.links(visit).forEach((heading, items) -> {
            if (!heading.equals("Reference host")) {
                items.forEach(
                        item -> links.append("<li><a href=\"%s\">%s</a> <span class=\"refhost-hint\">%s</span></li>"
                                .formatted(
                                        Html.text(request.getContextPath() + item.url()),
                                        Html.text(item.label()),
                                        Html.text(heading))));
            }
        }));
        String body =
                """
                <h1>Administration</h1>
                <h2>Pages of apps</h2>
                %s
                <h2>This host</h2>
                <table class="aui refhost-facts"><tbody>%s</tbody></table>
                """
                        .formatted(
                                links.isEmpty()
                                        ? "<p>No app has a page here yet. <a href=\"%s/admin/plugins\">Upload one</a>.</p>"
                                                .formatted(Html.text(request.getContextPath()))
                                        : "<ul>" + links + "</ul>",
                                rows);
        frame.write(request, response, Page.admin("Administration", body));
    }

    private static String nameOf(HostUser user) {
        return user.displayName().isEmpty() ? user.username() : user.displayName();
    }
}
