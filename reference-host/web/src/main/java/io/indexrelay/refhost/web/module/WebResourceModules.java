package io.indexrelay.refhost.web.module;

import io.indexrelay.refhost.plugin.ModuleType;
import io.indexrelay.refhost.plugin.PluginModule;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/**
 * {@code <web-resource>}: style sheets and scripts of plugins, served from their JARs. Everything under {@code
 * com.atlassian.auiplugin} is on every page already (the superbatch), so requiring it adds nothing.
 */
public final class WebResourceModules implements ModuleType {

    private static final Logger log = LoggerFactory.getLogger(WebResourceModules.class);

    /** Below the context path; then complete key and name. */
    public static final String PATH = "/download/resources";

    private static final String AUI = "com.atlassian.auiplugin:";
    private static final List<String> SUPERBATCH = List.of(
            "io.indexrelay.refhost:host/host.js",
            AUI + "jquery/jquery.min.js",
            AUI + "aui/aui-prototyping.css",
            AUI + "aui/aui-prototyping.js",
            "io.indexrelay.refhost:host/host.css");

    private final Map<String, WebResource> resources = new ConcurrentHashMap<>();

    @Override
    public String element() {
        return "web-resource";
    }

    @Override
    public void enable(PluginModule module) {
        Element element = module.element();
        List<WebResource.File> files = new ArrayList<>();
        for (Element resource : Xml.children(element, "resource")) {
            if (resource.getAttribute("type").equals("download")) {
                String location = resource.getAttribute("location").trim();
                files.add(new WebResource.File(
                        resource.getAttribute("name").trim(),
                        below -> Optional.ofNullable(module.plugin().bundle().getEntry(location + below))));
            }
        }
        String stamp =
                module.plugin().version() + "-" + module.plugin().bundle().getLastModified();
        resources.put(
                module.completeKey(),
                new WebResource(
                        module.completeKey(),
                        Xml.texts(element, "dependency"),
                        Set.copyOf(Xml.texts(element, "context")),
                        files,
                        stamp));
    }

    @Override
    public void disable(PluginModule module) {
        resources.remove(module.completeKey());
    }

    /** The bytes behind an address below {@link #PATH}, such as {@code /key:module/name.css}. */
    public Optional<URL> find(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        int slash = relative.indexOf('/');
        if (slash < 0 || relative.contains("..")) {
            return Optional.empty();
        }
        if (SUPERBATCH_FOLDERS.containsKey(relative.substring(0, slash))) {
            String folder = SUPERBATCH_FOLDERS.get(relative.substring(0, slash));
            return Optional.ofNullable(WebResourceModules.class.getResource(
                    "/io/indexrelay/refhost/web/static/" + folder + relative.substring(slash)));
        }
        return Optional.ofNullable(resources.get(relative.substring(0, slash)))
                .flatMap(resource -> resource.find(relative.substring(slash + 1)));
    }

    private static final Map<String, String> SUPERBATCH_FOLDERS =
            new TreeMap<>(Map.of(AUI + "jquery", "jquery", AUI + "aui", "aui", "io.indexrelay.refhost:host", "host"));

    /**
     * Addresses for a page's head, dependencies first, each once.
     *
     * @param keys complete keys of web resources
     * @param contexts names of contexts
     * @return below the context path
     */
    public List<String> addresses(Collection<String> keys, Collection<String> contexts) {
        Map<String, WebResource> needed = new LinkedHashMap<>();
        keys.forEach(key -> collect(key, needed));
        for (WebResource resource : new TreeMap<>(resources).values()) {
            if (resource.contexts().stream().anyMatch(contexts::contains)) {
                collect(resource.completeKey(), needed);
            }
        }
        List<String> addresses = new ArrayList<>();
        SUPERBATCH.forEach(name -> addresses.add(PATH + "/" + name));
        for (WebResource resource : needed.values()) {
            for (WebResource.File file : resource.files()) {
                if (file.name().endsWith(".css") || file.name().endsWith(".js")) {
                    addresses.add(PATH + "/" + resource.completeKey() + "/" + file.name() + "?v=" + resource.stamp());
                }
            }
        }
        return addresses;
    }

    private void collect(String key, Map<String, WebResource> needed) {
        if (key.startsWith(AUI) || needed.containsKey(key)) {
            return;
        }
        WebResource resource = resources.get(key);
        if (resource == null) {
            log.warn("Cannot find web resource module for: {}", key);
            return;
        }
        Map<String, WebResource> first = new LinkedHashMap<>();
        needed.put(key, resource);
        resource.dependencies().forEach(dependency -> collectBefore(dependency, needed, first));
        if (!first.isEmpty()) {
            needed.remove(key);
            needed.putAll(first);
            needed.put(key, resource);
        }
    }

    /** Also ends circles: what is in {@code needed} already is not entered again. */
    private void collectBefore(String key, Map<String, WebResource> needed, Map<String, WebResource> first) {
        Map<String, WebResource> all = new LinkedHashMap<>(needed);
        collect(key, all);
        all.forEach((found, resource) -> {
            if (!needed.containsKey(found)) {
                first.put(found, resource);
            }
        });
    }
}
