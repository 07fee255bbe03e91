package io.indexrelay.refhost.sample;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A plugin's servlet: each path shows one thing that a plugin gets from its host. */
public final class SampleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ActiveObjects objects;
    private final transient UserManager users;
    private final transient I18nResolver texts;
    private final transient PageBuilderService page;
    private final transient WebSudoManager webSudo;
    private final transient ApplicationProperties product;

    public SampleServlet(
            ActiveObjects objects,
            UserManager users,
            I18nResolver texts,
            PageBuilderService page,
            WebSudoManager webSudo,
            ApplicationProperties product) {
        this.objects = objects;
        this.users = users;
        this.texts = texts;
        this.page = page;
        this.webSudo = webSudo;
        this.product = product;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        response.setContentType("text/plain; charset=UTF-8");
        switch (path) {
            case "/who" -> response.getWriter().print(who());
            case "/text" -> response.getWriter()
                    .print(texts.getText("sample.greeting", "World") + " " + texts.getText("no.such"));
            case "/notes" -> response.getWriter().print(objects.<Integer>executeInTransaction(() -> {
                objects.create(SampleNote.class, Map.of("NAME", "n"));
                return objects.count(SampleNote.class);
            }));
            case "/loader" -> response.getWriter()
                    .print(Thread.currentThread().getContextClassLoader()
                            == getClass().getClassLoader());
            case "/urls" -> response.getWriter()
                    .print(product.getBaseUrl(UrlMode.CANONICAL) + " " + product.getBaseUrl(UrlMode.RELATIVE) + " "
                            + product.getPlatformId() + " " + product.getVersion());
            case "/admin" -> admin(request, response);
            case "/fail" -> throw new IllegalStateException("the plugin's secret reason");
            case "/parameter" -> response.getWriter().print(getServletConfig().getInitParameter("colour"));
            default -> response.getWriter().print(request.getServletPath() + "|" + request.getPathInfo());
        }
    }

    private String who() {
        UserKey key = users.getRemoteUserKey();
        return key == null
                ? "nobody"
                : users.getRemoteUser().getUsername() + " " + key.getStringValue() + " " + users.isAdmin(key) + " "
                        + users.isSystemAdmin(key);
    }

    private void admin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException needed) {
            webSudo.enforceWebSudoProtection(request, response);
            return;
        }
        page.assembler().resources().requireWebResource("io.indexrelay.sample:page");
        response.setContentType("text/html; charset=UTF-8");
        response.getWriter()
                .print(
                        """
                        <html><head><title>Sample &amp; page</title><meta name="decorator" content="atl.admin"><meta name="sample" content="1"></head>
                        <body><h1>Ünï</h1><p id="own">the plugin's own part</p></body></html>""");
    }
}
