package io.indexrelay.refhost.plugin;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What was logged under a name since it was opened, as {@code LEVEL message}. */
final class LogCapture implements AutoCloseable {

    private final Logger logger;
    private final @Nullable Level before;
    private final boolean additive;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<String> causes = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getLevel() + " " + event.getFormattedMessage());
            IThrowableProxy thrown = event.getThrowableProxy();
            if (thrown != null && thrown.getCause() != null) {
                causes.add(thrown.getCause().getClassName() + ": "
                        + thrown.getCause().getMessage());
            }
        }
    };

    LogCapture(String name) {
        logger = (Logger) LoggerFactory.getLogger(name);
        before = logger.getLevel();
        additive = logger.isAdditive();
        appender.start();
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(appender);
    }

    List<String> lines() {
        return lines;
    }

    /** The causes of what was logged with an exception that has one. */
    List<String> causes() {
        return causes;
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
        logger.setLevel(before);
        logger.setAdditive(additive);
    }
}
