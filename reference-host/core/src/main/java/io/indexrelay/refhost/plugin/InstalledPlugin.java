package io.indexrelay.refhost.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/**
 * A plugin with its bundle and its state. The state is changed by the framework and, when its Spring context stands or
 * fails, by the extender's threads, so it has a lock of its own: a thread that waits in the framework must not keep the
 * extender from reporting.
 */
final class InstalledPlugin implements PluginContainer {

    private final PluginArtifact artifact;
    private final Bundle bundle;
    private final PluginModules modules;
    private final List<LifecycleAware> started = new ArrayList<>();

    private final ReentrantLock failing = new ReentrantLock();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private PluginState state = PluginState.DISABLED;
    private String why = "";
    private @Nullable ApplicationContext context;
    private boolean complete;
    private boolean abandoned;

    InstalledPlugin(PluginArtifact artifact, Bundle bundle, Map<String, ModuleType> types) {
        this.artifact = artifact;
        this.bundle = bundle;
        this.modules = new PluginModules(this, artifact.modules(), types);
    }

    PluginArtifact artifact() {
        return artifact;
    }

    PluginModules modules() {
        return modules;
    }

    /** The plugin's life-cycle components whose onStart has been called. Guarded by the framework's lock. */
    List<LifecycleAware> started() {
        return started;
    }

    /** Held while the bundle of a failed context is stopped; see {@link PluginLifecycle#report}. */
    ReentrantLock failing() {
        return failing;
    }

    @Override
    public String key() {
        return artifact.key();
    }

    @Override
    public String version() {
        return artifact.version();
    }

    @Override
    public Bundle bundle() {
        return bundle;
    }

    @Override
    public ClassLoader classLoader() {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            throw new IllegalStateException(key() + " is not resolved, so it has no class loader");
        }
        return wiring.getClassLoader();
    }

    @Override
    public Optional<ApplicationContext> applicationContext() {
        lock.lock();
        try {
            return Optional.ofNullable(context);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> T createBean(Class<T> type) {
        ApplicationContext container = applicationContext()
                .orElseThrow(() -> new UnsupportedOperationException("Plugin '" + key() + "' has no container"));
        return type.cast(container
                .getAutowireCapableBeanFactory()
                .createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
    }

    PluginState state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    /** Whether modules are enabled and the plugin was announced as enabled. */
    boolean isComplete() {
        lock.lock();
        try {
            return complete;
        } finally {
            lock.unlock();
        }
    }

    void become(PluginState next, String reason) {
        lock.lock();
        try {
            state = next;
            why = reason;
            complete = false;
            abandoned = false;
            if (next != PluginState.ENABLED) {
                context = null;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Words for the state as it is, such as what it waits for. */
    void explain(String reason) {
        lock.lock();
        try {
            why = reason;
        } finally {
            lock.unlock();
        }
    }

    /** Changes the state only from {@code expected}; the extender uses this, as the framework may have been quicker. */
    boolean becomeFrom(PluginState expected, PluginState next, String reason) {
        lock.lock();
        try {
            if (state != expected) {
                return false;
            }
            become(next, reason);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The Spring context stands. Too late, if the framework has stopped waiting: then the modules stay off. */
    void contextReady(ApplicationContext ready) {
        lock.lock();
        try {
            if (state != PluginState.ENABLING) {
                return;
            }
            boolean late = abandoned;
            become(
                    PluginState.ENABLED,
                    late
                            ? "Half enabled: its Spring context came after the framework had stopped waiting. Its beans"
                                    + " live and get events, but its modules are off and it was not told to start."
                                    + " Disable and enable it again."
                            : "");
            context = ready;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits while the state is ENABLING.
     *
     * @param nanos at most so long
     * @return what is left of the time; 0 or less when it is over, and the plugin then counts as abandoned
     */
    long awaitSettled(long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (state == PluginState.ENABLING && left > 0) {
                left = changed.awaitNanos(left);
            }
            if (state == PluginState.ENABLING && !abandoned) {
                abandoned = true;
                why = "Not ready after " + TimeUnit.NANOSECONDS.toSeconds(nanos) + " s. " + why;
            }
            return left;
        } finally {
            lock.unlock();
        }
    }

    /** The modules are on. */
    void markComplete() {
        lock.lock();
        try {
            complete = true;
        } finally {
            lock.unlock();
        }
    }

    PluginView view() {
        lock.lock();
        try {
            return new PluginView(
                    key(),
                    artifact.name().isBlank() ? key() : artifact.name(),
                    version(),
                    state,
                    state == PluginState.ENABLED,
                    why,
                    modules.views());
        } finally {
            lock.unlock();
        }
    }
}
