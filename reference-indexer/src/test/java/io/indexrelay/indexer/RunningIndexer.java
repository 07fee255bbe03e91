package io.indexrelay.indexer;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An indexer of its own for each test, and somebody who sends. */
abstract class RunningIndexer {

    @TempDir
    Path data;

    final MutableClock clock = new MutableClock();
    ReferenceIndexer indexer;
    Sender sender;

    @BeforeEach
    void start() throws IOException {
        indexer = new ReferenceIndexer(
                InetAddress.getLoopbackAddress(), 0, List.of(Sender.SECRET), data, Duration.ofMinutes(15), clock);
        sender = new Sender(indexer.port(), clock);
    }

    @AfterEach
    void stop() throws IOException {
        indexer.close();
    }
}
