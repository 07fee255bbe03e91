package io.indexrelay.indexer.receive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.rule.Event;
import io.indexrelay.indexer.rule.Outcome;
import io.indexrelay.indexer.store.Blobs;
import io.indexrelay.indexer.store.Holdings;
import io.indexrelay.indexer.web.Answer;
import io.indexrelay.indexer.web.Handler;
import io.indexrelay.indexer.web.Refusal;
import io.indexrelay.indexer.web.Request;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The endpoint that the sender posts batches to. Answers 2xx only after the whole batch is on disk; a single event that
 * can't be understood is named in {@code results} as rejected, and the others of its batch count.
 */
public final class EventsEndpoint implements Handler {

    private static final Duration SWEEP = Duration.ofMinutes(10);

    private final BodyReader bodies = new BodyReader();
    private final BatchParser parser = new BatchParser();
    private final SignatureVerifier signatures;
    private final Holdings holdings;
    private final Blobs blobs;
    private final ArrivalLog log;
    private final Clock clock;
    private Instant swept = Instant.EPOCH;

    public EventsEndpoint(SignatureVerifier signatures, Holdings holdings, Blobs blobs, ArrivalLog log, Clock clock) {
        this.signatures = signatures;
        this.holdings = holdings;
        this.blobs = blobs;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Answer handle(Request request) throws Refusal, IOException {
        boolean verified = false;
        try {
            byte[] body = bodies.read(request);
            verify(request, body);
            verified = true;
            return accept(parser.parse(body), delivery(request, true));
        } catch (Refusal refusal) {
            Arrival.Delivery delivery = delivery(request, verified);
            log.addRefused(
                    Arrival.refused(clock.instant(), delivery, refusal.status(), String.valueOf(refusal.getMessage())));
            throw refusal;
        }
    }

    private void verify(Request request, byte[] body) throws Refusal {
        Optional<String> problem = signatures.problem(
                request.header("webhook-id"),
                request.header("webhook-timestamp"),
                request.header("webhook-signature"),
                body);
        if (problem.isPresent()) {
            throw new Refusal(401, problem.get());
        }
    }

    /** One delivery at a time, so that the log is in the order of arrival numbers. */
    private synchronized Answer accept(List<Event> events, Arrival.Delivery delivery) throws IOException {
        Holdings.Delivered delivered = holdings.deliver(events);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode results = answer.putArray("results");
        boolean isPurged = false;
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            Outcome outcome = delivered.outcomes().get(i);
            if (event.type().equals("io.indexrelay.purge.v1") && outcome.result() == Outcome.Result.APPLIED) {
                log.forget(event);
                isPurged = true;
            }
            log.add(Arrival.of(delivered.first() + i, clock.instant(), delivery, event, outcome));
            if (outcome.result() == Outcome.Result.REJECTED) {
                results.addObject()
                        .put("id", event.id())
                        .put("status", "rejected")
                        .put("reason", outcome.reason());
            }
        }
        sweep(isPurged);
        return Answer.json(answer);
    }

    /** Bytes that no document names are dropped by and by; heartbeats see to it that there is always a next delivery. */
    private void sweep(boolean atOnce) throws IOException {
        if (atOnce || !clock.instant().isBefore(swept.plus(SWEEP))) {
            swept = clock.instant();
            blobs.sweep(
                    holdings.read(view -> view.sources().stream()
                            .flatMap(source -> source.blobs().stream())
                            .collect(Collectors.toSet())),
                    atOnce);
        }
    }

    private static Arrival.Delivery delivery(Request request, boolean verified) {
        return new Arrival.Delivery(
                shown(request.header("webhook-id")), shown(request.header("webhook-attempt")), verified);
    }

    private static String shown(String header) {
        String clean = header.replaceAll("[^\\x20-\\x7e]", "?");
        return clean.length() <= 64 ? clean : clean.substring(0, 64);
    }
}
