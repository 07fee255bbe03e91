package io.indexrelay.admin;

import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.reconcile.ReconcileStatus;
import io.indexrelay.selfcheck.SelfCheckStatus;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The status as OpenMetrics text, so that everything an administrator can read can also be watched. */
final class OpenMetrics {

    static final String CONTENT_TYPE = "application/openmetrics-text; version=1.0.0; charset=utf-8";

    private final StringBuilder text = new StringBuilder();

    private OpenMetrics() {}

    static String of(Status status, Clock clock) {
        OpenMetrics metrics = new OpenMetrics();
        metrics.family("indexrelay_state", "Whether the relay is in this state");
        metrics.sample("indexrelay_state", "state=\"" + escaped(status.state()) + "\"", 1);
        metrics.family("indexrelay_queue_rows", "Rows of the outbox");
        metrics.sample(
                "indexrelay_queue_rows", "kind=\"waiting\"", status.queue().waiting());
        metrics.sample(
                "indexrelay_queue_rows", "kind=\"in_flight\"", status.queue().inFlight());
        metrics.sample("indexrelay_queue_rows", "kind=\"held\"", status.queue().held());
        metrics.sample(
                "indexrelay_queue_rows", "kind=\"echoes\"", status.queue().echoes());
        metrics.family("indexrelay_queue_oldest_seconds", "Age of the oldest waiting row");
        metrics.sample("indexrelay_queue_oldest_seconds", "", oldest(status, clock));
        metrics.family("indexrelay_events_per_minute", "Events with a receipt in the last full minute");
        metrics.sample("indexrelay_events_per_minute", "", status.eventsPerMinute());
        metrics.family("indexrelay_hidden_documents", "Documents hidden although the product might show them");
        metrics.sample("indexrelay_hidden_documents", "", status.hidden().size());
        metrics.family(
                "indexrelay_dead_letters", "Events that the endpoint refused and that wait for an administrator");
        metrics.sample("indexrelay_dead_letters", "", status.deadLetters());
        metrics.family("indexrelay_watch_failures", "Looks at what no event tells of that failed since the start");
        for (Status.Watched watched : status.watches()) {
            metrics.sample(
                    "indexrelay_watch_failures", "watch=\"" + escaped(watched.name()) + "\"", watched.failures());
        }
        metrics.capture(status.capture());
        metrics.attachments(status.attachments());
        metrics.selfCheck(status.selfCheck(), clock);
        metrics.reconcile(status.reconcile(), clock);
        metrics.activity(status.activity(), clock);
        metrics.jobs(status);
        return metrics.text.append("# EOF\n").toString();
    }

    private void jobs(Status status) {
        List<Job> open = status.jobs().stream()
                .filter(job -> job.state() == State.RUNNING || job.state() == State.PAUSED)
                .toList();
        family("indexrelay_job_done", "Objects that an open job has done");
        open.forEach(job -> sample("indexrelay_job_done", labels(job), job.done()));
        family("indexrelay_job_total", "Objects that an open job has to do, about");
        open.forEach(job -> sample("indexrelay_job_total", labels(job), job.total()));
        family("indexrelay_job_failed", "Objects that an open job could not read");
        open.forEach(job -> sample("indexrelay_job_failed", labels(job), job.failed()));
        family("indexrelay_job_per_second", "Objects that a running job does in a second, over the last minutes");
        each(status, (job, progress) -> sample("indexrelay_job_per_second", labels(job), progress.perSecond()));
        family("indexrelay_job_left_seconds", "Time until a running job has listed everything, at its pace");
        each(status, (job, progress) -> {
            if (progress.left() != null) {
                sample(
                        "indexrelay_job_left_seconds",
                        labels(job),
                        progress.left().toSeconds());
            }
        });
    }

    private static void each(Status status, BiConsumer<Job, Status.Progress> sample) {
        status.progress().forEach(progress -> status.jobs().stream()
                .filter(job -> job.id() == progress.job())
                .forEach(job -> sample.accept(job, progress)));
    }

    private static String labels(Job job) {
        return "kind=\"" + escaped(job.kind()) + "\",scope=\"" + escaped(job.scope()) + "\"";
    }

    private void capture(Status.Capture capture) {
        family("indexrelay_capture_marking", "Whether changes are kept in memory because the outbox takes no rows");
        sample("indexrelay_capture_marking", "", capture.state().equals(Status.Capture.MARKING) ? 1 : 0);
        family("indexrelay_capture_marks", "Changes in memory that still have to be written");
        sample("indexrelay_capture_marks", "", capture.marks());
        family("indexrelay_capture_failed", "Changes whose insert failed since the start; they were marked");
        sample("indexrelay_capture_failed", "", capture.failed());
        family("indexrelay_capture_lost", "Changes that there was no room for since the start");
        sample("indexrelay_capture_lost", "", capture.lost());
        family("indexrelay_capture_misunderstood", "Events that could not be understood since the start");
        sample("indexrelay_capture_misunderstood", "", capture.misunderstood());
        family(
                "indexrelay_capture_missing",
                "Whether changes are missing that no backfill or reconciliation has begun to look for");
        sample("indexrelay_capture_missing", "", capture.missedAt() == null ? 0 : 1);
    }

