package io.indexrelay.refhost.web.module;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request as a plugin's servlet sees it: its servlet path ends with the base of its own pattern, and the path info is
 * what follows, null where nothing does.
 */
final class PluginRequest extends HttpServletRequestWrapper {

    private final String base;
    private final @Nullable String rest;

    PluginRequest(HttpServletRequest request, String path, PathPattern pattern) {
        super(request);
        boolean isSuffix = pattern.text().startsWith("*.");
        this.base = isSuffix ? path : pattern.base();
        String after = path.substring(base.length());
        this.rest = after.isEmpty() ? null : after;
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + base;
    }

    @Override
    @SuppressWarnings("NullAway") // the servlet API: null where nothing follows
    public String getPathInfo() {
        return rest;
    }
}
