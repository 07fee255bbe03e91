package io.indexrelay.refhost.jira;

import io.indexrelay.refhost.db.TestDatabase;
import io.indexrelay.refhost.product.HostSettings;
import io.indexrelay.refhost.testing.MovedClock;
import io.indexrelay.refhost.testing.StartedProduct;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** A started reference Jira, at a time that the test says. */
public final class Tracker extends StartedProduct {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    final MovedClock clock;

    private Tracker(DataSource dataSource, MovedClock clock, Duration lateCaches, boolean viewEvents) {
        super(
                new ReferenceJira(),
                dataSource,
                new HostSettings(
                        "jira",
                        7,
                        "10.3.0",
                        URI.create("http://localhost:2990/jira"),
                        Path.of("target/home"),
                        Path.of("target/shared"),
                        "node1",
                        false,
                        clock,
                        lateCaches,
                        viewEvents));
        this.clock = clock;
    }

    /** On a database of its own, in memory. */
    static Tracker fresh() {
        return on(TestDatabase.H2.newDataSource());
    }

    static Tracker on(DataSource dataSource) {
        return at(dataSource, new MovedClock(NOW));
    }

    /** One whose time is that of others too. */
    public static Tracker at(DataSource dataSource, MovedClock clock) {
        return late(dataSource, Duration.ZERO, clock);
    }

    /** One that goes on answering what other nodes on the database have changed. */
    public static Tracker late(DataSource dataSource, Duration lateCaches, MovedClock clock) {
        return new Tracker(dataSource, clock, lateCaches, true);
    }

    /** One that tells of no views. */
    static Tracker withoutViewEvents() {
        return new Tracker(TestDatabase.H2.newDataSource(), new MovedClock(NOW), Duration.ZERO, false);
    }

    /** Does one action as the administrator. */
    String admin(String json) {
        return act("{'as':'admin'," + json.substring(1));
    }
}
