package io.indexrelay.confluence.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.indexrelay.adapter.web.WebApplication;
import io.indexrelay.adapter.web.WebExchange;
import io.indexrelay.adapter.web.WebReply;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The plugin: runs the relay between the product's {@code onStart} and {@code onStop}.
 *
 * <p>The constructor touches nothing: no table before {@code onStart}, no listener and no thread, because a plugin that
 * fails half-way stays alive, and what it registered by then would go on.
 */
@ConfluenceComponent
@ExportAsService(LifecycleAware.class)
public final class ConfluenceRelay implements LifecycleAware, WebApplication {

    private static final WebReply NOT_YET = new WebReply.Text(
            503,
            "application/json; charset=utf-8",
            "{\"errors\":[{\"field\":\"\",\"message\":\"Index Relay is starting; try again in a moment\"}]}");

    private final ConfluenceServices confluence;
    private final PlatformServices platform;
    private volatile @Nullable Assembly running;

    public ConfluenceRelay(ConfluenceServices confluence, PlatformServices platform) {
        this.confluence = confluence;
        this.platform = platform;
    }

    @Override
    public void onStart() {
        Assembly assembly = Assembly.of(confluence, platform);
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
