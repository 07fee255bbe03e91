package io.indexrelay.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.admin.Operations.PingAnswer;
import io.indexrelay.admin.Operations.SyncAction;
import io.indexrelay.backfill.Containers;
import io.indexrelay.backfill.Containers.Container;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.ActiveKey;
import io.indexrelay.config.Configuration;
import io.indexrelay.config.ConflictException;
import io.indexrelay.config.InvalidSettingsException;
import io.indexrelay.config.Json;
import io.indexrelay.config.KeyInfo;
import io.indexrelay.config.SettingsException;
import io.indexrelay.identity.Declaration;
import io.indexrelay.selfcheck.SelfCheck;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The administration API over the settings and the running engine. Whoever calls has been let in already. Every change is
 * audited; no answer carries a secret, but for a new key's, once.
 */
public final class AdminService implements AdminApi {

    private static final Logger LOG = LoggerFactory.getLogger(AdminService.class);
    private static final String AUDIT = "index-relay.audit.";
    private static final int SUGGESTED = 20;
    private static final int NAMED = 3;
    private static final Set<String> ANSWERS = Set.of(Status.Asks.RESUME, Status.Asks.WITHDRAW, Status.Asks.DISCARD);

    private final Configuration configuration;
    private final Operations operations;
    private final DeliveryCalls deliveries;
    private final Containers containers;
    private final AuditLog audit;
    private final Clock clock;

    public AdminService(
            Configuration configuration,
            Operations operations,
            Deliveries deliveries,
            Containers containers,
            AuditLog audit,
            Clock clock) {
        this.configuration = configuration;
        this.operations = operations;
        this.deliveries = new DeliveryCalls(deliveries, audit);
        this.containers = containers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public AdminResponse handle(AdminRequest request) {
        try {
            return route(request);
        } catch (InvalidSettingsException e) {
            return Answers.errors(400, e.problems());
        } catch (ConflictException e) {
            return Answers.error(409, "", Objects.requireNonNullElse(e.getMessage(), ""));
        } catch (SettingsException e) {
            LOG.warn("{} {} failed: {}", request.method(), request.path(), e.getMessage());
            return Answers.error(500, "", Objects.requireNonNullElse(e.getMessage(), ""));
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.method(), request.path(), e);
            return Answers.error(500, "", "this failed unexpectedly; the product's log says more");
        }
    }

    private AdminResponse route(AdminRequest request) {
        String call = request.method() + " " + request.path();
        if (request.method().equals("DELETE") && request.path().startsWith("/keys/")) {
            return retireKey(request, request.path().substring("/keys/".length()));
        }
        return switch (call) {
            case "GET /config" -> Answers.of(200, configuration.document());
            case "PUT /config" -> change(request);
            case "POST /keys" -> createKey(request);
            case "POST /ping" -> ping();
            case "GET /status" -> Answers.of(200, StatusJson.of(operations.status()));
            case "GET /metrics" -> new AdminResponse(
                    200, OpenMetrics.CONTENT_TYPE, OpenMetrics.of(operations.status(), clock));
            case "POST /sync" -> sync(request);
            case "GET /containers" -> containers(request);
            case "POST /reconcile" -> reconcile(request);
            case "POST /self-check" -> selfCheck(request);
            case "POST /instance" -> instance(request);
            case "GET /dry-run" -> Answers.of(200, DryRunJson.of(operations.dryRun()));
            case "GET /dry-run.csv" -> new AdminResponse(
                    200, DryRunCsv.CONTENT_TYPE, DryRunCsv.of(operations.dryRun()));
            case "POST /dry-run" -> dryRun(request);
            default -> deliveries.handle(request).orElseGet(() -> unknown(request));
        };
    }

    private AdminResponse change(AdminRequest request) {
        ObjectNode wanted = Json.parse(request.body());
        // Before it is saved: whatever happens in between, nothing leaves without being listed.
        boolean isToBegin = configuration.settings().dryRun()
                && wanted.path("dryRun").isBoolean()
                && !wanted.path("dryRun").booleanValue();
        boolean isBegun = isToBegin && operations.startSync("all").isPresent();
        Map<String, String> changed;
        try {
            changed = configuration.change(wanted);
        } catch (RuntimeException e) {
            if (isBegun) {
                operations.changeSync(SyncAction.CANCEL, "all");
            }
            throw e;
        }
        if (isBegun) {
            audit.record(request.actor(), AUDIT + "sync.start", Map.of("scope", "all"));
        }
        if (wanted.has("endpoint") && operations.resume()) {
            audit.record(request.actor(), AUDIT + "instance.resume", Map.of());
        }
        if (!changed.isEmpty()) {
            operations.settingsChanged();
            audit.record(request.actor(), AUDIT + "settings", changed);
        }
        return Answers.of(200, configuration.document());
    }

    private AdminResponse createKey(AdminRequest request) {
        ObjectNode wanted = Json.parse(request.body());
        refuseOthers(wanted, Set.of("type"));
        ActiveKey made = configuration.createKey(wanted.path("type").textValue());
        operations.settingsChanged();
        audit.record(
                request.actor(), AUDIT + "key.created", Map.of("key", made.key().id()));
        ObjectNode answer = made.key().toJson();
        return Answers.of(201, answer.put("secret", made.secret().reveal()));
    }

    private AdminResponse retireKey(AdminRequest request, String id) {
        ObjectNode wanted = request.body().isBlank() ? Json.object() : Json.parse(request.body());
        refuseOthers(wanted, Set.of("after"));
        Instant after = after(wanted.path("after"));
        Optional<List<KeyInfo>> left = configuration.retireKey(id, after);
        if (left.isEmpty()) {
            return Answers.error(404, "id", "there is no key \"" + id + "\"");
        }
        operations.settingsChanged();
        audit.record(request.actor(), AUDIT + "key.retired", Map.of("key", id, "after", after.toString()));
        ObjectNode answer = Json.object();
        answer.putArray("keys");
        left.get().forEach(key -> answer.withArray("keys").add(key.toJson()));
        return Answers.of(200, answer);
    }

