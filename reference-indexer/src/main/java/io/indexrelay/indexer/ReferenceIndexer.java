package io.indexrelay.indexer;

import io.indexrelay.indexer.page.ChainEndpoint;
import io.indexrelay.indexer.page.Diagnostics;
import io.indexrelay.indexer.page.Page;
import io.indexrelay.indexer.receive.ArrivalLog;
import io.indexrelay.indexer.receive.BlobsEndpoint;
import io.indexrelay.indexer.receive.EventsEndpoint;
import io.indexrelay.indexer.receive.SignatureVerifier;
import io.indexrelay.indexer.receive.VerificationKey;
import io.indexrelay.indexer.search.BusiestEndpoint;
import io.indexrelay.indexer.search.Freshness;
import io.indexrelay.indexer.search.SearchEndpoint;
import io.indexrelay.indexer.store.Blobs;
import io.indexrelay.indexer.store.Holdings;
import io.indexrelay.indexer.web.HttpFront;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The indexer, put together: store, endpoint, search, page. Runs from construction to {@link #close()}. */
final class ReferenceIndexer implements AutoCloseable {

    private final Holdings holdings;
    private final HttpFront front;

    /**
     * Opens the data folder, binds the port and starts to answer.
     *
     * @throws java.net.BindException when the port is taken
     * @throws org.apache.lucene.store.LockObtainFailedException when another indexer uses the folder
     */
    ReferenceIndexer(InetAddress host, int port, List<String> secrets, Path data, Duration maxStale, Clock clock)
            throws IOException {
        Path index = data.resolve("index");
        Files.createDirectories(index);
        List<VerificationKey> keys =
                secrets.stream().map(VerificationKey::parse).toList();
        SignatureVerifier signatures = new SignatureVerifier(keys, clock);
        Freshness freshness = new Freshness(maxStale, clock);
        ArrivalLog log = new ArrivalLog();
        front = new HttpFront(host, port);
        Blobs blobs;
        try {
            blobs = new Blobs(data.resolve("blobs"), clock);
            holdings = new Holdings(index, clock);
        } catch (IOException | RuntimeException unusable) {
            front.close();
            throw unusable;
        }
        EventsEndpoint events = new EventsEndpoint(signatures, holdings, blobs, log, clock);
        BlobsEndpoint bytes = new BlobsEndpoint(signatures, blobs);
        Diagnostics diagnostics = new Diagnostics(holdings, blobs, log, freshness);
        front.route("POST", "/events", events)
                .route("POST", "/", events)
                .below("/events/blobs/", bytes)
                .below("/blobs/", bytes)
                .route("GET", "/search", new SearchEndpoint(holdings, freshness, clock))
                .route("GET", "/busiest", new BusiestEndpoint(holdings, freshness, clock))
                .route("GET", "/events", diagnostics::events)
                .route("GET", "/sources", diagnostics::sources)
                .route("GET", "/users", diagnostics::users)
                .route("GET", "/subjects", diagnostics::subjects)
                .route("GET", "/document", diagnostics::document)
                .route("GET", "/visible", diagnostics::visible)
                .route("GET", "/digests", new ChainEndpoint(holdings))
                .route("GET", "/health", diagnostics::health);
        Page.addTo(front);
        front.start();
    }

    int port() {
        return front.port();
    }

    @Override
    public void close() throws IOException {
        front.close();
        holdings.close();
    }
}
