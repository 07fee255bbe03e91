package io.indexrelay.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.admin.Operations.SyncAction;
import io.indexrelay.backfill.Containers;
import io.indexrelay.backfill.Containers.Container;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.change.Subject;
import io.indexrelay.config.InvalidSettingsException;
import io.indexrelay.config.Json;
import io.indexrelay.selfcheck.SelfCheck;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The calls that begin, pause and end long work: backfills and what they may go over, reconciliations, self-checks, dry runs and their report. */
final class JobCalls {

    private static final String AUDIT = "index-relay.audit.";
    private static final int SUGGESTED = 20;
    private static final int NAMED = 3;

    private final Operations operations;
    private final Containers containers;
    private final AuditLog audit;

    JobCalls(Operations operations, Containers containers, AuditLog audit) {
        this.operations = operations;
        this.containers = containers;
        this.audit = audit;
    }

    /** Empty when the call is another's. */
    Optional<AdminResponse> handle(AdminRequest request) {
        return switch (request.method() + " " + request.path()) {
            case "POST /sync" -> Optional.of(sync(request));
            case "GET /containers" -> Optional.of(containers(request));
            case "POST /reconcile" -> Optional.of(reconcile(request));
            case "POST /self-check" -> Optional.of(selfCheck(request));
            case "GET /dry-run" -> Optional.of(Answers.of(200, DryRunJson.of(operations.dryRun())));
            case "GET /dry-run.csv" -> Optional.of(
                    new AdminResponse(200, DryRunCsv.CONTENT_TYPE, DryRunCsv.of(operations.dryRun())));
            case "POST /dry-run" -> Optional.of(dryRun(request));
            default -> Optional.empty();
        };
    }

    private AdminResponse sync(AdminRequest request) {
        ObjectNode wanted = Json.parse(request.body());
        AdminService.refuseOthers(wanted, Set.of("action", "scope"));
        String scope = scope(wanted.path("scope"));
        return walk(
                request,
                new Walk("sync", "backfill", wanted.path("action").asText(""), scope),
                () -> operations.startSync(scope),
                operations::changeSync);
    }

    /** Without an action, or with {@code start}, one begins; {@code "read":true} has each object read. */
    private AdminResponse reconcile(AdminRequest request) {
        ObjectNode wanted = request.body().isBlank() ? Json.object() : Json.parse(request.body());
        AdminService.refuseOthers(wanted, Set.of("action", "scope", "read"));
        String scope = scope(wanted.path("scope"));
        String action = wanted.path("action").asText("start");
        JsonNode read = wanted.path("read");
        if (!read.isMissingNode() && (!read.isBoolean() || !action.equals("start"))) {
            throw new InvalidSettingsException("read", read + " is neither true nor false, or stands without a start");
        }
        return walk(
                request,
                new Walk("reconcile", "reconciliation", action, scope),
                () -> operations.startReconcile(scope, read.booleanValue()),
                operations::changeReconcile);
    }

    /**
     * What is asked of a walk over everything or one container.
     *
     * @param call its word in the path and in the audit log
     * @param name what people call it
     */
    private record Walk(String call, String name, String action, String scope) {}

    private AdminResponse walk(
            AdminRequest request,
            Walk walk,
            Supplier<Optional<Job>> start,
            BiFunction<SyncAction, String, Optional<Job>> change) {
        Optional<Job> job =
                switch (walk.action()) {
                    case "start" -> started(walk.scope(), start);
                    case "pause", "resume", "cancel" -> change.apply(
                            SyncAction.valueOf(walk.action().toUpperCase(Locale.ROOT)), walk.scope());
                    default -> throw new InvalidSettingsException(
                            "action", "\"" + walk.action() + "\" is not one of start, pause, resume, cancel");
                };
        if (job.isEmpty()) {
            return Answers.error(
                    409,
                    "action",
                    walk.action().equals("start")
                            ? "a " + walk.name() + " of " + walk.scope() + " is running or paused already"
                            : "there is no " + walk.name() + " of " + walk.scope() + " that could be told to "
                                    + walk.action());
        }
        audit.record(request.actor(), AUDIT + walk.call() + "." + walk.action(), Map.of("scope", walk.scope()));
        return Answers.of(202, StatusJson.of(job.get()));
    }

