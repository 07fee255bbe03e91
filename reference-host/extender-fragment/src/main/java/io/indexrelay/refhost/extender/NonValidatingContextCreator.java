package io.indexrelay.refhost.extender;

import org.eclipse.gemini.blueprint.context.DelegatedExecutionOsgiBundleApplicationContext;
import org.eclipse.gemini.blueprint.context.support.OsgiBundleXmlApplicationContext;
import org.eclipse.gemini.blueprint.extender.OsgiApplicationContextCreator;
import org.eclipse.gemini.blueprint.extender.support.ApplicationContextConfiguration;
import org.eclipse.gemini.blueprint.extender.support.scanning.DefaultConfigurationScanner;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;

/**
 * Reads plugin contexts without validating them, as the products do. Spring belongs to the system bundle, so a plugin
 * bundle cannot find Spring's schemas, and a validating parser would look for them on the internet.
 */
public class NonValidatingContextCreator implements OsgiApplicationContextCreator {

    @Override
    public @Nullable DelegatedExecutionOsgiBundleApplicationContext createApplicationContext(BundleContext bundle) {
        ApplicationContextConfiguration configuration =
                new ApplicationContextConfiguration(bundle.getBundle(), new DefaultConfigurationScanner());
        if (!configuration.isSpringPoweredBundle()) {
            return null;
        }
        OsgiBundleXmlApplicationContext context =
                new OsgiBundleXmlApplicationContext(configuration.getConfigurationLocations()) {
                    @Override
                    protected void initBeanDefinitionReader(XmlBeanDefinitionReader reader) {
                        super.initBeanDefinitionReader(reader);
                        reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_NONE);
                        reader.setNamespaceAware(true);
                    }
                };
        context.setBundleContext(bundle);
        context.setPublishContextAsService(configuration.isPublishContextAsService());
        return context;
    }
}
