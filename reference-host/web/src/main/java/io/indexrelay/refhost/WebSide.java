package io.indexrelay.refhost;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.indexrelay.refhost.db.ao.Sessions;
import io.indexrelay.refhost.plugin.ModuleType;
import io.indexrelay.refhost.plugin.PluginFramework;
import io.indexrelay.refhost.product.HostSettings;
import io.indexrelay.refhost.product.Product;
import io.indexrelay.refhost.web.WebServer;
import io.indexrelay.refhost.web.api.PluginsApi;
import io.indexrelay.refhost.web.api.ReferenceServlet;
import io.indexrelay.refhost.web.api.ResourceServlet;
import io.indexrelay.refhost.web.api.Uploads;
import io.indexrelay.refhost.web.module.FilterLocation;
import io.indexrelay.refhost.web.module.FilterModules;
import io.indexrelay.refhost.web.module.HostPageBuilder;
import io.indexrelay.refhost.web.module.I18nModules;
import io.indexrelay.refhost.web.module.ServletModules;
import io.indexrelay.refhost.web.module.WebItemModules;
import io.indexrelay.refhost.web.module.WebResourceModules;
import io.indexrelay.refhost.web.module.WebSectionModules;
import io.indexrelay.refhost.web.page.AdminMenu;
import io.indexrelay.refhost.web.page.DecorationFilter;
import io.indexrelay.refhost.web.page.ErrorServlet;
import io.indexrelay.refhost.web.page.Facts;
import io.indexrelay.refhost.web.page.Frame;
import io.indexrelay.refhost.web.page.HomeServlet;
import io.indexrelay.refhost.web.page.LoginServlet;
import io.indexrelay.refhost.web.page.PluginsServlet;
import io.indexrelay.refhost.web.page.ProductServlet;
import io.indexrelay.refhost.web.page.WebSudoServlet;
import io.indexrelay.refhost.web.request.AuthenticationFilter;
import io.indexrelay.refhost.web.request.HeadersFilter;
import io.indexrelay.refhost.web.request.LoginSession;
import io.indexrelay.refhost.web.request.XsrfTokens;
import io.indexrelay.refhost.web.sal.HostApplicationProperties;
import io.indexrelay.refhost.web.sal.HostI18n;
import io.indexrelay.refhost.web.sal.HostLocales;
import io.indexrelay.refhost.web.sal.HostLoginUri;
import io.indexrelay.refhost.web.sal.HostUserManager;
import io.indexrelay.refhost.web.sal.HostWebSudo;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Everything between a browser and the host: module types, SAL services, pages, and the server that joins them. */
final class WebSide {

    private final HostSettings settings;
    private final HostI18n texts = new HostI18n();
    private final XsrfTokens tokens = new XsrfTokens();
    private final LoginSession logins;
    private final HostWebSudo webSudo;
    private final ServletModules servlets = new ServletModules();
    private final FilterModules filters = new FilterModules();
    private final WebResourceModules resources = new WebResourceModules();
    private final WebItemModules items = new WebItemModules(texts);
    private final WebSectionModules sections = new WebSectionModules(texts);

    WebSide(HostSettings settings) {
        this.settings = settings;
        this.logins = new LoginSession(settings.clock());
        this.webSudo = new HostWebSudo(logins);
    }

    List<ModuleType> moduleTypes() {
        return List.of(servlets, filters, resources, items, sections, new I18nModules(texts));
    }

    /** Offers SAL's services to plugins. */
    void export(PluginFramework framework, Product product) {
        var services = framework.services();
        services.export(UserManager.class, new HostUserManager(product.users()));
        services.export(ApplicationProperties.class, new HostApplicationProperties(settings));
        services.export(LoginUriProvider.class, new HostLoginUri(settings.baseUrl()));
        services.export(WebSudoManager.class, webSudo);
        services.export(XsrfTokenAccessor.class, tokens);
        services.export(XsrfTokenValidator.class, tokens);
        services.export(I18nResolver.class, texts);
        services.export(LocaleResolver.class, new HostLocales());
        services.export(PageBuilderService.class, new HostPageBuilder());
    }

    /** The server, ready to start. */
    WebServer server(
            Product product, PluginFramework framework, Sessions sessions, Facts facts, BooleanSupplier ready, int port)
            throws IOException {
        AdminMenu menu = new AdminMenu(items, sections);
        Frame frame = new Frame(settings, resources, menu, tokens);
        LoginServlet login = new LoginServlet(frame, product.users(), logins);
        Uploads uploads = new Uploads(framework, settings.home().resolve("uploads"));
        WebServer server = new WebServer(settings, port)
                .filter(new HeadersFilter())
                .filter(filters.at(FilterLocation.AFTER_ENCODING))
                .filter(filters.at(FilterLocation.BEFORE_LOGIN))
                .filterOfErrorsToo(new AuthenticationFilter(product.users(), logins, sessions))
                .filter(filters.at(FilterLocation.BEFORE_DECORATION))
                .filter(new DecorationFilter(frame))
                .filter(filters.at(FilterLocation.BEFORE_DISPATCH))
                .servlet(new HomeServlet(frame, facts, menu), "/")
                .servlet(login, "/login", "/logout")
                .servlet(new WebSudoServlet(frame, product.users(), logins), HostWebSudo.PAGE + "/*")
                .servlet(new PluginsServlet(frame, framework, uploads, webSudo, tokens), "/admin/plugins/*")
                .servlet(new PluginsApi(framework, uploads, tokens, webSudo), "/rest/plugins/1.0/*")
                .servlet(new ReferenceServlet(product.reference(), ready), "/refhost/*")
                .servlet(new ResourceServlet(resources), WebResourceModules.PATH + "/*")
                .servlet(servlets.dispatcher(), "/plugins/servlet/*")
                .errors(new ErrorServlet(frame));
        String[] pages = product.pages().patterns().toArray(String[]::new);
        return pages.length == 0 ? server : server.servlet(new ProductServlet(frame, product.pages()), pages);
    }
}
