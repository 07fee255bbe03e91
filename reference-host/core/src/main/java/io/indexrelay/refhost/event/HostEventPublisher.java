package io.indexrelay.refhost.event;

import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The host's {@code EventPublisher}. Semantics as read in and run with atlassian-event 5.0.2:
 *
 * <ul>
 *   <li>a listener method gets every event that its parameter type fits, once;
 *   <li>order of calls: the annotation's {@code order}, then the event's own class, superclasses, Object, interfaces;
 *   <li>on the publisher's thread and so inside its transaction, unless the event's exact class has
 *       {@code @AsynchronousPreferred} (a subclass does not inherit it): then one task for each listener on the pool, in
 *       no order;
 *   <li>{@link #publish} never throws what a listener threw: it is logged and the next listener runs.
 * </ul>
 *
 * <p>Thread-safe. A publish that runs sees the listeners registered when it began.
 */
public final class HostEventPublisher implements EventPublisher, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(HostEventPublisher.class);
    private static final int QUEUE_BASE = 128;
    private static final int QUEUE_PER_CORE = 32;
    private static final int CLOSE_SECONDS = 5;

    private final ThreadPoolExecutor pool;
    private final UnaryOperator<Runnable> context;
    private volatile List<ListenerMethod> listeners = List.of();

    public HostEventPublisher() {
        this(UnaryOperator.identity());
    }

    /**
     * @param context called on the publisher's thread with each asynchronous delivery; wraps it so that it carries over
     *     what the publisher has in thread locals, such as the current user
     */
    public HostEventPublisher(UnaryOperator<Runnable> context) {
        this.context = context;
        int cores = Runtime.getRuntime().availableProcessors();
        int threads = Math.max(1, cores / 2);
        AtomicInteger number = new AtomicInteger();
        this.pool = new ThreadPoolExecutor(
                threads,
                threads,
                60,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(QUEUE_BASE + QUEUE_PER_CORE * cores),
                task -> {
                    Thread thread = new Thread(task, "AtlassianEvent::pool-1-thread-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    thread.setContextClassLoader(HostEventPublisher.class.getClassLoader());
                    return thread;
                },
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    /**
     * Adds the listener's methods. The same object again replaces its earlier registration.
     *
     * @throws IllegalArgumentException when it has no listener method
     * @throws NoClassDefFoundError when one of its signatures names a type that is not there
     */
    @Override
    public void register(Object listener) {
        List<ListenerMethod> methods = ListenerMethod.of(Objects.requireNonNull(listener, "listener"));
        if (methods.isEmpty()) {
            throw new IllegalArgumentException("No listener invokers were found for listener <" + listener + ">");
        }
        synchronized (this) {
            List<ListenerMethod> changed = without(listener);
            changed.addAll(methods);
            listeners = List.copyOf(changed);
        }
    }

    @Override
    public synchronized void unregister(Object listener) {
        listeners = List.copyOf(without(listener));
    }

    @Override
    public synchronized void unregisterAll() {
        listeners = List.of();
    }

    private List<ListenerMethod> without(Object listener) {
        List<ListenerMethod> kept = new ArrayList<>(listeners);
        kept.removeIf(method -> method.belongsTo(listener));
        return kept;
    }

    @Override
    public void publish(Object event) {
        Objects.requireNonNull(event, "event");
        boolean asynchronous = event.getClass().getDeclaredAnnotation(AsynchronousPreferred.class) != null;
        for (ListenerMethod method : listenersFor(event.getClass())) {
            Runnable delivery = () -> deliver(method, event);
            if (asynchronous) {
                pool.execute(context.apply(delivery));
            } else {
                delivery.run();
            }
        }
    }

    private List<ListenerMethod> listenersFor(Class<?> event) {
        List<ListenerMethod> now = listeners;
        List<ListenerMethod> fitting = new ArrayList<>();
        for (Class<?> type : EventTypes.of(event)) {
            for (ListenerMethod method : now) {
                if (method.eventType() == type) {
                    fitting.add(method);
                }
            }
        }
        fitting.sort(Comparator.comparingInt(ListenerMethod::order));
        return fitting;
    }

    private static void deliver(ListenerMethod method, Object event) {
        try {
            method.invoke(event);
        } catch (RuntimeException e) {
            log.error(
                    "There was an exception thrown trying to dispatch event [{}] from the invoker [{}]",
                    event,
                    method,
                    e);
        }
    }

    /** How many listener methods are registered now; a plugin that left must not have left any. */
    public int listenerCount() {
        return listeners.size();
    }

    /** The classes that have listener methods registered now. */
    public Set<Class<?>> listenerClasses() {
        Set<Class<?>> classes = new HashSet<>();
        for (ListenerMethod method : listeners) {
            classes.add(method.listenerClass());
        }
        return classes;
    }

    /** Lets queued deliveries end, for at most five seconds, and stops the pool. */
    @Override
    public void close() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
        unregisterAll();
    }
}
