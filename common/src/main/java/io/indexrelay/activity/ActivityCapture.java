package io.indexrelay.activity;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands between an event and the recorder of acts: whatever goes wrong while an event is understood never reaches the
 * product, and is logged once for each type of event, as views come by the thousand. Thread-safe.
 */
public final class ActivityCapture {

    private static final Logger log = LoggerFactory.getLogger(ActivityCapture.class);

    private final Set<String> misunderstood = ConcurrentHashMap.newKeySet();

    /** Lets {@code counting} record what it makes of the event. */
    public void of(Object event, Runnable counting) {
        try {
            counting.run();
        } catch (RuntimeException | LinkageError e) {
            String type = event.getClass().getName();
            if (misunderstood.add(type)) {
                log.error("Could not understand a {}; what people do by it is not counted", type, e);
            }
        }
    }
}
