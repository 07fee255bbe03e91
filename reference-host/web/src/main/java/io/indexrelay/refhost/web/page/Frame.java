package io.indexrelay.refhost.web.page;

import io.indexrelay.refhost.product.HostSettings;
import io.indexrelay.refhost.product.UserDirectory.HostUser;
import io.indexrelay.refhost.web.module.HostPageBuilder;
import io.indexrelay.refhost.web.module.WebResourceModules;
import io.indexrelay.refhost.web.request.Visit;
import io.indexrelay.refhost.web.request.XsrfTokens;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The frame of every page: head with styles and scripts, header with the visitor, sidebar of the administration. */
public final class Frame {

    private final HostSettings settings;
    private final WebResourceModules resources;
    private final AdminMenu menu;
    private final XsrfTokens tokens;

    public Frame(HostSettings settings, WebResourceModules resources, AdminMenu menu, XsrfTokens tokens) {
        this.settings = settings;
        this.resources = resources;
        this.menu = menu;
        this.tokens = tokens;
    }

    /**
     * A page's own part.
     *
     * @param head HTML for the head, {@code ""} for none
     * @param body HTML
     * @param isAdmin whether it belongs to the administration and gets its sidebar
     */
    public record Page(String title, String head, String body, boolean isAdmin) {

        static Page general(String title, String body) {
            return new Page(title, "", body, false);
        }

        static Page admin(String title, String body) {
            return new Page(title, "", body, true);
        }
    }

    /** The product's name as pages show it. */
    String productName() {
        return settings.product().equals("jira") ? "Jira" : "Confluence";
    }

    void write(HttpServletRequest request, HttpServletResponse response, Page page) throws IOException {
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(render(request, response, page));
    }

    String render(HttpServletRequest request, HttpServletResponse response, Page page) {
        Visit visit = Visit.current().orElseGet(() -> new Visit(request, response, null, false));
        String context = request.getContextPath();
        String content =
                """
                <section class="aui-page-panel-content" id="content" role="main">
                %s
                </section>
                """
                        .formatted(page.body());
        String sidebar = page.isAdmin() ? menu.render(visit) : "";
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="icon" href="data:,">
                <title>%s - Reference %s</title>
                %s%s%s
                </head>
                <body class="aui-layout %s">
                <div id="page">
                %s
                <div class="aui-page-panel refhost-panel"><div class="aui-page-panel-inner">
                %s%s
                </div></div>
                %s
                </div>
                </body>
                </html>
                """
                .formatted(
                        Html.text(page.title()),
                        productName(),
                        metas(visit, context),
                        links(request, context),
                        page.head(),
                        page.isAdmin() ? "refhost-admin" : "refhost-general",
                        header(visit, context),
                        sidebar,
                        content,
                        footer());
    }

    private String metas(Visit visit, String context) {
        return """
                <meta name="ajs-context-path" content="%s">
                <meta name="ajs-base-url" content="%s">
                <meta name="ajs-remote-user" content="%s">
                <meta id="atlassian-token" name="atlassian-token" content="%s">
                """
                .formatted(
                        Html.text(context),
                        Html.text(settings.baseUrl().toString()),
                        Html.text(visit.user().map(HostUser::username).orElse("")),
                        Html.text(tokens.token(visit)));
    }

    private String links(HttpServletRequest request, String context) {
        HostPageBuilder.Needs needs = HostPageBuilder.of(request);
        StringBuilder links = new StringBuilder();
        for (String address : resources.addresses(needs.keys(), needs.contexts())) {
            String url = Html.text(context + address);
            boolean isStyle = address.replaceFirst("\\?.*", "").endsWith(".css");
            links.append(
                    isStyle
                            ? "<link rel=\"stylesheet\" href=\"%s\">%n".formatted(url)
                            : "<script src=\"%s\"></script>%n".formatted(url));
        }
        return links.toString();
    }

    private String header(Visit visit, String context) {
        Optional<HostUser> user = visit.user();
        String primary = user.filter(HostUser::admin).isPresent()
                ? "<li><a href=\"%s/admin\">Administration</a></li>".formatted(Html.text(context))
                : "";
        String secondary = user.map(known ->
                        """
                        <li><span class="refhost-user">%s</span></li>
                        <li><a id="log-out" href="%s/logout">Log out</a></li>"""
                                .formatted(Html.text(known.displayName()), Html.text(context)))
                .orElse("<li><a id=\"log-in\" href=\"%s/login\">Log in</a></li>".formatted(Html.text(context)));
        return """
                <header id="header" role="banner"><nav class="aui-header" aria-label="site"><div class="aui-header-inner">
                <div class="aui-header-primary">
                <span id="logo" class="aui-header-logo aui-header-logo-textonly"><a href="%s/"><span class="aui-header-logo-text">Reference %s</span></a></span>
                <ul class="aui-nav">%s</ul>
                </div>
                <div class="aui-header-secondary"><ul class="aui-nav">%s</ul></div>
                </div></nav></header>"""
                .formatted(Html.text(context), productName(), primary, secondary);
    }

    private String footer() {
        return """
                <footer id="footer" role="contentinfo"><section class="footer-body">
                <p>A stand-in for %s %s, platform %d, node %s. Made to try and test plugins; not a product of Atlassian.</p>
                </section></footer>"""
                .formatted(
                        productName(),
                        Html.text(settings.productVersion()),
                        settings.platform(),
                        Html.text(settings.node().toLowerCase(Locale.ROOT)));
    }
}
