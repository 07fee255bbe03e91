package io.indexrelay.indexer.page;

import io.indexrelay.indexer.web.Answer;
import io.indexrelay.indexer.web.HttpFront;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The page: a few static files, no library, nothing from elsewhere. */
public final class Page {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "Referrer-Policy",
            "no-referrer");

    private Page() {}

    /** Adds the routes of the files. */
    public static void addTo(HttpFront front) throws IOException {
        file(front, "/", "index.html", "text/html");
        file(front, "/page.css", "page.css", "text/css");
        file(front, "/page.js", "page.js", "text/javascript");
        file(front, "/busiest.js", "busiest.js", "text/javascript");
    }

    private static void file(HttpFront front, String path, String name, String type) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing in this JAR");
            }
            Answer answer = new Answer(200, type + "; charset=utf-8", in.readAllBytes(), HEADERS);
            front.route("GET", path, request -> answer);
        }
    }
}
