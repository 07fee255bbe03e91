package io.indexrelay.refhost;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import sun.misc.Signal;

/**
 * The requests to stop: SIGTERM, Ctrl-C, a terminal that closes. Taken instead of left to the shutdown hooks, which run all
 * at once: the embedded PostgreSQL has one too, and the host is to be closed while its database still answers.
 */
final class StopSignals {

    private static final List<String> NAMES = List.of("TERM", "INT", "HUP");

    private final CountDownLatch asked = new CountDownLatch(1);

    private StopSignals() {}

    static StopSignals taken() {
        StopSignals signals = new StopSignals();
        NAMES.forEach(signals::take);
        return signals;
    }

    private void take(String name) {
        try {
            Signal.handle(new Signal(name), signal -> asked.countDown());
        } catch (IllegalArgumentException unknown) {
            // Windows has no HUP.
        }
    }

    void await() throws InterruptedException {
        asked.await();
    }
}
