package io.indexrelay.refhost.web.request;

import java.net.URI;
import java.net.URISyntaxException;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where to go after a login: only ever to a page of this host. */
public final class Redirects {

    private Redirects() {}

    /** The path and query that were asked for, below the host's own address. */
    public static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /**
     * @param wanted what the browser sent, which may lead anywhere
     * @return {@code wanted} when it stays below the context path, else the start page
     */
    public static String safe(HttpServletRequest request, @Nullable String wanted) {
        String start = request.getContextPath() + "/";
        if (wanted == null || wanted.isBlank()) {
            return start;
        }
        try {
            URI uri = new URI(wanted);
            boolean ours = uri.getHost() == null
                    || (uri.getHost().equals(request.getServerName())
                            && uri.getPort() == request.getServerPort()
                            && request.getScheme().equals(uri.getScheme()));
            String path = uri.normalize().getRawPath();
            if (!ours || path == null || path.startsWith("//") || !path.startsWith(start)) {
                return start;
            }
            return path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (URISyntaxException notAnAddress) {
            return start;
        }
    }
}