    private void attachments(Status.Attachments attachments) {
        family("indexrelay_attachments_waiting", "Attachments whose bytes wait or are on their way");
        sample("indexrelay_attachments_waiting", "", attachments.waiting());
        family("indexrelay_attachments", "What became of the bytes of attachments since the start");
        sample("indexrelay_attachments", "result=\"uploaded\"", attachments.uploaded());
        sample("indexrelay_attachments", "result=\"present\"", attachments.present());
        sample("indexrelay_attachments", "result=\"refused\"", attachments.refused());
        sample("indexrelay_attachments", "result=\"too_many\"", attachments.tooMany());
        sample("indexrelay_attachments", "result=\"failed\"", attachments.failed());
        family("indexrelay_attachments_bytes", "Bytes of attachments that the endpoint took since the start");
        sample("indexrelay_attachments_bytes", "", attachments.bytes());
    }

    private void activity(Status.Activity activity, Clock clock) {
        family("indexrelay_activity_digest_number", "Digest of activity that is made or sent, or the last one");
        sample("indexrelay_activity_digest_number", "", activity.number());
        family("indexrelay_activity_digest_parts", "Parts of that digest that have no receipt yet");
        sample("indexrelay_activity_digest_parts", "", activity.parts());
        family("indexrelay_activity_digest_age_seconds", "Time since the end of that digest");
        if (activity.until() != null) {
            sample(
                    "indexrelay_activity_digest_age_seconds",
                    "",
                    Duration.between(activity.until(), clock.instant()).toSeconds());
        }
        family("indexrelay_activity_rows", "Counts of activity that are in no digest yet");
        sample("indexrelay_activity_rows", "place=\"table\"", activity.waiting());
        sample("indexrelay_activity_rows", "place=\"memory\"", activity.inMemory());
    }

    private void selfCheck(SelfCheckStatus check, Clock clock) {
        family(
                "indexrelay_self_check_pairs",
                "Pairs of a user and a document compared, on all nodes, at most of a day");
        sample("indexrelay_self_check_pairs", "result=\"checked\"", check.checked());
        sample("indexrelay_self_check_pairs", "result=\"wider\"", check.wider());
        sample("indexrelay_self_check_pairs", "result=\"narrower\"", check.narrower());
        sample("indexrelay_self_check_pairs", "result=\"unanswered\"", check.unanswered());
        family("indexrelay_self_check_drifted", "Objects sent again because receivers had something else");
        sample("indexrelay_self_check_drifted", "", check.drifted());
        family("indexrelay_self_check_hidden", "Documents that the self-check has hidden now");
        sample("indexrelay_self_check_hidden", "", check.hidden());
        if (check.last() != null) {
            family("indexrelay_self_check_age_seconds", "Time since a node looked last");
            sample(
                    "indexrelay_self_check_age_seconds",
                    "",
                    Duration.between(check.last(), clock.instant()).toMillis() / 1000.0);
        }
    }

    private void reconcile(ReconcileStatus found, Clock clock) {
        family("indexrelay_reconcile_found", "What the newest reconciliation found to be other than receivers had it");
        sample("indexrelay_reconcile_found", "what=\"changed\"", found.changed());
        sample("indexrelay_reconcile_found", "what=\"missed\"", found.missed());
        sample("indexrelay_reconcile_found", "what=\"access\"", found.access());
        sample("indexrelay_reconcile_found", "what=\"gone\"", found.gone());
        sample("indexrelay_reconcile_found", "what=\"unreadable\"", found.unreadable());
        family("indexrelay_reconcile_asks", "Whether a reconciliation waits for an administrator's decision");
        sample("indexrelay_reconcile_asks", "", found.state().equals("asks") ? 1 : 0);
        if (found.lastDone() != null) {
            family("indexrelay_reconcile_age_seconds", "Time since a reconciliation was last done");
            sample(
                    "indexrelay_reconcile_age_seconds",
                    "",
                    Duration.between(found.lastDone(), clock.instant()).toMillis() / 1000.0);
        }
    }

    private static double oldest(Status status, Clock clock) {
        return status.queue().oldest() == null
                ? 0
                : Duration.between(status.queue().oldest(), clock.instant()).toMillis() / 1000.0;
    }

    private void family(String name, String help) {
        text.append("# TYPE ")
                .append(name)
                .append(" gauge\n# HELP ")
                .append(name)
                .append(' ');
        text.append(help).append('\n');
    }

    private void sample(String name, String labels, double value) {
        text.append(name);
        if (!labels.isEmpty()) {
            text.append('{').append(labels).append('}');
        }
        text.append(' ').append(String.format(Locale.ROOT, "%.3f", value)).append('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
