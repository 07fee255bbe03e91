package io.indexrelay.adapter.web;

import com.atlassian.sal.api.message.I18nResolver;
import io.indexrelay.admin.Host;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTML of the administration page: a file with {@code {{keys}}} of texts, decorated by the product. It holds no data;
 * the script fetches all of it from the API.
 */
public final class AdminPage {

    private static final String TEMPLATE = "/index-relay/admin.html";
    private static final String TEXTS = "/index-relay.properties";
    private static final String FOR_SCRIPT = "index-relay.js.";
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z0-9.-]+)}}");

    private final I18nResolver texts;
    private final PageResources resources;
    private final Host host;

    public AdminPage(I18nResolver texts, PageResources resources, Host host) {
        this.texts = texts;
        this.resources = resources;
        this.host = host;
    }

    String html() {
        resources.require();
        String template = template();
        return filled(template, key -> switch (key) {
            case "api" -> escaped(apiPath());
            case "texts" -> textsForScript();
            default -> escaped(texts.getText(key));
        });
    }

    String forbidden() {
        return message("index-relay.forbidden");
    }

    String notFound() {
        return message("index-relay.notfound");
    }

    /** Without its host, so that the page also works for who reaches the product by another name. */
    private String apiPath() {
        String context = host.baseUrl().getPath();
        return (context == null ? "" : context) + AdminWeb.PAGE + AdminWeb.API;
    }

    private String message(String key) {
        return filled(
                """
                <!DOCTYPE html>
                <html>
                <head><title>{{title}}</title><meta name="decorator" content="atl.admin"></head>
                <body><div class="aui-message aui-message-warning"><p class="title"><strong>{{title}}</strong></p>\
                <p>{{text}}</p></div></body>
                </html>
                """,
                part -> escaped(texts.getText(key + "." + part)));
    }

    private String textsForScript() {
        StringBuilder list = new StringBuilder();
        for (String key : scriptKeys()) {
            list.append("    <li data-key=\"")
                    .append(escaped(key.substring(FOR_SCRIPT.length())))
                    .append("\">")
                    .append(escaped(texts.getText(key)))
                    .append("</li>\n");
        }
        return list.toString();
    }

    private static Iterable<String> scriptKeys() {
        Properties known = new Properties();
        try (InputStream file = AdminPage.class.getResourceAsStream(TEXTS)) {
            if (file == null) {
                throw new IllegalStateException(TEXTS + " is not in the JAR");
            }
            known.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TreeSet<String> keys = new TreeSet<>(known.stringPropertyNames());
        keys.removeIf(key -> !key.startsWith(FOR_SCRIPT));
        return keys;
    }

    private static String filled(String template, UnaryOperator<String> values) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(values.apply(place.group(1))));
    }

    private static String template() {
        try (InputStream file = AdminPage.class.getResourceAsStream(TEMPLATE)) {
            if (file == null) {
                throw new IllegalStateException(TEMPLATE + " is not in the JAR");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
