package io.indexrelay.refhost.web;

import io.indexrelay.refhost.product.HostSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.MultipartConfigElement;
import javax.servlet.http.HttpServlet;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/**
 * Tomcat with one context, on this machine's own address only: what runs here has well-known passwords. Filters run in
 * the order in which they are added.
 */
public final class WebServer implements AutoCloseable {

    private static final String ERROR_PATH = "/error-page";
    private static final int[] STATUSES = {400, 401, 403, 404, 405, 413, 500, 503};

    private final Tomcat tomcat = new Tomcat();
    private final Context context;
    private int filters;

    public WebServer(HostSettings settings, int port) throws IOException {
        // The OSGi framework has set the JVM's only URLStreamHandlerFactory, or will.
        TomcatURLStreamHandlerFactory.disable();
        Path base = settings.home().resolve("tomcat").toAbsolutePath();
        Files.createDirectories(base);
        tomcat.setBaseDir(base.toString());
        tomcat.setPort(port);
        Connector connector = tomcat.getConnector();
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("relaxedQueryChars", "[]|{}");
        connector.setURIEncoding("UTF-8");
        context = tomcat.addContext(settings.baseUrl().getPath(), base.toString());
        context.setParentClassLoader(WebServer.class.getClassLoader());
        StandardManager sessions = new StandardManager();
        sessions.setPathname(null);
        context.setManager(sessions);
    }

    /** Adds a filter for all requests. */
    public WebServer filter(Filter filter) {
        return filter(filter, DispatcherType.REQUEST);
    }

    /** Adds a filter for all requests, and for the error pages that some of them end with. */
    public WebServer filterOfErrorsToo(Filter filter) {
        return filter(filter, DispatcherType.REQUEST, DispatcherType.ERROR);
    }

    private WebServer filter(Filter filter, DispatcherType... kinds) {
        FilterDef definition = new FilterDef();
        definition.setFilterName("filter-" + ++filters);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName(definition.getFilterName());
        mapping.addURLPattern("/*");
        for (DispatcherType kind : kinds) {
            mapping.setDispatcher(kind.name());
        }
        context.addFilterMap(mapping);
        return this;
    }

    /** Adds a servlet; {@code patterns} as in the servlet specification. Uploads of any size are taken. */
    public WebServer servlet(HttpServlet servlet, String... patterns) {
        Wrapper wrapper = Tomcat.addServlet(context, patterns[0], servlet);
        wrapper.setMultipartConfigElement(new MultipartConfigElement(""));
        for (String pattern : patterns) {
            context.addServletMappingDecoded(pattern, patterns[0]);
        }
        return this;
    }

    /** The page for whatever goes wrong. */
    public WebServer errors(HttpServlet servlet) {
        servlet(servlet, ERROR_PATH);
        for (int status : STATUSES) {
            ErrorPage page = new ErrorPage();
            page.setErrorCode(status);
            page.setLocation(ERROR_PATH);
            context.addErrorPage(page);
        }
        return this;
    }

    /** @throws IOException when the port is taken, in words */
    public void start() throws IOException {
        try {
            tomcat.start();
        } catch (LifecycleException failure) {
            throw new IOException("the web server does not start: " + failure.getMessage(), failure);
        }
        if (!tomcat.getConnector().getState().isAvailable()) {
            int port = tomcat.getConnector().getPort();
            close();
            throw new IOException("port %d is taken; choose another one with --port".formatted(port));
        }
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException failure) {
            throw new IllegalStateException("Tomcat does not stop", failure);
        }
    }
}
