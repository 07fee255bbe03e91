package io.indexrelay.wiring;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.indexrelay.activity.PageRequest;
import io.indexrelay.activity.PageVisits;
import io.indexrelay.adapter.web.WebApplication;
import io.indexrelay.adapter.web.WebExchange;
import io.indexrelay.adapter.web.WebReply;
import io.indexrelay.change.Change;
import io.indexrelay.listen.ModuleReports;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The plugin: runs the relay between the product's {@code onStart} and {@code onStop}.
 *
 * <p>The constructor touches nothing: no table before {@code onStart}, no listener and no thread, because a plugin that
 * fails half-way stays alive, and what it registered by then would go on.
 */
@Component
@ExportAsService(LifecycleAware.class)
public final class RelayPlugin implements LifecycleAware, WebApplication, PageVisits, ModuleReports {

    private static final Logger log = LoggerFactory.getLogger(RelayPlugin.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final WebReply NOT_YET = new WebReply.Text(
            503,
            "application/json; charset=utf-8",
            "{\"errors\":[{\"field\":\"\",\"message\":\"Index Relay is starting; try again in a moment\"}]}");

    private static final String NOT_RUNNING =
            "Index Relay is not running; the reconciliation after its next start finds what this changes";

    private final Product product;
    private final PlatformServices platform;
    private final List<Object> listening = new CopyOnWriteArrayList<>();
    private volatile @Nullable Assembly running;

    public RelayPlugin(Product product, PlatformServices platform) {
        this.product = product;
        this.platform = platform;
    }

    @Override
    public void onStart() {
        Assembly assembly = Assembly.of(product, platform);
        running = assembly;
        assembly.listeners().forEach(this::listen);
        assembly.relay().start();
        assembly.settling().start();
    }

    @Override
    public void onStop() {
        Assembly assembly = running;
        if (assembly != null) {
            running = null;
            listening.forEach(platform.events::unregister);
            listening.clear();
            if (!assembly.settling().stop(PATIENCE)) {
                log.warn("What people viewed last could not be counted in time");
            }
            assembly.relay().stop();
        }
    }

    /** A version of the product may lack an event that a listener names; the others hear theirs all the same. */
    private void listen(Object listener) {
        try {
            platform.events.register(listener);
            listening.add(listener);
        } catch (LinkageError e) {
            log.error(
                    "This product lacks an event that {} hears; what it would tell is found by a backfill only",
                    listener.getClass().getName(),
                    e);
        }
    }

    @Override
    public WebReply answer(WebExchange exchange) throws IOException {
        Assembly assembly = running;
        return assembly == null ? NOT_YET : assembly.web().answer(exchange);
    }

    @Override
    public Visit begin(PageRequest request) {
        Assembly assembly = running;
        return assembly == null ? Visit.NONE : assembly.pages().begin(request);
    }

    @Override
    public Optional<String> report(Object request, Supplier<List<Change>> changes) {
        Assembly assembly = running;
        if (assembly == null) {
            log.warn("A {} came. {}", request.getClass().getSimpleName(), NOT_RUNNING);
            return Optional.of(NOT_RUNNING);
        }
        return assembly.reports().report(request, changes);
    }
}