    private Instant after(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return clock.instant();
        }
        try {
            return Instant.parse(value.asText());
        } catch (DateTimeException e) {
            throw new InvalidSettingsException("after", value + " is no point in time such as 2026-12-24T12:00:00Z");
        }
    }

    private AdminResponse ping() {
        PingAnswer answer = operations.ping();
        ObjectNode node = Json.object().put("delivered", answer.delivered());
        if (answer.status() != null) {
            node.put("status", answer.status());
        }
        return Answers.of(200, node.put("millis", answer.millis()).put("message", answer.message()));
    }

    private AdminResponse sync(AdminRequest request) {
        ObjectNode wanted = Json.parse(request.body());
        refuseOthers(wanted, Set.of("action", "scope"));
        String scope = scope(wanted.path("scope"));
        String action = wanted.path("action").asText("");
        Optional<Job> job =
                switch (action) {
                    case "start" -> started(scope, () -> operations.startSync(scope));
                    case "pause", "resume", "cancel" -> operations.changeSync(
                            SyncAction.valueOf(action.toUpperCase(Locale.ROOT)), scope);
                    default -> throw new InvalidSettingsException(
                            "action", wanted.path("action") + " is not one of start, pause, resume, cancel");
                };
        if (job.isEmpty()) {
            return Answers.error(
                    409,
                    "action",
                    action.equals("start")
                            ? "a backfill of " + scope + " is running or paused already"
                            : "there is no backfill of " + scope + " that could be told to " + action);
        }
        audit.record(request.actor(), AUDIT + "sync." + action, Map.of("scope", scope));
        return Answers.of(202, StatusJson.of(job.get()));
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

    /** Without an action, or with {@code start}, one begins; {@code "read":true} has each object read. */
    private AdminResponse reconcile(AdminRequest request) {
        ObjectNode wanted = request.body().isBlank() ? Json.object() : Json.parse(request.body());
        refuseOthers(wanted, Set.of("action", "scope", "read"));
        String scope = scope(wanted.path("scope"));
        String action = wanted.path("action").asText("start");
        JsonNode read = wanted.path("read");
        if (!read.isMissingNode() && (!read.isBoolean() || !action.equals("start"))) {
            throw new InvalidSettingsException("read", read + " is neither true nor false, or stands without a start");
        }
        Optional<Job> job =
                switch (action) {
                    case "start" -> started(scope, () -> operations.startReconcile(scope, read.booleanValue()));
                    case "pause", "resume", "cancel" -> operations.changeReconcile(
                            SyncAction.valueOf(action.toUpperCase(Locale.ROOT)), scope);
                    default -> throw new InvalidSettingsException(
                            "action", wanted.path("action") + " is not one of start, pause, resume, cancel");
                };
        if (job.isEmpty()) {
            return Answers.error(
                    409,
                    "action",
                    action.equals("start")
                            ? "a reconciliation of " + scope + " is running or paused already"
                            : "there is no reconciliation of " + scope + " that could be told to " + action);
        }
        audit.record(request.actor(), AUDIT + "reconcile." + action, Map.of("scope", scope));
        return Answers.of(202, StatusJson.of(job.get()));
    }

    /** {@code {"samples":n}} begins one, {@code {"action":"stop"}} ends the one under way. */
    private AdminResponse selfCheck(AdminRequest request) {
        ObjectNode wanted = Json.parse(request.body());
        refuseOthers(wanted, Set.of("samples", "action"));
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

    private AdminResponse dryRun(AdminRequest request) {
        ObjectNode wanted = Json.parse(request.body());
        refuseOthers(wanted, Set.of("action"));
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

    /** What the instance asks is answered, or what an administrator has to lift is lifted. */
    private AdminResponse instance(AdminRequest request) {
        ObjectNode wanted = Json.parse(request.body());
        refuseOthers(wanted, Set.of("action"));
        String action = wanted.path("action").asText("");
        Optional<Declaration> declaration = Declaration.of(action);
        if (declaration.isEmpty() && !ANSWERS.contains(action)) {
            throw new InvalidSettingsException(
                    "action",
                    wanted.path("action") + " is not one of restored, moved, copy, resume, withdraw, discard");
        }
        boolean done = declaration
                .map(operations::declare)
                .orElseGet(() -> action.equals(Status.Asks.RESUME)
                        ? operations.resume()
                        : operations.answerReconcile(action.equals(Status.Asks.WITHDRAW)));
        if (!done) {
            Status.Asks asks = operations.status().asks();
            return Answers.error(
                    409,
                    "action",
                    asks == null
                            ? "nothing asks for this: the instance is as it was, and nothing is stopped"
                            : "\"" + action + "\" is no answer to what is asked; possible now: "
                                    + String.join(", ", asks.choices()));
        }
        audit.record(request.actor(), AUDIT + "instance." + action, Map.of());
        return Answers.of(200, StatusJson.of(operations.status()));
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
            if (subject.kind() == Kind.SPACE || subject.kind() == Kind.PROJECT) {
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

    static void refuseOthers(ObjectNode body, Set<String> known) {
        body.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new InvalidSettingsException(name, "there is no field \"" + name + "\" here");
            }
        });
    }

    private static AdminResponse unknown(AdminRequest request) {
        return Answers.error(404, "", "there is no call " + request.method() + " " + request.path());
    }
}
