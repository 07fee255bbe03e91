package io.indexrelay.admin;

import io.indexrelay.backfill.Containers.Container;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.TestConfiguration;
import io.indexrelay.dryrun.Progress;
import io.indexrelay.dryrun.Section;
import io.indexrelay.identity.Declaration;
import io.indexrelay.reconcile.ReconcileStatus;
import io.indexrelay.selfcheck.Direction;
import io.indexrelay.selfcheck.Finding;
import io.indexrelay.selfcheck.SelfCheckStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An engine that remembers what it was told. */
public final class TestOperations implements Operations, AuditLog {

    List<Section> sections = List.of();

    public final List<String> told = new ArrayList<>();
    public final List<String> audited = new ArrayList<>();
    public boolean hasJob;
    public Status.@Nullable Asks asks;

    @Override
    public PingAnswer ping() {
        told.add("ping");
        return new PingAnswer(false, null, 12, "cannot connect: refused");
    }

    @Override
    public Status status() {
        Instant now = TestConfiguration.NOW;
        return new Status(
                "retrying",
                "503 Service \"Unavailable\"",
                new Status.Queue(12, 3, 1, 4, now.minusSeconds(90)),
                1_763_755_200_000_000_012L,
                List.of(job("all", State.RUNNING)),
                List.of(new Status.Progress(5, 12.34, Duration.ofSeconds(8))),
                7.5,
                null,
                new Status.Attempt(now, "503", 31),
                new Status.Sender("node-1", 1_763_755_200L),
                asks,
                List.of(new Status.Hidden("page/7", "its ancestors cannot be read")),
                9,
                List.of(),
                List.of(new Status.Watched("priorities", now, 2, "it could not be looked at")),
                new Status.Capture("marking", "the outbox cannot be written", now, 5, 6, 7, 8, now),
                new Status.Attachments(9, 10, 11, 12, 13, 14, 15, "attachment/7: the endpoint answered 413 to PUT"),
                new SelfCheckStatus(
                        "",
                        500,
                        1,
                        2,
                        3,
                        4,
                        now.minusSeconds(3600),
                        now,
                        5,
                        1,
                        List.of(new Finding(
                                1,
                                Direction.WIDER,
                                Subject.of(Kind.PAGE, 8),
                                Subject.of(Kind.PAGE, 8),
                                "anna",
                                "group:staff",
                                now))),
                new ReconcileStatus("done", now.minusSeconds(60), now, 21, 22, 23, 24, 25),
                new Status.Activity(
                        true, "sending", 16, now.minusSeconds(600), 2, 17, 18, 19, "the endpoint does not take it"));
    }

    @Override
    public Optional<Job> startSync(String scope) {
        if (scope.equals("project/404")) {
            throw new IllegalArgumentException("this product has no " + scope);
        }
        told.add("start " + scope);
        return hasJob ? Optional.empty() : Optional.of(job(scope, State.RUNNING));
    }

    @Override
    public Optional<Job> changeSync(SyncAction action, String scope) {
        told.add(action + " " + scope);
        return hasJob ? Optional.of(job(scope, State.PAUSED)) : Optional.empty();
    }

    @Override
    public Optional<Job> startReconcile(String scope, boolean reads) {
        if (scope.equals("project/404")) {
            throw new IllegalArgumentException("this product has no " + scope);
        }
        told.add("reconcile " + scope + (reads ? " reading" : ""));
        return hasJob ? Optional.empty() : Optional.of(job(scope, State.RUNNING));
    }

    @Override
    public Optional<Job> changeReconcile(SyncAction action, String scope) {
        told.add("reconcile " + action + " " + scope);
        return hasJob ? Optional.of(job(scope, State.PAUSED)) : Optional.empty();
    }

    @Override
    public boolean answerReconcile(boolean isTrue) {
        return decided(isTrue ? Status.Asks.WITHDRAW : Status.Asks.DISCARD);
    }

    @Override
    public Optional<Job> startSelfCheck(int samples) {
        told.add("self-check " + samples);
        return hasJob ? Optional.empty() : Optional.of(job("all", State.RUNNING));
    }

    @Override
    public Optional<Job> startDryRun() {
        told.add("dry-run start");
        return hasJob ? Optional.empty() : Optional.of(job("all", State.RUNNING));
    }

    @Override
    public Optional<Job> cancelDryRun() {
        told.add("dry-run cancel");
        return hasJob ? Optional.of(job("all", State.CANCELLED)) : Optional.empty();
    }

    @Override
    public Progress dryRun() {
        return new Progress(job("all", State.RUNNING), job("all", State.DONE), sections);
    }

    @Override
    public Optional<Job> stopSelfCheck() {
        told.add("self-check stop");
        return hasJob ? Optional.of(job("all", State.CANCELLED)) : Optional.empty();
    }

    @Override
    public boolean declare(Declaration declaration) {
        return decided(declaration.word());
    }

    @Override
    public boolean resume() {
        return decided(Status.Asks.RESUME);
    }

    private boolean decided(String word) {
        Status.Asks open = asks;
        if (open == null || !open.choices().contains(word)) {
            return false;
        }
        told.add(word);
        asks = null;
        return true;
    }

    @Override
    public void settingsChanged() {
        told.add("settings");
    }

    @Override
    public void record(String actor, String action, Map<String, String> changed) {
        audited.add(actor + " " + action + " " + changed);
    }

    /** Three spaces. */
    List<Container> like(String typed, int limit) {
        return Stream.of(
                        new Container(Subject.of(Kind.SPACE, 98305), "DEV", "Development"),
                        new Container(Subject.of(Kind.SPACE, 2), "DEVOPS", "Operations"),
                        new Container(Subject.of(Kind.SPACE, 3), "HR", "People"))
                .filter(one -> one.isLike(typed))
                .sorted(Container.before(typed))
                .limit(limit)
                .toList();
    }

    private static Job job(String scope, State state) {
        Instant now = TestConfiguration.NOW;
        return new Job(5, "backfill", scope, state, 1, "page", "7", 10, 100, 0, "", now, now, "");
    }
}
