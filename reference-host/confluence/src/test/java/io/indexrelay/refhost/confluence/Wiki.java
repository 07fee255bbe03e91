package io.indexrelay.refhost.confluence;

import io.indexrelay.refhost.db.TestDatabase;
import io.indexrelay.refhost.product.HostSettings;
import io.indexrelay.refhost.testing.StartedProduct;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** A started reference Confluence. */
public final class Wiki extends StartedProduct {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private Wiki(DataSource dataSource, String productVersion, Duration lateCaches, Clock clock) {
        super(
                new ReferenceConfluence(),
                dataSource,
                new HostSettings(
                        "confluence",
                        Line.platform(),
                        productVersion,
                        URI.create("http://localhost:1990/confluence"),
                        Path.of("target/home"),
                        Path.of("target/shared"),
                        "node1",
                        false,
                        clock,
                        lateCaches,
                        true));
    }

    /** On a database of its own, in memory. */
    static Wiki fresh() {
        return ofVersion(Line.productVersion());
    }

    /** The same of another version of this line. */
    static Wiki ofVersion(String productVersion) {
        return exact(TestDatabase.H2.newDataSource(), productVersion);
    }

    static Wiki on(DataSource dataSource) {
        return exact(dataSource, Line.productVersion());
    }

    /** One whose time is that of others too. */
    public static Wiki at(DataSource dataSource, Clock clock) {
        return late(dataSource, Duration.ZERO, clock);
    }

    /** One that goes on answering what other nodes on the database have changed. */
    public static Wiki late(DataSource dataSource, Duration lateCaches, Clock clock) {
        return new Wiki(dataSource, Line.productVersion(), lateCaches, clock);
    }

    private static Wiki exact(DataSource dataSource, String productVersion) {
        return new Wiki(dataSource, productVersion, Duration.ZERO, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
