package io.indexrelay.refhost.web.page;

import io.indexrelay.refhost.web.page.Frame.Page;
import java.io.IOException;
import java.util.Map;
import javax.servlet.RequestDispatcher;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The page for a request that went wrong. What went wrong inside is in the log (Tomcat puts it
 * there), not on the page. */
public final class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<Integer, String> TITLES = Map.of(
            400, "That request cannot be understood",
            401, "You are not logged in",
            403, "You may not do that",
            404, "There is nothing here",
            405, "That cannot be done here",
            413, "That is too large",
            500, "Something went wrong");

    private final transient Frame frame;

    public ErrorServlet(Frame frame) {
        this.frame = frame;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        Object message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        String text = message == null || code == HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "" : message.toString();
        String body = "<div class=\"refhost-wide\"><h1>%s</h1>%s<p class=\"refhost-hint\">Status %d. %s</p></div>"
                .formatted(
                        Html.text(TITLES.getOrDefault(code, "That did not work")),
                        text.isEmpty() ? "" : "<p>" + Html.text(text) + "</p>",
                        code,
                        code == HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                                ? "The log of the host has the reason."
                                : "");
        response.setStatus(code);
        frame.write(request, response, Page.general(TITLES.getOrDefault(code, "Error"), body));
    }
}
