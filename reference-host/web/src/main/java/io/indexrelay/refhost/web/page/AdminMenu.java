package io.indexrelay.refhost.web.page;

import io.indexrelay.refhost.web.module.WebItem;
import io.indexrelay.refhost.web.module.WebItemModules;
import io.indexrelay.refhost.web.module.WebSectionModules;
import io.indexrelay.refhost.web.request.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sidebar of the administration: the host's own pages, then the links of plugins under the products' headings. */
public final class AdminMenu {

    /** Places in the products' administrations whose links are shown here. */
    private static final List<String> ROOTS =
            List.of("system.admin/", "admin_plugins_menu/", "top_system_section/", "admin_applications_section/");

    private static final Map<String, String> HEADINGS = Map.of(
            "system.admin/configuration", "Configuration",
            "system.admin/administration", "Administration",
            "top_system_section/mail_section", "Mail",
            "admin_applications_section/admin_applications_integrations_section", "Integrations");

    private final WebItemModules items;
    private final WebSectionModules sections;

    public AdminMenu(WebItemModules items, WebSectionModules sections) {
        this.items = items;
        this.sections = sections;
    }

    /** Links by heading, in the order of the sidebar. Addresses are below the context path or absolute. */
    Map<String, List<WebItem>> links(Visit visit) {
        Map<String, List<WebItem>> byHeading = new LinkedHashMap<>();
        byHeading.put(
                "Reference host",
                List.of(
                        new WebItem("", 0, "overview", "Overview", "/admin"),
                        new WebItem("", 1, "plugins", "Manage apps", "/admin/plugins")));
        Map<String, String> headings = sections.headings();
        for (WebItem item : items.visible(visit)) {
            if (ROOTS.stream().anyMatch(item.section()::startsWith)) {
                String heading = headings.getOrDefault(
                        item.section(), HEADINGS.getOrDefault(item.section(), readable(item.section())));
                byHeading.computeIfAbsent(heading, name -> new ArrayList<>()).add(item);
            }
        }
        return byHeading;
    }

    String render(Visit visit) {
        String here = visit.request().getRequestURI();
        String context = visit.request().getContextPath();
        StringBuilder html = new StringBuilder(
                """
                <div class="aui-page-panel-nav"><nav class="aui-navgroup aui-navgroup-vertical" aria-label="administration"><div class="aui-navgroup-inner">
                """);
        links(visit).forEach((heading, links) -> {
            html.append("<div class=\"aui-nav-heading\"><strong>%s</strong></div><ul class=\"aui-nav\">"
                    .formatted(Html.text(heading)));
            for (WebItem link : links) {
                String url = link.url().startsWith("/") ? context + link.url() : link.url();
                html.append("<li%s><a id=\"%s\" href=\"%s\"%s>%s</a></li>"
                        .formatted(
                                url.equals(here) ? " class=\"aui-nav-selected\"" : "",
                                Html.text(link.linkId()),
                                Html.text(url),
                                url.equals(here) ? " aria-current=\"page\"" : "",
                                Html.text(link.label())));
            }
            html.append("</ul>");
        });
        return html.append("</div></nav></div>\n").toString();
    }

    private static String readable(String section) {
        String last = section.substring(section.lastIndexOf('/') + 1)
                .replace('_', ' ')
                .replace('-', ' ')
                .strip();
        return last.isEmpty() ? section : Character.toUpperCase(last.charAt(0)) + last.substring(1);
    }
}
