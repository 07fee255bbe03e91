package io.indexrelay.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.admin.Status.Attachments;
import io.indexrelay.admin.Status.Attempt;
import io.indexrelay.admin.Status.Capture;
import io.indexrelay.admin.Status.Hidden;
import io.indexrelay.admin.Status.Progress;
import io.indexrelay.admin.Status.Queue;
import io.indexrelay.admin.Status.Watched;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.config.Json;
import io.indexrelay.reconcile.ReconcileStatus;
import io.indexrelay.selfcheck.SelfCheckStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The status as the API shows it. What is not known is left out; sequences are text, too long for JavaScript's numbers. */
final class StatusJson {

    private StatusJson() {}

    static ObjectNode of(Status status) {
        ObjectNode node = Json.object().put("state", status.state()).put("reason", status.reason());
        Queue queue = status.queue();
        ObjectNode counts = node.putObject("queue")
                .put("waiting", queue.waiting())
                .put("inFlight", queue.inFlight())
                .put("held", queue.held())
                .put("echoes", queue.echoes());
        if (queue.oldest() != null) {
            counts.put("oldest", queue.oldest().toString());
        }
        node.put("lastSequence", Long.toString(status.lastSequence()));
        node.putArray("jobs");
        for (Job job : status.jobs()) {
            ObjectNode one = of(job);
            status.progress().stream()
                    .filter(progress -> progress.job() == job.id())
                    .forEach(progress -> add(one, progress));
            node.withArray("jobs").add(one);
        }
        node.putObject("rates").put("eventsPerMinute", status.eventsPerMinute());
        attempt(node, "lastSuccess", status.lastSuccess());
        attempt(node, "lastFailure", status.lastFailure());
        if (status.sender() != null) {
            node.putObject("sender")
                    .put("node", status.sender().node())
                    .put("term", status.sender().term());
        }
        if (status.asks() != null) {
            ObjectNode asks = node.putObject("asks").put("reason", status.asks().reason());
            asks.putArray("choices");
            status.asks().choices().forEach(choice -> asks.withArray("choices").add(choice));
        }
        node.putArray("hidden");
        for (Hidden hidden : status.hidden()) {
            node.withArray("hidden")
                    .addObject()
                    .put("subject", hidden.subject())
                    .put("reason", hidden.reason());
        }
        node.put("deadLetters", status.deadLetters());
        node.putArray("absentServices");
        status.absentServices()
                .forEach(service -> node.withArray("absentServices").add(service));
        node.putArray("watches");
        for (Watched watched : status.watches()) {
            ObjectNode one = node.withArray("watches").addObject().put("name", watched.name());
            if (watched.lastDone() != null) {
                one.put("lastDone", watched.lastDone().toString());
            }
            one.put("failures", watched.failures()).put("trouble", watched.trouble());
        }
        capture(node, status.capture());
        Attachments attachments = status.attachments();
        node.putObject("attachments")
                .put("waiting", attachments.waiting())
                .put("uploaded", attachments.uploaded())
                .put("present", attachments.present())
                .put("refused", attachments.refused())
                .put("tooMany", attachments.tooMany())
                .put("failed", attachments.failed())
                .put("bytes", attachments.bytes())
                .put("trouble", attachments.trouble());
        selfCheck(node, status.selfCheck());
        reconcile(node, status.reconcile());
        activity(node, status.activity());
        return node;
    }

    private static void add(ObjectNode job, Progress progress) {
        job.put("perSecond", Math.round(progress.perSecond() * 10) / 10.0);
        if (progress.left() != null) {
            job.put("secondsLeft", progress.left().toSeconds());
        }
    }

    static ObjectNode of(Job job) {
        return Json.object()
                .put("id", Long.toString(job.id()))
                .put("kind", job.kind())
                .put("scope", job.scope())
                .put("state", job.state().name().toLowerCase(Locale.ROOT))
                .put("phase", job.phase())
                .put("done", job.done())
                .put("total", job.total())
                .put("failed", job.failed())
                .put("queued", job.queued())
                .put("started", job.started().toString())
                .put("updated", job.updated().toString())
                .put("note", job.note());
    }

    private static void activity(ObjectNode node, Status.Activity activity) {
        ObjectNode one = node.putObject("activity")
                .put("enabled", activity.enabled())
                .put("state", activity.state())
                .put("number", activity.number());
        if (activity.until() != null) {
            one.put("until", activity.until().toString());
        }
        one.put("parts", activity.parts())
                .put("waiting", activity.waiting())
                .put("inMemory", activity.inMemory())
                .put("leftOut", activity.leftOut())
                .put("trouble", activity.trouble());
    }

    private static void selfCheck(ObjectNode node, SelfCheckStatus check) {
        ObjectNode one = node.putObject("selfCheck")
                .put("waitsFor", check.waitsFor())
                .put("checked", check.checked())
                .put("wider", check.wider())
                .put("narrower", check.narrower())
                .put("drifted", check.drifted())
                .put("unanswered", check.unanswered())
                .put("suspects", check.suspects())
                .put("hidden", check.hidden());
        if (check.since() != null) {
            one.put("since", check.since().toString());
        }
        if (check.last() != null) {
            one.put("last", check.last().toString());
        }
        one.putArray("findings");
        check.findings().forEach(found -> one.withArray("findings")
                .addObject()
                .put("direction", found.direction().word())
                .put("subject", found.subject().toString())
                .put("user", found.userKey())
                .put("why", found.why())
                .put("at", found.at().toString()));
    }

    private static void reconcile(ObjectNode node, ReconcileStatus found) {
        ObjectNode one = node.putObject("reconcile")
                .put("state", found.state())
                .put("changed", found.changed())
                .put("missed", found.missed())
                .put("access", found.access())
                .put("gone", found.gone())
                .put("unreadable", found.unreadable());
        if (found.started() != null) {
            one.put("started", found.started().toString());
        }
        if (found.lastDone() != null) {
            one.put("lastDone", found.lastDone().toString());
        }
    }

    private static void capture(ObjectNode node, Capture capture) {
        ObjectNode one = node.putObject("capture").put("state", capture.state());
        one.put("reason", capture.reason());
        if (capture.since() != null) {
            one.put("since", capture.since().toString());
        }
        one.put("marks", capture.marks())
                .put("failed", capture.failed())
                .put("lost", capture.lost())
                .put("misunderstood", capture.misunderstood());
        if (capture.missedAt() != null) {
            one.put("missedAt", capture.missedAt().toString());
        }
    }

    private static void attempt(ObjectNode node, String name, @Nullable Attempt attempt) {
        if (attempt != null) {
            node.putObject(name)
                    .put("at", attempt.at().toString())
                    .put("message", attempt.message())
                    .put("millis", attempt.millis());
        }
    }
}
