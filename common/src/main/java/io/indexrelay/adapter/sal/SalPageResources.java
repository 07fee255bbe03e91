package io.indexrelay.adapter.sal;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.indexrelay.adapter.web.PageResources;
import org.osgi.framework.BundleContext;

/** Web resources by the product's PageBuilderService, looked up at each use. */
public final class SalPageResources implements PageResources {

    private static final String SERVICE = "com.atlassian.webresource.api.assembler.PageBuilderService";

    private final OptionalServices services;

    public SalPageResources(BundleContext bundle) {
        this.services = new OptionalServices(bundle);
    }

    @Override
    public void require() {
        services.use(SERVICE, Assembler::require);
    }

    /** Apart, so that nothing of the web resource API is loaded where the product has none. */
    private static final class Assembler {

        static void require(Object service) {
            ((PageBuilderService) service).assembler().resources().requireContext(CONTEXT);
        }
    }
}
