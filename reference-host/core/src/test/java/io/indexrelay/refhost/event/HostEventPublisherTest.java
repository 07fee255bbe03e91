package io.indexrelay.refhost.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

public class HostEventPublisherTest {

    public interface Marker {}

    public static class IssueEvent {}

    public static class SubIssueEvent extends IssueEvent implements Marker {}

    @AsynchronousPreferred
    public static class LateEvent {}

    public static class SubLateEvent extends LateEvent {}

    private final HostEventPublisher events = new HostEventPublisher();
    private final List<String> heard = new ArrayList<>();

    @AfterEach
    void close() {
        events.close();
    }

    public class Hierarchy {
        @EventListener
        public void marker(Marker event) {
            heard.add("interface");
        }

        @EventListener
        public void object(Object event) {
            heard.add("object");
        }

        @EventListener
        public void superclass(IssueEvent event) {
            heard.add("superclass");
        }

        @EventListener
        public void own(SubIssueEvent event) {
            heard.add("own");
        }

        @EventListener(order = -1)
        public void first(Marker event) {
            heard.add("first");
        }

        @EventListener(order = 1)
        public void last(SubIssueEvent event) {
            heard.add("last");
        }

        public void notAnnotated(SubIssueEvent event) {
            heard.add("never");
        }
    }

    @Test
    void aListenerHearsItsTypeWithAllSubtypesInTheOrderOfTheHierarchy() {
        events.register(new Hierarchy());

        events.publish(new SubIssueEvent());

        assertThat(heard).containsExactly("first", "own", "superclass", "object", "interface", "last");
    }

    @Test
    void aListenerDoesNotHearSupertypes() {
        events.register(new Hierarchy());

        events.publish(new IssueEvent());

        assertThat(heard).containsExactly("superclass", "object");
    }

    public static class Threads {
        private final BlockingQueue<String> names = new LinkedBlockingQueue<>();

        @EventListener
        public void late(LateEvent event) {
            names.add(event.getClass().getSimpleName() + " on "
                    + Thread.currentThread().getName());
        }
    }

    @Test
    void onlyTheExactClassIsDeliveredAsynchronously() throws InterruptedException {
        Threads listener = new Threads();
        events.register(listener);

        events.publish(new SubLateEvent());
        assertThat(listener.names.poll())
                .isEqualTo("SubLateEvent on " + Thread.currentThread().getName());

        events.publish(new LateEvent());
        assertThat(listener.names.poll(10, TimeUnit.SECONDS))
                .matches("LateEvent on AtlassianEvent::pool-1-thread-\\d+");
    }

    @Test
    void anAsynchronousDeliveryIsWrappedOnThePublishersThread() throws InterruptedException {
        Threads listener = new Threads();
        try (HostEventPublisher wrapping = new HostEventPublisher(delivery -> {
            String user = "as seen by " + Thread.currentThread().getName();
            return () -> {
                listener.names.add(user);
                delivery.run();
            };
        })) {
            wrapping.register(listener);
            wrapping.publish(new LateEvent());

            assertThat(listener.names.poll(10, TimeUnit.SECONDS))
                    .isEqualTo("as seen by " + Thread.currentThread().getName());
            assertThat(listener.names.poll(10, TimeUnit.SECONDS)).startsWith("LateEvent on AtlassianEvent");
        }
    }

    public class Failing {
        @EventListener(order = 1)
        public void fails(IssueEvent event) {
            throw new IllegalStateException("my fault");
        }

        @EventListener(order = 2)
        public void missesAClass(IssueEvent event) {
            throw new NoClassDefFoundError("com/nowhere/Type");
        }

        @EventListener(order = 3)
        public void runs(IssueEvent event) {
            heard.add("after the failures");
        }
    }

    @Test
    void whatAListenerThrowsIsLoggedAndTheOthersRun() {
        events.register(new Failing());

        List<ILoggingEvent> logged = logOf(() -> events.publish(new IssueEvent()));

        assertThat(heard).containsExactly("after the failures");
        assertThat(logged).hasSize(2).allSatisfy(line -> {
            assertThat(line.getLevel()).hasToString("ERROR");
            assertThat(line.getFormattedMessage())
                    .startsWith("There was an exception thrown trying to dispatch event [")
                    .contains("] from the invoker [");
        });
        assertThat(logged.get(0).getThrowableProxy().getMessage())
                .isEqualTo("my fault. Listener: " + Failing.class.getName() + " event: " + IssueEvent.class.getName());
        assertThat(logged.get(1).getThrowableProxy().getClassName()).isEqualTo("java.lang.RuntimeException");
    }

    @Test
    void registeringTwiceHearsOnceAndUnregisteringEndsIt() {
        Hierarchy listener = new Hierarchy();
        events.register(listener);
        events.register(listener);
        assertThat(events.listenerCount()).isEqualTo(6);
        events.publish(new IssueEvent());
        assertThat(heard).containsExactly("superclass", "object");

        events.unregister(listener);
        events.publish(new IssueEvent());
        assertThat(heard).hasSize(2);
        assertThat(events.listenerCount()).isZero();
    }

    @Test
    void unregisterAllForgetsEverybody() {
        events.register(new Hierarchy());
        assertThat(events.listenerClasses()).containsExactly(Hierarchy.class);
        events.unregisterAll();
        events.publish(new IssueEvent());
        assertThat(heard).isEmpty();
    }

    public static class TwoParameters {
        @EventListener
        public void on(IssueEvent event, String more) {}
    }

    @Test
    void whatCannotListenIsRefused() {
        assertThatThrownBy(() -> events.register("text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No listener invokers were found for listener <text>");
        assertThatThrownBy(() -> events.register(new TwoParameters()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 2 parameters");
    }

    private static List<ILoggingEvent> logOf(Runnable action) {
        Logger logger = (Logger) LoggerFactory.getLogger(HostEventPublisher.class);
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        logger.setLevel(ch.qos.logback.classic.Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(appender);
        try {
            action.run();
        } finally {
            logger.detachAppender(appender);
            logger.setLevel(null);
            logger.setAdditive(true);
        }
        return appender.list;
    }
}
