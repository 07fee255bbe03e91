package io.indexrelay.refhost.jira.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import io.indexrelay.refhost.plugin.ModuleType;
import io.indexrelay.refhost.plugin.PluginModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules of one kind of handlers; each is built by its plugin's Spring container when it is asked. */
final class HandlerModules<P> implements ModuleType {

    private static final Logger log = LoggerFactory.getLogger(HandlerModules.class);

    private final String element;
    private final Class<? extends AnonymizationHandler<P>> type;
    private final Map<String, PluginModule> modules = new ConcurrentSkipListMap<>();

    HandlerModules(String element, Class<? extends AnonymizationHandler<P>> type) {
        this.element = element;
        this.type = type;
    }

    @Override
    public String element() {
        return element;
    }

    @Override
    public void enable(PluginModule module) throws ClassNotFoundException {
        Class<?> named = module.moduleClass()
                .orElseThrow(() -> new IllegalArgumentException("<" + element + "> has no class attribute"));
        if (!type.isAssignableFrom(named)) {
            throw new IllegalArgumentException(named.getName() + " is no " + type.getName());
        }
        modules.put(module.completeKey(), module);
    }

    @Override
    public void disable(PluginModule module) {
        modules.remove(module.completeKey());
    }

    /** Asks all of them; what one throws stops none. */
    List<String> update(P parameter) {
        List<String> errors = new ArrayList<>();
        modules.forEach((name, module) -> {
            try {
                AnonymizationHandler<P> handler =
                        module.createBean(module.moduleClass().orElseThrow().asSubclass(type));
                if (!handler.getAffectedEntities(parameter).isEmpty()) {
                    log.info("{} has something to anonymise", name);
                }
                ServiceResult result = handler.update(parameter);
                if (!result.isValid()) {
                    errors.addAll(result.getErrorCollection().getErrorMessages());
                }
            } catch (ClassNotFoundException | RuntimeException | LinkageError e) {
                log.error("{} failed", name, e);
                errors.add(name + " failed: " + e);
            }
        });
        return errors;
    }
}
