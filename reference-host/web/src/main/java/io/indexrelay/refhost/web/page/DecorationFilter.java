package io.indexrelay.refhost.web.page;

import io.indexrelay.refhost.web.page.Frame.Page;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts the host's frame around pages of plugins that ask for it by {@code <meta name="decorator" content="atl.admin">} (or
 * {@code atl.general}). All other answers pass untouched.
 */
public final class DecorationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ADMIN = "atl.admin";
    private static final String GENERAL = "atl.general";

    private final transient Frame frame;

    public DecorationFilter(Frame frame) {
        this.frame = frame;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HtmlCapture capture = new HtmlCapture(response);
        chain.doFilter(request, capture);
        if (!capture.hasCaptured()) {
            capture.finish();
            return;
        }
        byte[] bytes = capture.captured();
        Charset charset = charset(response);
        Document document = Jsoup.parse(new String(bytes, charset));
        Element meta = document.selectFirst("meta[name=decorator]");
        String decorator = meta == null ? "" : meta.attr("content");
        if (meta == null || response.isCommitted() || !(decorator.equals(ADMIN) || decorator.equals(GENERAL))) {
            response.getOutputStream().write(bytes);
            return;
        }
        meta.remove();
        document.outputSettings().prettyPrint(false);
        String title = document.title();
        document.head().select("title, meta[charset]").remove();
        Page page = new Page(
                title.isEmpty() ? frame.productName() : title,
                document.head().html(),
                document.body().html(),
                decorator.equals(ADMIN));
        String html = frame.render(request, response, page);
        response.setContentType("text/html; charset=UTF-8");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Charset charset(HttpServletResponse response) {
        try {
            return Charset.forName(response.getCharacterEncoding());
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
