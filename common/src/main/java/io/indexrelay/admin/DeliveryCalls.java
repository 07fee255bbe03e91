package io.indexrelay.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.change.Subject;
import io.indexrelay.config.InvalidSettingsException;
import io.indexrelay.config.Json;
import io.indexrelay.delivery.DeadLetter;
import io.indexrelay.delivery.DeliveryLog;
import io.indexrelay.delivery.LoggedDelivery;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The calls about what was sent and what was not: the delivery log, dead letters, redelivery, replay and purge. Lists come
 * newest first; {@code next} is the id to go on after, and stays good whatever is added.
 */
final class DeliveryCalls {

    static final int MOST = 100;
    private static final int USUAL = 20;
    private static final String AUDIT = "index-relay.audit.";
    private static final Pattern REDELIVER = Pattern.compile("POST /dead-letters/([^/]+)/redeliver");

    private final Deliveries deliveries;
    private final AuditLog audit;

    DeliveryCalls(Deliveries deliveries, AuditLog audit) {
        this.deliveries = deliveries;
        this.audit = audit;
    }

    /** Empty when the call is another's. */
    Optional<AdminResponse> handle(AdminRequest request) {
        String call = request.method() + " " + request.path();
        Matcher letter = REDELIVER.matcher(call);
        if (letter.matches()) {
            return Optional.of(redeliver(request, letter.group(1)));
        }
        return switch (call) {
            case "GET /deliveries" -> Optional.of(log(request));
            case "GET /dead-letters" -> Optional.of(deadLetters(request));
            case "POST /deliveries/replay" -> Optional.of(replay(request));
            case "POST /purge" -> Optional.of(purge(request));
            default -> Optional.empty();
        };
    }

    private AdminResponse log(AdminRequest request) {
        long before = before(request);
        int limit = limit(request);
        String named = request.query().get("subject");
        List<LoggedDelivery> page;
        if (named == null) {
            page = deliveries.newest(before, limit);
            return list("deliveries", page, LoggedDelivery::id, limit, DeliveryJson::of);
        }
        Subject subject = subject(named);
        page = deliveries.ofSubject(subject, before, limit);
        return list("deliveries", page, LoggedDelivery::id, limit, delivery -> DeliveryJson.of(delivery, subject));
    }

    private AdminResponse deadLetters(AdminRequest request) {
        int limit = limit(request);
        List<DeadLetter> page = deliveries.deadLetters(before(request), limit);
        return list("deadLetters", page, DeadLetter::id, limit, DeliveryJson::of);
    }

    private AdminResponse redeliver(AdminRequest request, String id) {
        nothingIn(request);
        Optional<DeadLetter> letter =
                id.matches("[1-9][0-9]{0,17}") ? deliveries.redeliver(Long.parseLong(id)) : Optional.empty();
        if (letter.isEmpty()) {
            return Answers.error(404, "id", "there is no dead letter \"" + id + "\"; GET /dead-letters lists them");
        }
        String subject = letter.get().subject().toString();
        audit.record(request.actor(), AUDIT + "redeliver", Map.of("subject", subject));
        return Answers.of(202, DeliveryJson.of(letter.get()));
    }

    private AdminResponse replay(AdminRequest request) {
        ObjectNode wanted = Json.parse(request.body());
        AdminService.refuseOthers(wanted, Set.of("since"));
        Instant since = since(wanted.path("since"));
        Optional<Job> job;
        try {
            job = deliveries.replay(since);
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingsException("since", Objects.requireNonNullElse(e.getMessage(), ""));
        }
        if (job.isEmpty()) {
            return Answers.error(409, "since", "a replay is under way already; wait until it is done");
        }
        audit.record(request.actor(), AUDIT + "replay", Map.of("since", since.toString()));
        return Answers.of(202, StatusJson.of(job.get()));
    }

    private AdminResponse purge(AdminRequest request) {
        nothingIn(request);
        Optional<Job> job = deliveries.purge();
        if (job.isEmpty()) {
            return Answers.error(409, "", "a purge is under way already; wait until it is done");
        }
        audit.record(request.actor(), AUDIT + "purge", Map.of());
        return Answers.of(202, StatusJson.of(job.get()));
    }

    private static void nothingIn(AdminRequest request) {
        if (!request.body().isBlank()) {
            AdminService.refuseOthers(Json.parse(request.body()), Set.of());
        }
    }

    private static <T> AdminResponse list(
            String name, List<T> page, ToLongFunction<T> id, int limit, Function<T, ObjectNode> json) {
        ObjectNode answer = Json.object();
        answer.putArray(name);
        page.forEach(one -> answer.withArray(name).add(json.apply(one)));
        if (page.size() == limit) {
            answer.put("next", Long.toString(id.applyAsLong(page.get(page.size() - 1))));
        }
        return Answers.of(200, answer);
    }

    private static long before(AdminRequest request) {
        String after = request.query().get("after");
        if (after == null) {
            return DeliveryLog.NEWEST;
        }
        if (!after.matches("[1-9][0-9]{0,17}")) {
            throw new InvalidSettingsException(
                    "after", "\"" + after + "\" is no cursor; take \"next\" of the page before");
        }
        return Long.parseLong(after);
    }

    private static int limit(AdminRequest request) {
        String limit = request.query().get("limit");
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("[1-9][0-9]{0,2}") || Integer.parseInt(limit) > MOST) {
            throw new InvalidSettingsException("limit", "\"" + limit + "\" is not a whole number from 1 to " + MOST);
        }
        return Integer.parseInt(limit);
    }

    private static Subject subject(String text) {
        try {
            return Subject.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingsException(
                    "subject", "\"" + text + "\" is no subject such as issue/10001, page/98305 or user/JIRAUSER10100");
        }
    }

    private static Instant since(JsonNode value) {
        try {
            return OffsetDateTime.parse(value.asText()).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidSettingsException(
                    "since",
                    (value.isMissingNode() ? "nothing" : value) + " is no point in time such as 2026-12-24T12:00:00Z");
        }
    }
}
