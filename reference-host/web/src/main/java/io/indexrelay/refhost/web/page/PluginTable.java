package io.indexrelay.refhost.web.page;

import io.indexrelay.refhost.plugin.ModuleView;
import io.indexrelay.refhost.plugin.PluginState;
import io.indexrelay.refhost.plugin.PluginView;
import java.util.List;
import java.util.Locale;

/** The upload form and the list of plugins, with buttons for what can be done to each. */
final class PluginTable {

    private final String context;
    private final String token;

    PluginTable(String contextPath, String token) {
        this.context = Html.text(contextPath);
        this.token = Html.text(token);
    }

    String render(List<PluginView> plugins) {
        StringBuilder rows = new StringBuilder();
        plugins.forEach(plugin -> rows.append(row(plugin)));
        String list = plugins.isEmpty()
                ? "<p id=\"no-plugins\">No app is installed yet.</p>"
                : """
                <table class="aui refhost-plugins"><thead><tr><th>App</th><th>Version</th><th>State</th><th>Modules</th><th><span class="assistive">Actions</span></th></tr></thead>
                <tbody>%s</tbody></table>
                """
                        .formatted(rows);
        return """
                <h1>Manage apps</h1>
                <form class="aui refhost-upload" action="%s/admin/plugins/upload" method="post" enctype="multipart/form-data">
                <input type="hidden" name="atl_token" value="%s">
                <label for="plugin">Upload an app (.jar)</label>
                <input type="file" id="plugin" name="plugin" accept=".jar" required>
                <button class="aui-button aui-button-primary" id="upload" type="submit">Upload</button>
                </form>
                %s
                """
                .formatted(context, token, list);
    }

    private String row(PluginView plugin) {
        String why = plugin.why().isEmpty()
                ? ""
                : "<tr class=\"refhost-why\"><td colspan=\"5\">%s</td></tr>"
                        .formatted(Html.message("warning", plugin.why()));
        return """
                <tr data-plugin="%1$s"><td><strong>%2$s</strong><br><span class="refhost-hint">%1$s</span></td>
                <td>%3$s</td><td>%4$s</td><td>%5$s</td><td class="refhost-actions">%6$s</td></tr>%7$s
                """
                .formatted(
                        Html.text(plugin.key()),
                        Html.text(plugin.name()),
                        Html.text(plugin.version()),
                        state(plugin),
                        modules(plugin.modules()),
                        actions(plugin),
                        why);
    }

    private static String state(PluginView plugin) {
        String kind =
                switch (plugin.state()) {
                    case ENABLED -> plugin.why().isEmpty() ? "success" : "moved";
                    case ENABLING, DISABLING -> "current";
                    case DISABLED -> "default";
                    case UNINSTALLED -> "removed";
                };
        return "<span class=\"aui-lozenge aui-lozenge-%s\">%s</span>"
                .formatted(kind, plugin.state().name().toLowerCase(Locale.ROOT));
    }

    private static String modules(List<ModuleView> modules) {
        long enabled = modules.stream().filter(ModuleView::enabled).count();
        StringBuilder items = new StringBuilder();
        for (ModuleView module : modules) {
            items.append("<li><code>%s</code> %s%s</li>"
                    .formatted(
                            Html.text(module.type()),
                            Html.text(module.key()),
                            module.enabled() ? "" : " <em>" + Html.text(module.note()) + "</em>"));
        }
        return "<details><summary>%d of %d on</summary><ul>%s</ul></details>".formatted(enabled, modules.size(), items);
    }

    private String actions(PluginView plugin) {
        StringBuilder buttons = new StringBuilder();
        if (plugin.state() == PluginState.ENABLED) {
            buttons.append(button(plugin, "disable", "Disable"));
        }
        if (plugin.state() == PluginState.DISABLED) {
            buttons.append(button(plugin, "enable", "Enable"));
        }
        return buttons.append(button(plugin, "uninstall", "Uninstall")).toString();
    }

    private String button(PluginView plugin, String action, String label) {
        return """
                <form action="%s/admin/plugins/%s" method="post"><input type="hidden" name="atl_token" value="%s"><input type="hidden" name="key" value="%s"><button class="aui-button aui-button-subtle" type="submit">%s</button></form>"""
                .formatted(context, action, token, Html.text(plugin.key()), label);
    }
}