    /** {@code all}, a key, or a container as {@code space/98305}, {@code project/10000} or {@code {"kind","id"}}. */
    private String scope(JsonNode value) {
        String text = value.isObject()
                ? value.path("kind").asText() + "/" + value.path("id").asText()
                : value.asText("all");
        if (value.isMissingNode() || value.isNull() || text.equals("all")) {
            return "all";
        }
        if (!text.contains("/")) {
            return ofKey(text.strip());
        }
        try {
            Subject subject = Subject.parse(text);
            if (subject.kind().isContainer()) {
                return subject.toString();
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new InvalidSettingsException(
                "scope", value + " is neither \"all\" nor a container such as space/98305 or project/10000");
    }

    private String ofKey(String key) {
        return containers.like(key, 1).stream()
                .filter(one -> one.key().equalsIgnoreCase(key))
                .findFirst()
                .map(one -> one.subject().toString())
                .orElseThrow(() -> new InvalidSettingsException("scope", noSuch(key)));
    }

    private String noSuch(String key) {
        List<Container> like = containers.like(key, NAMED);
        List<Container> named = like.isEmpty() ? containers.like("", NAMED) : like;
        return "\"" + key
                + "\" is no key that is here; right is \"all\", an id such as space/98305 or project/10000, or a key"
                + (named.isEmpty()
                        ? ""
                        : " such as "
                                + named.stream()
                                        .map(one -> one.key() + " (" + one.name() + ")")
                                        .collect(Collectors.joining(", ")));
    }

    /** Which containers there are is for the product's lister to say. */
    private static Optional<Job> started(String scope, Supplier<Optional<Job>> start) {
        try {
            return start.get();
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingsException(
                    "scope", "\"" + scope + "\" is not possible: " + Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    /** What a walk may go over, by what was typed of a key or a name: {@code ?like=dev}. */
    private AdminResponse containers(AdminRequest request) {
        ObjectNode answer = Json.object();
        answer.putArray("containers");
        containers
                .like(request.query().getOrDefault("like", "").strip(), SUGGESTED)
                .forEach(one -> answer.withArray("containers")
                        .addObject()
                        .put("scope", one.subject().toString())
                        .put("key", one.key())
                        .put("name", one.name()));
        return Answers.of(200, answer);
    }

    /** {@code {"samples":n}} begins one, {@code {"action":"stop"}} ends the one under way. */
    private AdminResponse selfCheck(AdminRequest request) {
        ObjectNode wanted = Json.parse(request.body());
        AdminService.refuseOthers(wanted, Set.of("samples", "action"));
        if (wanted.has("action")) {
            return stopSelfCheck(request, wanted);
        }
        JsonNode samples = wanted.path("samples");
        if (!samples.canConvertToInt()
                || !samples.isIntegralNumber()
                || samples.intValue() < 1
                || samples.intValue() > SelfCheck.MOST_SAMPLES) {
            throw new InvalidSettingsException(
                    "samples",
                    (samples.isMissingNode() ? "nothing" : samples) + " is not a whole number from 1 to "
                            + SelfCheck.MOST_SAMPLES);
        }
        Optional<Job> job = operations.startSelfCheck(samples.intValue());
        if (job.isEmpty()) {
            return Answers.error(
                    409, "samples", "a self-check is under way already; wait until it is done, or stop it");
        }
        audit.record(request.actor(), AUDIT + "self-check", Map.of("samples", samples.asText()));
        return Answers.of(202, StatusJson.of(job.get()));
    }

    private AdminResponse stopSelfCheck(AdminRequest request, ObjectNode wanted) {
        if (wanted.has("samples") || !wanted.path("action").asText().equals("stop")) {
            throw new InvalidSettingsException(
                    "action", wanted.path("action") + " is not \"stop\", which stands without \"samples\"");
        }
        Optional<Job> job = operations.stopSelfCheck();
        if (job.isEmpty()) {
            return Answers.error(409, "action", "no self-check is under way that could be stopped");
        }
        audit.record(request.actor(), AUDIT + "self-check.stop", Map.of());
        return Answers.of(202, StatusJson.of(job.get()));
    }

    private AdminResponse dryRun(AdminRequest request) {
        ObjectNode wanted = Json.parse(request.body());
        AdminService.refuseOthers(wanted, Set.of("action"));
        String action = wanted.path("action").asText("");
        Optional<Job> job =
                switch (action) {
                    case "start" -> operations.startDryRun();
                    case "cancel" -> operations.cancelDryRun();
                    default -> throw new InvalidSettingsException(
                            "action", wanted.path("action") + " is not one of start, cancel");
                };
        if (job.isEmpty()) {
            return Answers.error(
                    409,
                    "action",
                    action.equals("start")
                            ? "a report is being made already; wait until it is done, or cancel it"
                            : "no report is being made that could be cancelled");
        }
        audit.record(request.actor(), AUDIT + "dry-run." + action, Map.of());
        return Answers.of(202, StatusJson.of(job.get()));
    }
}
