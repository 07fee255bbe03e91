package io.indexrelay.refhost.web.module;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.assembler.AssembledResources;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import com.atlassian.webresource.api.assembler.resource.ResourcePhase;
import io.indexrelay.refhost.web.request.Visit;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import javax.servlet.http.HttpServletRequest;

/**
 * What the page of the current request needs. The host writes it into the head when it decorates the page. Data for
 * scripts is not supported: {@link #assembler} says so when asked.
 */
public final class HostPageBuilder implements PageBuilderService {

    private static final String ATTRIBUTE = HostPageBuilder.class.getName();

    /** Keys and contexts required so far for one page. */
    public static final class Needs implements WebResourceAssembler, RequiredResources {

        private final Set<String> keys = new LinkedHashSet<>();
        private final Set<String> contexts = new LinkedHashSet<>();

        public Set<String> keys() {
            return keys;
        }

        public Set<String> contexts() {
            return contexts;
        }

        @Override
        public AssembledResources assembled() {
            return new AssembledResources() {};
        }

        @Override
        public RequiredResources resources() {
            return this;
        }

        @Override
        public RequiredData data() {
            return new NoData();
        }

        @Override
        public WebResourceAssembler copy() {
            Needs copy = new Needs();
            copy.keys.addAll(keys);
            copy.contexts.addAll(contexts);
            return copy;
        }

        @Override
        public RequiredResources requireWebResource(String key) {
            keys.add(key);
            return this;
        }

        @Override
        public RequiredResources requireWebResource(ResourcePhase phase, String key) {
            return requireWebResource(key);
        }

        @Override
        public RequiredResources requireModule(String key) {
            return requireWebResource(key);
        }

        @Override
        public RequiredResources requireModule(ResourcePhase phase, String key) {
            return requireWebResource(key);
        }

        @Override
        public RequiredResources requireContext(String context) {
            contexts.add(context);
            return this;
        }

        @Override
        public RequiredResources requireContext(ResourcePhase phase, String context) {
            return requireContext(context);
        }

        @Override
        public RequiredResources exclude(Set<String> excludedKeys, Set<String> excludedContexts) {
            keys.removeAll(excludedKeys);
            contexts.removeAll(excludedContexts);
            return this;
        }

        @Override
        public RequiredResources requirePage(String key) {
            return requireWebResource(key);
        }

        @Override
        public RequiredResources requirePage(ResourcePhase phase, String key) {
            return requireWebResource(key);
        }

        @Override
        public RequiredResources excludeSuperbatch() {
            return this;
        }

        @Override
        public RequiredResources requireSuperbatch(ResourcePhase phase) {
            return this;
        }
    }

    @Override
    public WebResourceAssembler assembler() {
        return Visit.current().map(visit -> of(visit.request())).orElseGet(Needs::new);
    }

    @Override
    public void seed(WebResourceAssembler assembler) {
        if (assembler instanceof Needs needs) {
            Visit.current().ifPresent(visit -> visit.request().setAttribute(ATTRIBUTE, needs));
        }
    }

    /** What was required for a request's page. */
    public static Needs of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Needs needs) {
            return needs;
        }
        Needs needs = new Needs();
        request.setAttribute(ATTRIBUTE, needs);
        return needs;
    }

    private static final class NoData implements RequiredData {

        private static RequiredData refuse(String key) {
            throw new UnsupportedOperationException("The reference host carries no data for scripts: " + key);
        }

        @Override
        public RequiredData requireData(String key, Jsonable value) {
            return refuse(key);
        }

        @Override
        public RequiredData requireData(String key, Jsonable value, ResourcePhase phase) {
            return refuse(key);
        }

        @Override
        public RequiredData requireData(String key, Number value) {
            return refuse(key);
        }

        @Override
        public RequiredData requireData(String key, Number value, ResourcePhase phase) {
            return refuse(key);
        }

        @Override
        public RequiredData requireData(String key, String value) {
            return refuse(key);
        }

        @Override
        public RequiredData requireData(String key, String value, ResourcePhase phase) {
            return refuse(key);
        }

        @Override
        public RequiredData requireData(String key, Boolean value) {
            return refuse(key);
        }

        @Override
        public RequiredData requireData(String key, Boolean value, ResourcePhase phase) {
            return refuse(key);
        }

        @Override
        public RequiredData requireData(String key, CompletionStage<Jsonable> value) {
            return refuse(key);
        }
    }
}
