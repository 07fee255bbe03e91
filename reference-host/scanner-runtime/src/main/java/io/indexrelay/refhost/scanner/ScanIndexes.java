package io.indexrelay.refhost.scanner;

import java.beans.Introspector;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.gemini.blueprint.context.ConfigurableOsgiBundleApplicationContext;
import org.eclipse.gemini.blueprint.service.importer.support.OsgiServiceProxyFactoryBean;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;

/** Turns {@code <scan-indexes profile="" autowire=""/>} into bean definitions. */
final class ScanIndexes implements BeanDefinitionParser {

    private static final Logger log = LoggerFactory.getLogger(ScanIndexes.class);
    private static final String ANNOTATION = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";

    @Override
    public @Nullable BeanDefinition parse(Element element, ParserContext parser) {
        BundleContext context = ((ConfigurableOsgiBundleApplicationContext)
                        parser.getReaderContext().getResourceLoader())
                .getBundleContext();
        refusePackedAnnotations(context.getBundle());
        BeanDefinitionRegistry registry = parser.getRegistry();
        IndexFiles files = IndexFiles.of(context, element.getAttribute("profile"));
        int autowire = element.hasAttribute("autowire")
                ? parser.getDelegate().getAutowireMode(element.getAttribute("autowire"))
                : AbstractBeanDefinition.AUTOWIRE_NO;

        registerComponents(files, registry, autowire);
        AnnotationConfigUtils.registerAnnotationConfigProcessors(registry);
        registerImports(files, registry, context.getBundle());
        registerExporter(files, registry, context);
        return null;
    }

    /** Only this one annotation is looked at, as in the products: packing others passes unnoticed. */
    private static void refusePackedAnnotations(Bundle plugin) {
        Class<?> seen;
        try {
            seen = plugin.loadClass(ANNOTATION);
        } catch (ClassNotFoundException e) {
            return;
        }
        if (FrameworkUtil.getBundle(seen) != null) {
            throw new IllegalStateException("Cannot execute atlassian-spring-scanner-runtime: plugin has an extra copy"
                    + " of atlassian-spring-scanner-annotation classes, perhaps embedded inside the target plugin '"
                    + plugin.getSymbolicName()
                    + "'; embedding scanner-annotations is not supported since scanner version 2.0. Give the"
                    + " dependency the scope 'provided'.");
        }
    }

    private static void registerComponents(IndexFiles files, BeanDefinitionRegistry registry, int autowire) {
        Set<String> primary = new HashSet<>(files.lines("primary-component"));
        for (String line : files.lines("component")) {
            String[] parts = line.split("#");
            String className = parts.length == 0 ? "" : parts[0];
            String name = parts.length > 1 && !parts[1].isEmpty()
                    ? parts[1]
                    : Introspector.decapitalize(ClassUtils.getShortName(className));
            AbstractBeanDefinition definition =
                    BeanDefinitionBuilder.genericBeanDefinition(className).getBeanDefinition();
            definition.setAutowireMode(autowire);
            definition.setPrimary(primary.contains(line));
            registry.registerBeanDefinition(name, definition);
        }
    }

    private static void registerImports(IndexFiles files, BeanDefinitionRegistry registry, Bundle plugin) {
        ClassLoader loader = plugin.adapt(BundleWiring.class).getClassLoader();
        for (String line : files.lines("imports")) {
            String[] parts = line.split("#");
            String interfaceName = parts.length == 0 ? "" : parts[0];
            Class<?> type;
            try {
                type = loader.loadClass(interfaceName);
            } catch (ClassNotFoundException e) {
                log.warn("Unable to load class '{}' for component importation purposes. Skipping...", interfaceName);
                continue;
            }
            String name = parts.length > 1 && !parts[1].isEmpty()
                    ? parts[1]
                    : Introspector.decapitalize(ClassUtils.getShortName(type));
            if (registry.containsBeanDefinition(name)) {
                name = interfaceName;
            }
            registry.registerBeanDefinition(name, serviceProxy(type, loader));
        }
    }

    /** Gemini waits only for definitions of exactly this class without a target type. */
    private static RootBeanDefinition serviceProxy(Class<?> type, ClassLoader loader) {
        RootBeanDefinition definition = new RootBeanDefinition(OsgiServiceProxyFactoryBean.class);
        definition
                .getPropertyValues()
                .add("interfaces", new Class<?>[] {type})
                .add("filter", "(objectClass=" + type.getName() + ")")
                .add("beanClassLoader", loader);
        definition.setAttribute(FactoryBean.OBJECT_TYPE_ATTRIBUTE, type);
        return definition;
    }

    private static void registerExporter(IndexFiles files, BeanDefinitionRegistry registry, BundleContext context) {
        Map<String, List<String>> exports = new HashMap<>();
        addExports(files.lines("exports"), exports);
        if (Boolean.parseBoolean(context.getProperty("atlassian.dev.mode"))) {
            addExports(files.lines("dev-exports"), exports);
        }
        RootBeanDefinition definition = new RootBeanDefinition(ServiceExporter.class);
        definition.getConstructorArgumentValues().addIndexedArgumentValue(0, context);
        definition.getConstructorArgumentValues().addIndexedArgumentValue(1, exports);
        registry.registerBeanDefinition("serviceExportBeanPostProcessor", definition);
    }

    private static void addExports(List<String> lines, Map<String, List<String>> exports) {
        for (String line : lines) {
            String[] parts = line.split("#");
            if (parts.length > 0) {
                exports.put(parts[0], parts.length > 1 ? List.of(parts[1].split(",")) : List.of());
            }
        }
    }
}
