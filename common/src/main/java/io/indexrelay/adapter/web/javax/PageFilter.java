package io.indexrelay.adapter.web.javax;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.indexrelay.activity.PageRequest;
import io.indexrelay.activity.PageVisits;
import io.indexrelay.activity.PageVisits.Visit;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells {@link PageVisits} of pages, before they are made and with their status when they are finished. Changes neither
 * request nor answer, and nothing of its own reaches the user: what goes wrong here is logged once, what goes wrong in the
 * page goes on as it came. Built by the plugin's Spring container through the descriptor, never a bean itself.
 *
 * <p>Unrestricted for the product: newer platforms would else turn visitors away from the pages that it stands before.
 */
@UnrestrictedAccess
public final class PageFilter implements Filter {

    private static final Logger log = LoggerFactory.getLogger(PageFilter.class);

    private final PageVisits visits;
    private volatile boolean hasFailed;

    public PageFilter(PageVisits visits) {
        this.visits = visits;
    }

    @Override
    public void init(FilterConfig config) {}

    @Override
    public void destroy() {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && request instanceof HttpServletRequest page
                && response instanceof HttpServletResponse answer) {
            counted(page, answer, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void counted(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Visit visit = begin(request);
        boolean isFinished = false;
        try {
            chain.doFilter(request, response);
            isFinished = true;
        } finally {
            end(visit, request, response, isFinished);
        }
    }

    private Visit begin(HttpServletRequest request) {
        try {
            String query = request.getQueryString();
            return visits.begin(new PageRequest(
                    request.getMethod(),
                    request.getContextPath(),
                    request.getRequestURI(),
                    query == null ? "" : query,
                    name -> Optional.ofNullable(request.getParameter(name))));
        } catch (RuntimeException | LinkageError e) {
            failed(e);
            return Visit.NONE;
        }
    }

    /** An answer that goes on on another thread is not finished here, and so is not counted. */
    private void end(Visit visit, HttpServletRequest request, HttpServletResponse response, boolean isFinished) {
        try {
            visit.end(isFinished && !request.isAsyncStarted() ? response.getStatus() : 0);
        } catch (RuntimeException | LinkageError e) {
            failed(e);
        }
    }

    private void failed(Throwable problem) {
        if (!hasFailed) {
            hasFailed = true;
            log.error("A page could not be counted; further failures are not logged", problem);
        }
    }
}
