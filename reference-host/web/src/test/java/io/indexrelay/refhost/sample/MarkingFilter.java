package io.indexrelay.refhost.sample;

import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Notes in a header that it ran, and whether the user was known then. */
public final class MarkingFilter implements Filter {

    private String name = "";

    @Override
    public void init(FilterConfig config) {
        name = config.getInitParameter("name");
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String user = ((HttpServletRequest) request).getRemoteUser();
        ((HttpServletResponse) response).addHeader("X-Marked", name + "=" + user);
        chain.doFilter(request, response);
    }

    @Override
    public void destroy() {
        // nothing is held
    }
}
