package io.indexrelay.refhost.web.page;

import io.indexrelay.refhost.product.ProductPages;
import io.indexrelay.refhost.product.ProductPages.Answer;
import io.indexrelay.refhost.web.page.Frame.Page;
import io.indexrelay.refhost.web.request.Visit;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The product's own pages. */
public final class ProductServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Frame frame;
    private final transient ProductPages pages;

    public ProductServlet(Frame frame, ProductPages pages) {
        this.frame = frame;
        this.pages = pages;
    }

    /** Some of them are fetched by scripts that post what they ask for. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Map<String, String> query = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
        Answer answer = pages.get(path, query);
        if (answer instanceof Answer.Shown shown) {
            String body = "<h1>%s</h1><p>%s</p>".formatted(Html.text(shown.title()), Html.text(shown.text()));
            frame.write(request, response, Page.general(shown.title(), body));
        } else if (answer instanceof Answer.Elsewhere elsewhere) {
            response.sendRedirect(request.getContextPath() + elsewhere.path());
        } else if (answer instanceof Answer.Missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (Visit.current().flatMap(Visit::user).isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(
                    request.getContextPath() + "/login?destination=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        }
    }
}
