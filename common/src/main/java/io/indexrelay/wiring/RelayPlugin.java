package io.indexrelay.wiring;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.indexrelay.adapter.web.WebApplication;
import io.indexrelay.adapter.web.WebExchange;
import io.indexrelay.adapter.web.WebReply;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The plugin: runs the relay between the product's {@code onStart} and {@code onStop}.
 *
 * <p>The constructor touches nothing: no table before {@code onStart}, no listener and no thread, because a plugin that
 * fails half-way stays alive, and what it registered by then would go on.
 */
@Component
@ExportAsService(LifecycleAware.class)
public final class RelayPlugin implements LifecycleAware, WebApplication {

    private static final WebReply NOT_YET = new WebReply.Text(
            503,
            "application/json; charset=utf-8",
            "{\"errors\":[{\"field\":\"\",\"message\":\"Index Relay is starting; try again in a moment\"}]}");

    private final Product product;
    private final PlatformServices platform;
    private volatile @Nullable Assembly running;

    public RelayPlugin(Product product, PlatformServices platform) {
        this.product = product;
        this.platform = platform;
    }

    @Override
    public void onStart() {
        Assembly assembly = Assembly.of(product, platform);
        running = assembly;
        assembly.listeners().forEach(platform.events::register);
        assembly.relay().start();
    }

    @Override
    public void onStop() {
        Assembly assembly = running;
        if (assembly != null) {
            running = null;
            assembly.listeners().forEach(platform.events::unregister);
            assembly.relay().stop();
        }
    }

    @Override
    public WebReply answer(WebExchange exchange) throws IOException {
        Assembly assembly = running;
        return assembly == null ? NOT_YET : assembly.web().answer(exchange);
    }
}
