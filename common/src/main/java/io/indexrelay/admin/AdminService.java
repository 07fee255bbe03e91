package io.indexrelay.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.admin.Operations.PingAnswer;
import io.indexrelay.admin.Operations.SyncAction;
import io.indexrelay.backfill.Containers;
import io.indexrelay.config.ActiveKey;
import io.indexrelay.config.Configuration;
import io.indexrelay.config.ConflictException;
import io.indexrelay.config.InvalidSettingsException;
import io.indexrelay.config.Json;
import io.indexrelay.config.KeyInfo;
import io.indexrelay.config.SettingsException;
import io.indexrelay.identity.Declaration;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The administration API over the settings and the running engine. Whoever calls has been let in already. Every change is
 * audited; no answer carries a secret, but for a new key's, once.
 */
public final class AdminService implements AdminApi {

    private static final Logger LOG = LoggerFactory.getLogger(AdminService.class);
    private static final String AUDIT = "index-relay.audit.";
    private static final Set<String> ANSWERS = Set.of(Status.Asks.RESUME, Status.Asks.WITHDRAW, Status.Asks.DISCARD);

    private final Configuration configuration;
    private final Operations operations;
    private final JobCalls jobs;
    private final DeliveryCalls deliveries;
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
        this.jobs = new JobCalls(operations, containers, audit);
        this.deliveries = new DeliveryCalls(deliveries, audit);
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
            case "POST /instance" -> instance(request);
            default -> jobs.handle(request).or(() -> deliveries.handle(request)).orElseGet(() -> unknown(request));
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
